/** A record as the rules of SPEC 3.3 see it, and the naive reading of those rules, in O(n²). */
export type Registro = {
  readonly base: 'RAIS' | 'CAGED' | 'NOVO_CAGED' | 'CTPS';
  readonly arquivo: number;
  readonly linha: number;
  readonly pis: number | null;
  readonly cpf: number | null;
  readonly nascimento: string | null;
  readonly sexo: '1' | '2' | null;
  readonly estrangeiro: boolean;
};

export type Decision = { readonly rule: string; readonly key: string };

type Profile = { readonly nascimento: string | null; readonly sexo: string | null };

/** The rule and the person of every record of the candidate set, by `recordId`. */
export function pairNaively(all: readonly Registro[]): ReadonlyMap<string, Decision> {
  const records = all.filter((each) => isCandidate(each, all));
  return new Map(records.map((each) => [recordId(each), decide(each, records)]));
}

export const recordId = (of: Registro) => `${of.arquivo}:${of.linha}`;

/** The old CAGED says no country: it comes in by its keys alone. */
export const declaresForeign = (of: Registro) => of.estrangeiro && of.base !== 'CAGED';

function isCandidate(record: Registro, all: readonly Registro[]): boolean {
  const shares = (other: Registro) =>
    (record.pis !== null && record.pis === other.pis) ||
    (record.cpf !== null && record.cpf === other.cpf);
  return declaresForeign(record) || all.some((other) => declaresForeign(other) && shares(other));
}

function decide(record: Registro, records: readonly Registro[]): Decision {
  const { pis, cpf } = record;
  if (pis !== null) return decideWithPis(record, pis, records);
  if (cpf === null) return { rule: 'P0', key: ownKey(record) };
  const holders = holdersOf(cpf, records);
  if (holders.length === 0) return { rule: 'P5', key: `cpf:${cpf}` };
  if (holders.length === 1)
    return { rule: 'P4', key: keyOfHolder(Number(holders[0]), cpf, records) };
  return areOne(cpf, records)
    ? { rule: 'P6', key: `cpf:${cpf}` }
    : { rule: 'P9', key: doubtKey(record) };
}

function decideWithPis(record: Registro, pis: number, records: readonly Registro[]): Decision {
  const block = records.filter((each) => each.pis === pis);
  if (isClean(block)) {
    const cpf = block.find((each) => each.cpf !== null)?.cpf ?? null;
    return cpf !== null && areOne(cpf, records)
      ? { rule: 'P6', key: `cpf:${cpf}` }
      : { rule: 'P1', key: `pis:${pis}` };
  }
  const joined = record.cpf ?? onlyAgreeing(record, block);
  if (joined === null) return { rule: 'P9', key: doubtKey(record) };
  if (areOne(joined, records)) return { rule: 'P6', key: `cpf:${joined}` };
  const rule = record.cpf === null ? 'P3' : 'P2';
  return { rule, key: keyOfHolder(pis, joined, records) };
}

function isClean(block: readonly Registro[]): boolean {
  return (['cpf', 'nascimento', 'sexo'] as const).every(
    (field) =>
      new Set(block.map((each) => each[field]).filter((value) => value !== null)).size <= 1,
  );
}

/** The CPF of the one sub-block with a record of the same birth date and sex. */
function onlyAgreeing(record: Registro, block: readonly Registro[]): number | null {
  if (record.nascimento === null || record.sexo === null) return null;
  const agreeing = block.filter(
    (each) =>
      each.cpf !== null && each.nascimento === record.nascimento && each.sexo === record.sexo,
  );
  const cpfs = [...new Set(agreeing.map((each) => each.cpf))];
  return cpfs.length === 1 ? (cpfs[0] ?? null) : null;
}

/** The PIS of the PIS persons a CPF belongs to. */
function holdersOf(cpf: number, records: readonly Registro[]): readonly number[] {
  const pis = records.filter((each) => each.cpf === cpf).map((each) => each.pis);
  return [...new Set(pis.filter((each) => each !== null))];
}

function keyOfHolder(pis: number, cpf: number, records: readonly Registro[]): string {
  if (isClean(records.filter((each) => each.pis === pis))) return `pis:${pis}`;
  return holdersOf(cpf, records).length > 1 ? `pis:${pis}|cpf:${cpf}` : `cpf:${cpf}`;
}

/** Two or more PIS persons of one CPF that all declare the same birth date and sex. */
function areOne(cpf: number, records: readonly Registro[]): boolean {
  const [first, ...others] = holdersOf(cpf, records).map((pis) => profilesOf(pis, cpf, records));
  if (!first || others.length === 0) return false;
  const known = first.filter(({ nascimento, sexo }) => nascimento !== null && sexo !== null);
  return known.some((profile) =>
    others.every((each) => each.some((other) => same(profile, other))),
  );
}

function profilesOf(pis: number, cpf: number, records: readonly Registro[]): readonly Profile[] {
  const block = records.filter((each) => each.pis === pis);
  if (!isClean(block)) return block.filter((each) => each.cpf === cpf);
  const nascimento = block.find((each) => each.nascimento !== null)?.nascimento ?? null;
  return [{ nascimento, sexo: block.find((each) => each.sexo !== null)?.sexo ?? null }];
}

const same = (one: Profile, other: Profile) =>
  one.nascimento === other.nascimento && one.sexo === other.sexo;

const ownKey = (of: Registro) => `reg:${of.base.replace('NOVO_', '')}:${of.arquivo}:${of.linha}`;

function doubtKey(of: Registro): string {
  if (of.nascimento === null || of.sexo === null) return ownKey(of);
  const key = of.pis === null ? `cpf:${of.cpf}` : `pis:${of.pis}`;
  return `${key}|nascimento:${of.nascimento}|sexo:${of.sexo}`;
}

import { keysAreCertain, keysOf, type Keys } from './certain-keys.ts';
import { disputes, type Candidate } from './keys-in-doubt.ts';
import { nameInOrder } from './names.ts';
import { said, type Registro } from './registro.ts';

/** Where a record stands after passes 1 to 4; `unit` is the text that names it. */
export type Standing = {
  readonly record: Registro;
  readonly unit: string;
  readonly pass: string;
  readonly score: number;
  readonly margin: number;
};

/** Passes 1 to 4, P0 and P9, for the records of the candidate set. */
export function standByKeys(records: readonly Registro[]): readonly Standing[] {
  const keys = keysOf(records);
  const doubtful = records.filter((each) => !keysAreCertain(each, keys));
  const candidatesOf = disputes(doubtful, keys);
  return records.map((record) => {
    const candidates = candidatesOf.get(record);
    if (candidates) return decide(record, candidates, keys);
    if (record.pis === null && record.cpf === null) return loose(record, 'P0');
    return certain(record, keys);
  });
}

function certain(record: Registro, keys: Keys): Standing {
  const { pis, cpf, nascimento, sexo, nome } = record;
  const [known] = said([cpf, ...(keys.pis.get(pis ?? -1) ?? []).map((each) => each.cpf)]);
  const score = (nascimento ? 2 : 0) + (nameInOrder(nome) ? 2 : 0) + (sexo ? 1 : 0);
  return {
    record,
    unit: known === undefined ? `pis:${pis}` : `cpf:${known}`,
    pass: pis === null ? 'P3' : cpf === null ? 'P2' : 'P1',
    score,
    margin: score,
  };
}

function decide(record: Registro, candidates: readonly Candidate[], keys: Keys): Standing {
  const [best, second] = candidates.toSorted((one, other) => other.score - one.score);
  const score = best?.score ?? 0;
  const margin = score - (second?.score ?? 0);
  const pass = passOf(record, { candidates, score, margin, keys });
  if (pass === null || best === undefined) return loose(record, 'P9', { score, margin });
  const unit = pass === 'P1' || pass === 'P3' ? `cpf:${record.cpf}` : best.unit;
  return { record, unit, pass, score, margin };
}

type Evidence = {
  readonly candidates: readonly Candidate[];
  readonly score: number;
  readonly margin: number;
  readonly keys: Keys;
};

/** The pass that decides a record with keys in doubt, or null. */
function passOf({ pis, cpf }: Registro, { candidates, score, margin, keys }: Evidence) {
  const own = candidates.find((each) => each.own);
  if (own && own.score >= 3 && own.score === score) {
    const sharers = said((keys.pis.get(pis ?? -1) ?? []).map((each) => each.cpf));
    return sharers.length === 1 ? 'P1' : 'P3';
  }
  if (pis === null || margin < 1) return null;
  if (cpf === null) return score >= 3 ? 'P2' : null;
  return score >= 4 ? 'P4' : null;
}

/** A record that no key decides: by itself or, ambiguous, with those of its key, birth date and sex. */
function loose(
  record: Registro,
  pass: 'P0' | 'P9',
  { score, margin } = { score: 0, margin: 0 },
): Standing {
  const { base, arquivo, linha, pis, cpf, nascimento, sexo } = record;
  const alone = `reg:${base.replace('NOVO_', '')}:${arquivo}:${linha}`;
  const key = pis === null ? `cpf:${cpf}` : `pis:${pis}`;
  const together = pass === 'P9' && nascimento !== null && sexo !== null;
  const unit = together ? `${key}|nascimento:${nascimento}|sexo:${sexo}` : alone;
  return { record, unit, pass, score, margin };
}

import type { Keys } from './certain-keys.ts';
import { componentsOf } from './components.ts';
import { profileOf, scoreOf, type Profile } from './profiles.ts';
import { groupBy, said, type Registro } from './registro.ts';

export type Candidate = { readonly unit: string; readonly own: boolean; readonly score: number };

/** More keys than this in one component, and its records go to their own CPF or to review. */
const MOST_KEYS = 8;

/** Who each record with keys in doubt may belong to: "Keys in doubt" and "Components". */
export function disputes(doubtful: readonly Registro[], keys: Keys) {
  const review = inReview(doubtful);
  const profiles = profilesBy(doubtful, ({ cpf }) => cpf);
  const cpfs = (record: Registro): readonly Candidate[] =>
    cpfsOf(record, review(record), keys).map((cpf) => ({
      unit: `cpf:${cpf}`,
      own: cpf === record.cpf,
      score: scoreOf(record, profileFor(cpf, profiles)),
    }));
  const nobodys = doubtful.filter(
    (each) => !review(each) && !cpfs(each).some(({ score }) => score >= 3),
  );
  const pisProfiles = profilesBy(nobodys, ({ pis }) => pis);
  return new Map(
    doubtful.map((each) => [each, [...cpfs(each), ...pisOf(each, { nobodys, pisProfiles })]]),
  );
}

type Profiles = ReadonlyMap<number, Profile>;

function profilesBy(records: readonly Registro[], key: (of: Registro) => number | null): Profiles {
  return new Map([...groupBy(records, key)].map(([value, group]) => [value, profileOf(group)]));
}

/** The record's own CPF and, unless the component goes to review, every CPF that occurs with its PIS. */
function cpfsOf({ pis, cpf }: Registro, review: boolean, keys: Keys): readonly number[] {
  const others = review || pis === null ? [] : (keys.pis.get(pis) ?? []).map((each) => each.cpf);
  return said([cpf, ...others]);
}

function pisOf(
  record: Registro,
  {
    nobodys,
    pisProfiles,
  }: { readonly nobodys: readonly Registro[]; readonly pisProfiles: Profiles },
): readonly Candidate[] {
  const { pis } = record;
  if (pis === null || !nobodys.includes(record)) return [];
  const score = scoreOf(record, profileFor(pis, pisProfiles));
  return [{ unit: `pis:${pis}`, own: false, score }];
}

function profileFor(key: number, profiles: Profiles): Profile {
  return profiles.get(key) ?? { nascimento: null, sexo: null, nome: null, pais: null };
}

/** Whether a record's keys are in a component of more than eight. */
function inReview(doubtful: readonly Registro[]): (record: Registro) => boolean {
  const together = doubtful.filter(({ pis, cpf }) => pis !== null && cpf !== null);
  const components = componentsOf<string>(
    together.map(({ pis, cpf }) => [`pis:${pis}`, `cpf:${cpf}`] as const),
  );
  const keysWith = (key: string) => components.get(key)?.size ?? 0;
  return ({ pis, cpf }) => Math.max(keysWith(`pis:${pis}`), keysWith(`cpf:${cpf}`)) > MOST_KEYS;
}

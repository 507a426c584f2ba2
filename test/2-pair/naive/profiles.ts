import { namesAgree, nameInOrder } from './names.ts';
import { countryOf, groupBy, type Registro } from './registro.ts';

/** What most records of a key, or of a unit, say of the person. */
export type Profile = {
  readonly nascimento: string | null;
  readonly sexo: string | null;
  readonly nome: string | null;
  readonly pais: string | null;
};

/** "The commonest birth date and sex together, then the commonest name and country among those records." */
export function profileOf(records: readonly Registro[]): Profile {
  const groups = groupBy(records, ({ nascimento, sexo }) => `${nascimento ?? ''}|${sexo ?? ''}`);
  const [chosen] = [...groups.values()].toSorted(byWhatTheySay);
  const [first] = chosen ?? [];
  return {
    nascimento: first?.nascimento ?? null,
    sexo: first?.sexo ?? null,
    nome: commonest(chosen ?? [], (each) => nameInOrder(each.nome)),
    pais: commonest(chosen ?? [], countryOf),
  };
}

/** First what says more (birth date before sex), then what is said more often, then the greater value. */
function byWhatTheySay(one: readonly Registro[], other: readonly Registro[]): number {
  const weight = (of: readonly Registro[]) => {
    const { nascimento = null, sexo = null } = of[0] ?? {};
    return [(nascimento ? 2 : 0) + (sexo ? 1 : 0), of.length, nascimento ?? '', sexo ?? ''];
  };
  return byFirstDifference(weight(other), weight(one));
}

function commonest(records: readonly Registro[], of: (record: Registro) => string | null) {
  const votes = [...groupBy(records, of)].map(([value, group]) => [group.length, value] as const);
  return votes.toSorted((one, other) => byFirstDifference(other, one))[0]?.[1] ?? null;
}

type Weight = readonly (string | number)[];

/** Ascending order of lists of the same kind of values. */
export function byFirstDifference(one: Weight, other: Weight): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  if (at < 0) return 0;
  return (one[at] ?? '') < (other[at] ?? '') ? -1 : 1;
}

/** Score of a record against a person, 0 to 6. */
export function scoreOf(record: Registro, profile: Profile): number {
  const name = namesAgree(nameInOrder(record.nome), profile.nome) ? 2 : 0;
  const sex = record.sexo !== null && record.sexo === profile.sexo ? 1 : 0;
  const country = countryOf(record);
  return (
    birthScore(record.nascimento, profile.nascimento) +
    name +
    sex +
    (country !== null && country === profile.pais ? 1 : 0)
  );
}

function birthScore(one: string | null, other: string | null): number {
  if (one === null || other === null) return 0;
  if (one === other) return 2;
  return Math.abs(Number(one.slice(0, 4)) - Number(other.slice(0, 4))) <= 1 ? 1 : 0;
}

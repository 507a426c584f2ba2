import { partsOf } from './names.ts';
import { groupBy, said, type Registro } from './registro.ts';

type Key = 'pis' | 'cpf';

export type Keys = {
  readonly pis: ReadonlyMap<number, readonly Registro[]>;
  readonly cpf: ReadonlyMap<number, readonly Registro[]>;
};

export function keysOf(records: readonly Registro[]): Keys {
  return { pis: groupBy(records, ({ pis }) => pis), cpf: groupBy(records, ({ cpf }) => cpf) };
}

/** Whether every key the record has is certain. */
export function keysAreCertain(record: Registro, keys: Keys): boolean {
  return (['pis', 'cpf'] as const).every((key) => {
    const value = record[key];
    return value === null || isCertain(key, value, keys);
  });
}

/** "Certain keys": nothing said with the key, with its partner, or with both, disagrees. */
function isCertain(key: Key, value: number, keys: Keys): boolean {
  const partner = key === 'pis' ? 'cpf' : 'pis';
  const own = keys[key].get(value) ?? [];
  const partners = said(own.map((each) => each[partner]));
  if (partners.length > 1) return false;
  const [other] = partners;
  const theirs = other === undefined ? [] : (keys[partner].get(other) ?? []);
  const back = said(theirs.map((each) => each[key]));
  return back.length <= 1 && nothingDisagrees([...own, ...theirs]);
}

function nothingDisagrees(records: readonly Registro[]): boolean {
  const firstNames = records.map(({ nome }) => partsOf(nome)[0] ?? null);
  const birthDates = records.map(({ nascimento }) => nascimento);
  const sexes = records.map(({ sexo }) => sexo);
  return [firstNames, birthDates, sexes].every((values) => said(values).length <= 1);
}

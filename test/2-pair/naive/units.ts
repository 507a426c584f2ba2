import type { Standing } from './by-keys.ts';
import { nameInOrder } from './names.ts';
import { profileOf } from './profiles.ts';
import { ascending, countryOf, groupBy, said, type Registro } from './registro.ts';

/** Records that a key, or a doubt, holds together. */
export type Unit = {
  readonly id: string;
  readonly kind: 'cpf' | 'pis' | 'solta';
  readonly nascimento: string | null;
  readonly sexo: string | null;
  readonly names: readonly string[];
  readonly countries: readonly string[];
  readonly records: readonly Registro[];
};

/** The units in which the records stand after P4, in the order in which they name persons. */
export function unitsOf(standings: readonly Standing[]): readonly Unit[] {
  const groups = groupBy(standings, ({ unit }) => unit);
  return [...groups]
    .map(([id, members]) =>
      unitOf(
        id,
        members.map(({ record }) => record),
      ),
    )
    .toSorted((one, other) => byPrecedence(one.id, other.id));
}

function unitOf(id: string, records: readonly Registro[]): Unit {
  const { nascimento, sexo } = profileOf(records);
  return {
    id,
    kind: kindOf(id),
    nascimento,
    sexo,
    names: said(records.map(({ nome }) => nameInOrder(nome))),
    countries: said(records.map(countryOf)),
    records,
  };
}

function kindOf(id: string): Unit['kind'] {
  if (id.includes('|')) return 'solta';
  return id.startsWith('cpf:') ? 'cpf' : id.startsWith('pis:') ? 'pis' : 'solta';
}

const KINDS = ['cpf', 'pis', 'solta'] as const;

/** Which of two units names a person they share: CPF, PIS, the smaller; then the loose, by their text. */
export function byPrecedence(one: string, other: string): number {
  const kinds = KINDS.indexOf(kindOf(one)) - KINDS.indexOf(kindOf(other));
  if (kinds !== 0) return kinds;
  if (kindOf(one) === 'solta') return ascending(one, other);
  return Number(one.slice('cpf:'.length)) - Number(other.slice('cpf:'.length));
}

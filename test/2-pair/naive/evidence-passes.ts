import type { Pair } from './pairs.ts';
import { groupBy, said } from './registro.ts';
import { withinOneEdit } from './strings.ts';
import type { Unit } from './units.ts';

/** Pairs by the unit that looks for another. */
export type PairsByUnit = ReadonlyMap<Unit, readonly Pair[]>;

/** Every unit that found exactly one other. */
export function foundOne(pairs: readonly Pair[]): readonly Pair[] {
  return [...groupBy(pairs, ({ one }) => one).values()].flatMap((found) =>
    found.length === 1 ? found : [],
  );
}

/** P5: a PIS at most one edit from that of one other unit of the same birth date and sex. */
export function fifthPass(pairs: readonly Pair[]): readonly Pair[] {
  return foundOne(pairs.filter(({ one, other, name }) => name !== 1 && pisIsNear(one, other)));
}

function pisIsNear(one: Unit, other: Unit): boolean {
  return numbersOf(one).some((a) => numbersOf(other).some((b) => withinOneEdit(a, b)));
}

function numbersOf({ records }: Unit): readonly string[] {
  const numbers = said(records.map(({ pis, pisDigitado }) => pis ?? pisDigitado));
  return numbers.map((each) => String(each).padStart(11, '0'));
}

/** P6, of the pairs P5 left apart: one unit with a key, of nearly the same name and the same country. */
export function sixthPass(pairs: readonly Pair[]): readonly Pair[] {
  const found = foundOne(pairs.filter(fitsByName));
  const claims = found.filter(({ one }) => one.kind === 'pis');
  return found.filter(
    (pair) =>
      pair.one.kind !== 'pis' || claims.filter(({ other }) => other === pair.other).length === 1,
  );
}

function fitsByName({ one, other, name, country }: Pair): boolean {
  const sameCountry = country === 2 || one.countries.length === 0;
  const newYear = one.nascimento?.endsWith('-01-01') ?? true;
  return name === 3 && sameCountry && other.kind !== 'solta' && !newYear;
}

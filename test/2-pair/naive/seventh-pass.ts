import { levelsOf, likelihood, type Weights } from './em.ts';
import type { Pair } from './pairs.ts';
import { groupBy } from './registro.ts';
import type { Unit } from './units.ts';

export type Probable = { readonly pair: Pair; readonly probability: number };

type Batch = {
  readonly units: readonly Unit[];
  /** All pairs of one day. */
  readonly pairs: readonly Pair[];
  readonly weights: Weights;
};

/** P7: how probable each of the `open` pairs is; `open` has all pairs of a unit or none. */
export function seventhPass(open: readonly Pair[], batch: Batch): readonly Probable[] {
  const { units, pairs } = batch;
  const names = frequencies(units.flatMap((unit) => unit.names));
  const countries = frequencies(units.flatMap((unit) => unit.countries));
  const perUnit = pairs.length / new Set(pairs.map(({ one }) => one)).size;
  return [...groupBy(open, ({ one }) => one).values()].flatMap((candidates) => {
    const prior = Math.min((batch.weights.share * perUnit) / candidates.length, 0.5);
    const odds = candidates.map(
      (pair) => (prior / (1 - prior)) * ratio(pair, { ...batch, names, countries }),
    );
    const all = odds.reduce((sum, each) => sum + each, 1);
    return candidates.map((pair, at) => ({ pair, probability: (odds[at] ?? 0) / all }));
  });
}

type Frequencies = ReadonlyMap<string, number>;

/** m/u of the pair; what both say, name and country, by its own frequency instead of u. */
function ratio(
  pair: Pair,
  {
    weights: { m, u },
    names,
    countries,
  }: { readonly weights: Weights; readonly names: Frequencies; readonly countries: Frequencies },
): number {
  const levels = levelsOf(pair);
  const name = shared(pair.one.names, pair.other.names);
  const country = shared(pair.one.countries, pair.other.countries);
  return (
    (likelihood(m, levels) / likelihood(u, levels)) *
    (name === null ? 1 : (u.get(13) ?? 0) / (names.get(name) ?? 0)) *
    (country === null ? 1 : (u.get(22) ?? 0) / (countries.get(country) ?? 0))
  );
}

const shared = (ours: readonly string[], theirs: readonly string[]) =>
  ours.find((each) => theirs.includes(each)) ?? null;

function frequencies(values: readonly string[]): Frequencies {
  const groups = groupBy(values, (value) => value);
  return new Map([...groups].map(([value, all]) => [value, all.length / values.length]));
}

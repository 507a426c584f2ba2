import type { Pair } from './pairs.ts';

/** Fields by their tens and levels of agreement by their units, as `pair_pesos` numbers them. */
export const LEVELS = [11, 12, 13, 21, 22, 31, 32, 33, 41, 42, 43] as const;
const BEST = [13, 22, 33, 43];
const ROUNDS = 25;

export type Weights = {
  readonly m: ReadonlyMap<number, number>;
  readonly u: ReadonlyMap<number, number>;
  /** Share of the pairs that are matches. */
  readonly share: number;
};

type Comparison = Pick<Pair, 'name' | 'country' | 'bond' | 'place'>;

export function levelsOf({ name, country, bond, place }: Comparison): readonly number[] {
  return [10 + name, 20 + country, 30 + bond, 40 + place].filter((level) => level % 10 > 0);
}

export const likelihood = (of: ReadonlyMap<number, number>, levels: readonly number[]) =>
  levels.reduce((product, level) => product * (of.get(level) ?? 0), 1);

/** "P7": u on the control, half a pair added to each level; m and the share by EM, a tenth added. */
export function weigh(pairs: readonly Comparison[], control: readonly Comparison[]): Weights {
  const levels = pairs.map(levelsOf);
  const u = shares(
    control.map(levelsOf),
    control.map(() => 1),
    0.5,
  );
  let { m, share } = { m: beginning(), share: 0.05 };
  for (let round = 0; round < ROUNDS && pairs.length > 0; round += 1) {
    const chances = levels.map((each) => {
      const match = share * likelihood(m, each);
      return match / (match + (1 - share) * likelihood(u, each));
    });
    share = chances.reduce((sum, chance) => sum + chance, 0) / pairs.length;
    m = shares(levels, chances, 0.1);
  }
  return { m, u, share };
}

/** .8 for the best level of each field, the rest shared by the others. */
function beginning(): ReadonlyMap<number, number> {
  return new Map(
    LEVELS.map((level) => {
      const others = LEVELS.filter((each) => sameField(each, level)).length - 1;
      return [level, BEST.includes(level) ? 0.8 : 0.2 / others];
    }),
  );
}

/** The share of each level among those of its field, by weight. */
function shares(
  levels: readonly (readonly number[])[],
  weights: readonly number[],
  added: number,
): ReadonlyMap<number, number> {
  const sums = new Map(
    LEVELS.map((level) => [
      level,
      levels.reduce(
        (sum, each, at) => sum + (each.includes(level) ? (weights[at] ?? 0) : 0),
        added,
      ),
    ]),
  );
  const total = (level: number) =>
    [...sums].reduce((sum, [each, weight]) => sum + (sameField(each, level) ? weight : 0), 0);
  return new Map([...sums].map(([level, sum]) => [level, sum / total(level)]));
}

const sameField = (one: number, other: number) => Math.trunc(one / 10) === Math.trunc(other / 10);

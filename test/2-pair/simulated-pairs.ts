/** Levels of agreement of a pair in the fields of `pair_pares`. */
export type Pattern = {
  readonly nome: number;
  readonly pais: number;
  readonly vinculo: number;
  readonly lugar: number;
};
export type Counted = Pattern & { readonly controle: boolean; readonly pares: number };

/** What the pairs are made of: share of matches, probability of each level among matches and others. */
export const SHARE = 0.12;
export const M: Readonly<Record<number, number>> = {
  11: 0.03,
  12: 0.07,
  13: 0.9,
  21: 0.04,
  22: 0.96,
  31: 0.3,
  32: 0.1,
  33: 0.6,
  41: 0.2,
  42: 0.15,
  43: 0.65,
};
export const U: Readonly<Record<number, number>> = {
  11: 0.94,
  12: 0.05,
  13: 0.01,
  21: 0.7,
  22: 0.3,
  31: 0.97,
  32: 0.025,
  33: 0.005,
  41: 0.75,
  42: 0.2,
  43: 0.05,
};

/** 200,000 pairs of one day and as many controls, as many of each pattern as M, U and SHARE make expected. */
export function simulated(): readonly Counted[] {
  const patterns = levels(3).flatMap((nome) =>
    levels(2).flatMap((pais) =>
      levels(3).flatMap((vinculo) => levels(3).map((lugar) => ({ nome, pais, vinculo, lugar }))),
    ),
  );
  const chance = (of: Readonly<Record<number, number>>, { nome, pais, vinculo, lugar }: Pattern) =>
    [10 + nome, 20 + pais, 30 + vinculo, 40 + lugar].reduce(
      (product, level) => product * (of[level] ?? 0),
      1,
    );
  return patterns.flatMap((each) => {
    const [m, u] = [chance(M, each), chance(U, each)];
    const pairs = (probability: number) => Math.round(200_000 * probability);
    return [
      { ...each, controle: false, pares: pairs(SHARE * m + (1 - SHARE) * u) },
      { ...each, controle: true, pares: pairs(u) },
    ];
  });
}

const levels = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

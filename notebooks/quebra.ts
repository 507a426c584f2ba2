import * as Plot from '@observablehq/plot';

/** From 2019 the declaration of RAIS came through eSocial and covers more workers. */
export const QUEBRA_DA_RAIS = 2018.5;

/** The side of the break a year is on: a line is never drawn across it. */
export const trechoDaRais = (ano: number): string => (ano < QUEBRA_DA_RAIS ? 'antes' : 'depois');

/** A dashed line and its word, when there are points on both sides: nothing is compared across it. */
export const marcaDaQuebra = <T extends number | Date>(
  onde: T,
  palavra: string,
  pontos: readonly T[],
): Plot.Markish[] =>
  pontos.some((each) => each < onde) && pontos.some((each) => each > onde)
    ? [
        Plot.ruleX([onde], { stroke: 'var(--muted)', strokeDasharray: '2 3' }),
        Plot.text([palavra], {
          x: () => onde,
          text: [palavra],
          frameAnchor: 'top',
          dx: -6,
          textAnchor: 'end',
        }),
      ]
    : [];

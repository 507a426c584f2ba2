import * as Plot from '@observablehq/plot';

type Ano = { readonly ano: number; readonly todos: number; readonly imigrantes: number };
type Serie = { readonly anos: readonly (Ano & { readonly trecho: string })[] };
type Palavras = { readonly vinculos: string; readonly quebra: string };

/** From 2019 the declaration came through eSocial and covers more workers: nothing is compared across. */
const QUEBRA = 2018.5;

/** The years on each side of the break; a line is never drawn across it. */
export const serieAnual = ({ anos }: { readonly anos: readonly Ano[] }): Serie | null =>
  anos.length < 2
    ? null
    : { anos: anos.map((each) => ({ ...each, trecho: each.ano < QUEBRA ? 'antes' : 'depois' })) };

export const desenharSerie = (
  { anos }: Serie,
  { vinculos, quebra }: Palavras,
  width: number,
): Plot.PlotOptions => {
  const atravessa = new Set(anos.map(({ trecho }) => trecho)).size > 1;
  return {
    height: 320,
    marginLeft: 60,
    marginRight: 30,
    x: { tickFormat: 'd', label: null, ticks: width < 500 ? 4 : anos.length },
    y: { grid: true, label: vinculos, zero: true, nice: true },
    marks: [
      Plot.ruleY([0]),
      ...(atravessa
        ? [
            Plot.ruleX([QUEBRA], { stroke: 'var(--muted)', strokeDasharray: '2 3' }),
            Plot.text([QUEBRA], {
              x: QUEBRA,
              text: [quebra],
              frameAnchor: 'top',
              dx: -6,
              textAnchor: 'end',
            }),
          ]
        : []),
      Plot.line(anos, {
        x: 'ano',
        y: 'imigrantes',
        z: 'trecho',
        stroke: 'var(--cat-1)',
        strokeWidth: 2.5,
      }),
      Plot.dot(anos, { x: 'ano', y: 'imigrantes', fill: 'var(--cat-1)', r: 3 }),
    ],
  };
};

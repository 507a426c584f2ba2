import * as Plot from '@observablehq/plot';
import { marcaDaQuebra, QUEBRA_DA_RAIS, trechoDaRais } from '../quebra.ts';

type Ano = { readonly ano: number; readonly todos: number; readonly imigrantes: number };
type Serie = { readonly anos: readonly (Ano & { readonly trecho: string })[] };
type Palavras = { readonly vinculos: string; readonly quebra: string };

/** The years on each side of the break; a line is never drawn across it. */
export const serieAnual = ({ anos }: { readonly anos: readonly Ano[] }): Serie | null =>
  anos.length < 2
    ? null
    : { anos: anos.map((each) => ({ ...each, trecho: trechoDaRais(each.ano) })) };

export const desenharSerie = (
  { anos }: Serie,
  { vinculos, quebra }: Palavras,
  width: number,
): Plot.PlotOptions => {
  return {
    height: 320,
    marginLeft: 60,
    marginRight: 30,
    x: { tickFormat: 'd', label: null, ticks: width < 500 ? 4 : anos.length },
    y: { grid: true, label: vinculos, zero: true, nice: true },
    marks: [
      Plot.ruleY([0]),
      ...marcaDaQuebra(
        QUEBRA_DA_RAIS,
        quebra,
        anos.map(({ ano }) => ano),
      ),
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

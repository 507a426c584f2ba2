import * as Plot from '@observablehq/plot';
import { marcaDaQuebra, QUEBRA_DA_RAIS, trechoDaRais } from '../quebra.ts';

type Ano = { readonly ano: number; readonly pais: string; readonly vinculos: number };
type Estoque = { readonly anos: readonly (Ano & { readonly trecho: string })[] };
type Palavras = { readonly vinculos: string; readonly quebra: string };

const COR: Readonly<Record<string, string>> = { HTI: 'var(--cat-1)', VEN: 'var(--cat-2)' };

/** One line per country and side of the break. */
export const estoqueDosDois = ({ estoque }: { readonly estoque: readonly Ano[] }): Estoque => ({
  anos: estoque.map((each) => ({
    ...each,
    trecho: `${each.pais} ${trechoDaRais(each.ano)}`,
  })),
});

export const desenharEstoque = (
  { anos }: Estoque,
  { vinculos, quebra }: Palavras,
  width: number,
): Plot.PlotOptions => ({
  height: 320,
  marginLeft: 60,
  marginRight: 30,
  x: { tickFormat: 'd', label: null, ticks: width < 500 ? 4 : 10 },
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
      y: 'vinculos',
      z: 'trecho',
      stroke: ({ pais }: Ano) => COR[pais],
      strokeWidth: 2.5,
    }),
    Plot.dot(anos, {
      x: 'ano',
      y: 'vinculos',
      fill: ({ pais }: Ano) => COR[pais],
      symbol: ({ pais }: Ano) => (pais === 'HTI' ? 'circle' : 'square'),
      r: 3.5,
    }),
  ],
});

import * as Plot from '@observablehq/plot';

type Linha = {
  readonly ano: number;
  readonly uf: string;
  readonly piso: number;
  readonly na_regiao: number;
  readonly no_brasil: number;
};
type Limite = Linha & { readonly teto: number; readonly largura: number };
type Limites = { readonly ano: number; readonly limites: readonly Limite[] };
type Palavras = { readonly vinculos: string; readonly ufs: Readonly<Record<string, string>> };

/**
 * What moves up stays in its region and in Brazil: a UF has at least what is shown in it, and at
 * most that plus everything shown in its region alone or in Brazil alone.
 */
export const limitesPorUf = ({
  limites,
}: {
  readonly limites: readonly Linha[];
}): Limites | null => {
  const [first] = limites;
  if (!first) return null;
  return {
    ano: first.ano,
    limites: limites.map((each) => {
      const teto = each.piso + each.na_regiao + each.no_brasil;
      return { ...each, teto, largura: (teto - each.piso) / each.piso };
    }),
  };
};

export const desenharLimites = (
  { limites }: Limites,
  { vinculos, ufs }: Palavras,
  width: number,
): Plot.PlotOptions => ({
  height: 60 + limites.length * 19,
  marginLeft: 132,
  marginRight: 24,
  x: { type: 'log', grid: true, label: vinculos, ticks: width < 500 ? 3 : 5 },
  y: { label: null, tickSize: 0, domain: limites.map(({ uf }) => ufs[uf]) },
  marks: [
    Plot.ruleY(limites, {
      y: ({ uf }: Limite) => ufs[uf],
      x1: 'piso',
      x2: 'teto',
      stroke: 'var(--seq-4)',
      strokeWidth: 7,
    }),
    Plot.dot(limites, {
      y: ({ uf }: Limite) => ufs[uf],
      x: 'piso',
      fill: 'var(--cat-1)',
      r: 3.5,
    }),
  ],
});

import * as Plot from '@observablehq/plot';

type Celula = { readonly ano: number; readonly nivel: string; readonly vinculos: number };
type Parcela = Celula & { readonly parcela: number };
type Niveis = { readonly parcelas: readonly Parcela[] };
type Palavras = { readonly parcela: string };

const NIVEIS = ['municipio', 'uf', 'regiao', 'brasil'];
const COR: Readonly<Record<string, string>> = {
  municipio: 'var(--seq-3)',
  uf: 'var(--cat-1)',
  regiao: 'var(--cat-4)',
  brasil: 'var(--cat-2)',
};

/** Share of the bonds of each year by the finest place that may be shown; a level without bonds is 0. */
export const parcelasPorNivel = ({
  niveis,
}: {
  readonly niveis: readonly Celula[];
}): Niveis | null => {
  const parcelas = [...Map.groupBy(niveis, ({ ano }) => ano)].flatMap(([ano, doAno]) => {
    const total = doAno.reduce((sum, { vinculos }) => sum + vinculos, 0);
    return NIVEIS.map((nivel) => {
      const vinculos = doAno.find((each) => each.nivel === nivel)?.vinculos ?? 0;
      return { ano, nivel, vinculos, parcela: vinculos / total };
    });
  });
  return parcelas.length === 0 ? null : { parcelas };
};

export const desenharNiveis = (
  { parcelas }: Niveis,
  { parcela }: Palavras,
  width: number,
): Plot.PlotOptions => ({
  height: 300,
  marginLeft: 44,
  x: {
    label: null,
    tickFormat: (ano: number) => (width < 500 ? `’${String(ano).slice(2)}` : String(ano)),
  },
  y: { grid: true, label: parcela, percent: true },
  marks: [
    Plot.barY(parcelas, {
      x: 'ano',
      y: 'parcela',
      fill: ({ nivel }: Parcela) => COR[nivel],
      order: ({ nivel }: Parcela) => NIVEIS.indexOf(nivel),
    }),
    Plot.ruleY([0]),
  ],
});

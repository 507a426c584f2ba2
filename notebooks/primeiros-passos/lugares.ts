import * as Plot from '@observablehq/plot';

type Lugar = {
  readonly uf: string;
  readonly mostrada: boolean;
  readonly ano: number;
  readonly vinculos: number;
};
type Lugares = {
  readonly ano: number;
  readonly ufs: readonly Lugar[];
  readonly semUf: number;
  readonly total: number;
};
type Palavras = { readonly vinculos: string; readonly nomes: Readonly<Record<string, string>> };

/** UFs in order, and apart from them what counts for Brazil and for no UF. */
export const somaDosLugares = ({
  lugares,
}: {
  readonly lugares: readonly Lugar[];
}): Lugares | null => {
  const ufs = lugares.filter(({ mostrada }) => mostrada);
  const [first] = ufs;
  if (!first) return null;
  const total = lugares.reduce((sum, { vinculos }) => sum + vinculos, 0);
  return {
    ano: first.ano,
    ufs,
    total,
    semUf: total - ufs.reduce((sum, { vinculos }) => sum + vinculos, 0),
  };
};

export const desenharLugares = (
  { ufs }: Lugares,
  { vinculos, nomes }: Palavras,
): Plot.PlotOptions => {
  const maiores = ufs.slice(0, 12);
  return {
    height: 40 + maiores.length * 26,
    marginLeft: 132,
    marginRight: 44,
    x: { grid: true, label: vinculos, ticks: 4 },
    y: { label: null, tickSize: 0, domain: maiores.map(({ uf }) => nomes[uf] ?? uf) },
    marks: [
      Plot.barX(maiores, {
        x: 'vinculos',
        y: ({ uf }: Lugar) => nomes[uf] ?? uf,
        fill: 'var(--seq-5)',
      }),
      Plot.ruleX([0]),
    ],
  };
};

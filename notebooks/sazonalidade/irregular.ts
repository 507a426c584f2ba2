import * as Plot from '@observablehq/plot';

type Mes = { readonly mes: string; readonly irregular: number };
type Irregular = {
  readonly meses: readonly (Mes & { readonly data: Date })[];
  readonly extremo: Mes;
};
type Palavras = { readonly indice: string };

/** What trend and season leave over: 100 is a month as its calendar month usually is. */
export const parteIrregular = ({
  irregular,
}: {
  readonly irregular: readonly Mes[];
}): Irregular | null => {
  const [extremo] = irregular.toSorted(
    (a, b) => Math.abs(b.irregular - 100) - Math.abs(a.irregular - 100),
  );
  if (!extremo || irregular.length < 24) return null;
  const meses = irregular.map((each) => ({ ...each, data: new Date(`${each.mes}-01`) }));
  return { meses, extremo };
};

export const desenharIrregular = (
  { meses }: Irregular,
  { indice }: Palavras,
): Plot.PlotOptions => ({
  height: 260,
  marginLeft: 44,
  x: { label: null, ticks: 'year' },
  y: { grid: true, label: indice, nice: true },
  marks: [
    Plot.ruleY([100], { stroke: 'var(--rule)' }),
    Plot.ruleX(meses, { x: 'data', y1: 100, y2: 'irregular', stroke: 'var(--seq-4)' }),
    Plot.dot(meses, { x: 'data', y: 'irregular', fill: 'var(--cat-1)', r: 3 }),
  ],
});

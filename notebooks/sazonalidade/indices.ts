import * as Plot from '@observablehq/plot';

type Indice = {
  readonly sistema: string;
  readonly movimento: string;
  readonly mes: number;
  readonly anos: number;
  readonly indice: number;
  readonly meses_com_indice: number;
};
type Indices = { readonly indices: readonly Indice[] };
type Palavras = { readonly indice: string; readonly meses: readonly string[] };

const COR: Readonly<Record<string, string>> = {
  admissoes: 'var(--cat-1)',
  desligamentos: 'var(--cat-2)',
};

/** A set of indices is only an index when all twelve months have one. */
export const indicesSazonais = ({
  indices,
}: {
  readonly indices: readonly Indice[];
}): Indices | null => {
  const inteiros = indices.filter(({ meses_com_indice }) => meses_com_indice === 12);
  return inteiros.length === 0 ? null : { indices: inteiros };
};

export const desenharIndices = (
  { indices }: Indices,
  { indice, meses }: Palavras,
  width: number,
): Plot.PlotOptions => ({
  height: width < 500 ? 480 : 320,
  marginLeft: 44,
  marginTop: 30,
  x: {
    label: null,
    domain: meses.map((_, at) => at + 1),
    tickFormat: (mes: number) => meses[mes - 1] ?? '',
    tickSize: 0,
    type: 'point',
  },
  y: { grid: true, label: indice },
  ...(width < 500 ? { fy: { label: null, axis: null } } : { fx: { label: null, axis: null } }),
  marks: [
    Plot.ruleY([100], { stroke: 'var(--rule)' }),
    Plot.line(indices, {
      [width < 500 ? 'fy' : 'fx']: 'sistema',
      x: 'mes',
      y: 'indice',
      stroke: ({ movimento }: Indice) => COR[movimento],
      z: 'movimento',
      strokeWidth: 2,
    }),
    Plot.dot(indices, {
      [width < 500 ? 'fy' : 'fx']: 'sistema',
      x: 'mes',
      y: 'indice',
      fill: ({ movimento }: Indice) => COR[movimento],
      symbol: ({ movimento }: Indice) => (movimento === 'admissoes' ? 'circle' : 'square'),
      r: 3,
    }),
    Plot.text([...new Set(indices.map(({ sistema }) => sistema))], {
      [width < 500 ? 'fy' : 'fx']: (sistema: string) => sistema,
      text: (sistema: string) => sistema,
      frameAnchor: 'top',
      dy: -16,
      fontWeight: 600,
    }),
  ],
});

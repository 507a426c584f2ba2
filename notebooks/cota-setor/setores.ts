import * as Plot from '@observablehq/plot';

type Setor = {
  readonly ano: number;
  readonly secao: string;
  readonly empresas: number;
  readonly reservadas: number;
  readonly preenchidas: number;
  readonly deficit: number;
};
type Taxa = Setor & {
  readonly taxa: number;
  /** Share of the reserved posts of all sections, and of the missing ones. */
  readonly dasVagas: number;
  readonly doDeficit: number;
};
type Setores = {
  readonly ano: number;
  readonly setores: readonly Taxa[];
  readonly reservadas: number;
  readonly preenchidas: number;
  readonly deficit: number;
};
type Palavras = { readonly vagas: string; readonly secoes: Readonly<Record<string, string>> };

/** Posts of each section; a rate of all is the sum of filled over the sum of reserved, never a mean of rates. */
export const cotaPorSetor = ({
  setores,
}: {
  readonly setores: readonly Setor[];
}): Setores | null => {
  const soma = (of: 'reservadas' | 'preenchidas' | 'deficit') =>
    setores.reduce((sum, each) => sum + each[of], 0);
  const [reservadas, preenchidas, deficit] = [
    soma('reservadas'),
    soma('preenchidas'),
    soma('deficit'),
  ];
  const [first] = setores;
  if (!first || reservadas === 0) return null;
  const taxas = setores.map((each) => ({
    ...each,
    taxa: each.preenchidas / each.reservadas,
    dasVagas: each.reservadas / reservadas,
    doDeficit: deficit === 0 ? 0 : each.deficit / deficit,
  }));
  return { ano: first.ano, setores: taxas, reservadas, preenchidas, deficit };
};

export const desenharSetoresDaCota = (
  { setores }: Setores,
  { vagas, secoes }: Palavras,
): Plot.PlotOptions => ({
  height: 60 + setores.length * 44,
  marginLeft: 16,
  marginRight: 24,
  x: { grid: true, label: vagas, ticks: 5 },
  y: { axis: null, domain: setores.map(({ secao }) => secao), padding: 0.55 },
  marks: [
    Plot.barX(setores, { x: 'reservadas', y: 'secao', fill: 'var(--seq-2)' }),
    Plot.barX(setores, { x: 'preenchidas', y: 'secao', fill: 'var(--seq-6)' }),
    Plot.text(setores, {
      x: () => 0,
      y: 'secao',
      text: ({ secao }: Setor) => secoes[secao],
      textAnchor: 'start',
      dy: -19,
      dx: 2,
    }),
    Plot.ruleX([0]),
  ],
});

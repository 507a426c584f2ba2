import * as Plot from '@observablehq/plot';

type Celula = {
  readonly grupo: string;
  readonly setor: string;
  readonly ano: number;
  readonly vinculos: number;
};
type Parcela = Celula & { readonly parcela: number };
type Setores = {
  readonly ano: number;
  readonly parcelas: readonly Parcela[];
  /** Share of each group whose sector is not shown or not informed. */
  readonly semSetor: Readonly<Record<string, number>>;
};
type Palavras = {
  readonly parcela: string;
  readonly grupos: Readonly<Record<string, string>>;
  readonly setores: Readonly<Record<string, string>>;
};

const SETORES = ['1', '2', '3', '4', '5'];
const COR: Readonly<Record<string, string>> = {
  HTI: 'var(--cat-1)',
  VEN: 'var(--cat-2)',
  outros: 'var(--cat-3)',
};

/** Shares among the bonds whose sector is shown. */
export const parcelasPorSetor = ({
  setores,
}: {
  readonly setores: readonly Celula[];
}): Setores | null => {
  const grupos = [...new Set(setores.map(({ grupo }) => grupo))];
  const soma = (of: readonly Celula[]) => of.reduce((sum, { vinculos }) => sum + vinculos, 0);
  const doGrupo = (grupo: string) => setores.filter((each) => each.grupo === grupo);
  const mostrados = (grupo: string) =>
    doGrupo(grupo).filter(({ setor }) => SETORES.includes(setor));
  const parcelas = grupos.flatMap((grupo) => {
    const total = soma(mostrados(grupo));
    return mostrados(grupo).map((each) => ({ ...each, parcela: each.vinculos / total }));
  });
  const semSetor = Object.fromEntries(
    grupos.map((grupo) => [grupo, 1 - soma(mostrados(grupo)) / soma(doGrupo(grupo))]),
  );
  const ano = setores[0]?.ano;
  const algum = parcelas.some(({ grupo }) => grupo !== 'outros');
  return ano === undefined || !algum ? null : { ano, parcelas, semSetor };
};

export const desenharSetores = (
  { parcelas }: Setores,
  { parcela, setores, grupos }: Palavras,
): Plot.PlotOptions => ({
  height: 340,
  marginLeft: 96,
  marginRight: 12,
  x: { grid: true, label: parcela, percent: true, ticks: 5 },
  fy: { label: null, domain: SETORES.map((setor) => setores[setor]), axis: null, padding: 0.25 },
  y: { axis: null, domain: Object.keys(COR).filter((grupo) => grupo in grupos) },
  marks: [
    Plot.text(SETORES, {
      fy: (setor: string) => setores[setor],
      text: (setor: string) => setores[setor],
      frameAnchor: 'left',
      dx: -6,
      textAnchor: 'end',
    }),
    Plot.barX(parcelas, {
      fy: ({ setor }: Parcela) => setores[setor],
      y: 'grupo',
      x: 'parcela',
      fill: ({ grupo }: Parcela) => COR[grupo],
    }),
    Plot.ruleX([0]),
  ],
});

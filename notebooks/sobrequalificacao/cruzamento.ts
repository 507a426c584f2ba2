import * as Plot from '@observablehq/plot';

type Celula = {
  readonly ano: number;
  readonly escolaridade: string;
  readonly ocupacao: string;
  readonly vinculos: number;
};
type Parcela = Celula & { readonly parcela: number };
type Cruzamento = {
  readonly ano: number;
  readonly parcelas: readonly Parcela[];
  /** Bonds of the year whose education or occupation is not shown or not informed. */
  readonly fora: number;
  readonly total: number;
};
type Palavras = {
  readonly parcela: string;
  readonly escolaridades: Readonly<Record<string, string>>;
  readonly ocupacoes: Readonly<Record<string, string>>;
};

const CONHECIDAS = ['1', '2', '3'];
const COR: Readonly<Record<string, string>> = {
  1: 'var(--cat-1)',
  2: 'var(--cat-3)',
  3: 'var(--cat-4)',
};

/** Occupations of each level of education in the newest year, among the bonds that show both. */
export const ocupacoesPorEscolaridade = ({
  cruzamento,
}: {
  readonly cruzamento: readonly Celula[];
}): Cruzamento | null => {
  const ano = Math.max(...cruzamento.map((each) => each.ano));
  const doAno = cruzamento.filter((each) => each.ano === ano);
  const conhecidas = doAno.filter(
    ({ escolaridade, ocupacao }) =>
      CONHECIDAS.includes(escolaridade) && CONHECIDAS.includes(ocupacao),
  );
  const soma = (of: readonly Celula[]) => of.reduce((sum, { vinculos }) => sum + vinculos, 0);
  const parcelas = conhecidas.map((each) => ({
    ...each,
    parcela:
      each.vinculos /
      soma(conhecidas.filter(({ escolaridade }) => escolaridade === each.escolaridade)),
  }));
  const total = soma(doAno);
  return parcelas.length === 0 ? null : { ano, parcelas, total, fora: total - soma(conhecidas) };
};

export const desenharCruzamento = (
  { parcelas }: Cruzamento,
  { parcela, escolaridades }: Palavras,
): Plot.PlotOptions => ({
  height: 220,
  marginLeft: 140,
  marginRight: 16,
  x: { grid: true, label: parcela, percent: true, ticks: 5 },
  y: { label: null, tickSize: 0, domain: CONHECIDAS.map((code) => escolaridades[code]) },
  marks: [
    Plot.barX(parcelas, {
      x: 'parcela',
      y: ({ escolaridade }: Parcela) => escolaridades[escolaridade],
      fill: ({ ocupacao }: Parcela) => COR[ocupacao],
      order: ({ ocupacao }: Parcela) => ocupacao,
    }),
    Plot.ruleX([0]),
  ],
});

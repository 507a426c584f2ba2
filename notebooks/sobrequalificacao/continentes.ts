import * as Plot from '@observablehq/plot';

type Linha = {
  readonly continente: string;
  readonly ano: number;
  readonly acima: number;
  readonly conforme: number;
  readonly sem_ocupacao: number;
};
type Taxa = Linha & { readonly taxa: number; readonly piso: number; readonly teto: number };
type PorContinente = { readonly ano: number; readonly taxas: readonly Taxa[] };
type Palavras = { readonly taxa: string; readonly continentes: Readonly<Record<string, string>> };

const MINIMO = 50;

/** The same rule by continent of nationality, where enough bonds show an occupation. */
export const taxasPorContinente = ({
  continentes,
}: {
  readonly continentes: readonly Linha[];
}): PorContinente | null => {
  const taxas = continentes
    .filter(({ acima, conforme }) => acima + conforme >= MINIMO)
    .map((each) => {
      const total = each.acima + each.conforme + each.sem_ocupacao;
      return {
        ...each,
        taxa: each.acima / (each.acima + each.conforme),
        piso: each.acima / total,
        teto: (each.acima + each.sem_ocupacao) / total,
      };
    })
    .toSorted((a, b) => b.taxa - a.taxa);
  const [first] = taxas;
  return first ? { ano: first.ano, taxas } : null;
};

export const desenharContinentes = (
  { taxas }: PorContinente,
  { taxa, continentes }: Palavras,
): Plot.PlotOptions => ({
  height: 70 + taxas.length * 30,
  marginLeft: 165,
  marginRight: 20,
  x: { grid: true, label: taxa, percent: true, zero: true, ticks: 4, nice: true },
  y: { label: null, tickSize: 0, domain: taxas.map(({ continente }) => continentes[continente]) },
  marks: [
    Plot.ruleX([0]),
    Plot.ruleY(taxas, {
      y: ({ continente }: Taxa) => continentes[continente],
      x1: 'piso',
      x2: 'teto',
      stroke: 'var(--seq-3)',
      strokeWidth: 8,
    }),
    Plot.dot(taxas, {
      y: ({ continente }: Taxa) => continentes[continente],
      x: 'taxa',
      fill: 'var(--cat-1)',
      r: 4,
    }),
  ],
});

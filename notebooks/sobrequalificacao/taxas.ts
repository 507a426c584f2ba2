import * as Plot from '@observablehq/plot';
import { marcaDaQuebra, QUEBRA_DA_RAIS } from '../quebra.ts';

type Celula = {
  readonly ano: number;
  readonly escolaridade: string;
  readonly ocupacao: string;
  readonly vinculos: number;
};
type Taxa = {
  readonly ano: number;
  /** Bonds with tertiary education: over-qualified, matched, and with an occupation that is not shown. */
  readonly acima: number;
  readonly conforme: number;
  readonly semOcupacao: number;
  readonly taxa: number;
  readonly piso: number;
  readonly teto: number;
};
type Taxas = { readonly taxas: readonly Taxa[] };
type Palavras = { readonly taxa: string; readonly quebra: string };

/**
 * Rule of Eurostat and the ILO: tertiary education in an occupation of the great groups 4 to 9. The
 * bounds count whoever shows no occupation as matched, or as over-qualified.
 */
export const taxasDeSobrequalificacao = ({
  cruzamento,
}: {
  readonly cruzamento: readonly Celula[];
}): Taxas | null => {
  const superior = cruzamento.filter(({ escolaridade }) => escolaridade === '3');
  const taxas = [...Map.groupBy(superior, ({ ano }) => ano)].flatMap(([ano, doAno]) => {
    const em = (codes: readonly string[]) =>
      doAno
        .filter(({ ocupacao }) => codes.includes(ocupacao))
        .reduce((sum, { vinculos }) => sum + vinculos, 0);
    const [acima, conforme, semOcupacao] = [em(['2', '3']), em(['1']), em(['9', 'X'])];
    const total = acima + conforme + semOcupacao;
    if (acima + conforme === 0) return [];
    const taxa = acima / (acima + conforme);
    const limites = { piso: acima / total, teto: (acima + semOcupacao) / total };
    return [{ ano, acima, conforme, semOcupacao, taxa, ...limites }];
  });
  return taxas.length === 0 ? null : { taxas };
};

export const desenharTaxas = (
  { taxas }: Taxas,
  { taxa, quebra }: Palavras,
  width: number,
): Plot.PlotOptions => ({
  height: 280,
  marginLeft: 44,
  marginRight: 24,
  x: { tickFormat: 'd', label: null, ticks: width < 500 ? 4 : taxas.length, inset: 8 },
  y: { grid: true, label: taxa, percent: true, zero: true, nice: true },
  marks: [
    Plot.ruleY([0]),
    ...marcaDaQuebra(
      QUEBRA_DA_RAIS,
      quebra,
      taxas.map(({ ano }) => ano),
    ),
    Plot.ruleX(taxas, {
      x: 'ano',
      y1: 'piso',
      y2: 'teto',
      stroke: 'var(--seq-3)',
      strokeWidth: 8,
    }),
    Plot.dot(taxas, { x: 'ano', y: 'taxa', fill: 'var(--cat-1)', r: 4 }),
  ],
});

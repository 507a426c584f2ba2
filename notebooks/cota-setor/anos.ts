import * as Plot from '@observablehq/plot';
import { marcaDaQuebra, QUEBRA_DA_RAIS, trechoDaRais } from '../quebra.ts';

type Ano = {
  readonly ano: number;
  readonly empresas: number;
  readonly reservadas: number;
  readonly preenchidas: number;
  readonly deficit: number;
};
type Anos = {
  readonly anos: readonly (Ano & { readonly taxa: number; readonly trecho: string })[];
};
type Palavras = { readonly taxa: string; readonly quebra: string };

/** The rate of each year: filled posts over reserved ones, all sections together; the companies are counted in RAIS. */
export const taxaPorAno = ({ anos }: { readonly anos: readonly Ano[] }): Anos | null => {
  const comVagas = anos.filter(({ reservadas }) => reservadas > 0);
  const taxas = comVagas.map((each) => ({
    ...each,
    taxa: each.preenchidas / each.reservadas,
    trecho: trechoDaRais(each.ano),
  }));
  return taxas.length < 2 ? null : { anos: taxas };
};

export const desenharTaxaPorAno = (
  { anos }: Anos,
  { taxa, quebra }: Palavras,
  width: number,
): Plot.PlotOptions => ({
  height: 280,
  marginLeft: 44,
  marginRight: 24,
  x: { tickFormat: 'd', label: null, ticks: width < 500 ? 4 : anos.length },
  y: { grid: true, label: taxa, percent: true, domain: [0, 100] },
  marks: [
    Plot.ruleY([0]),
    ...marcaDaQuebra(
      QUEBRA_DA_RAIS,
      quebra,
      anos.map(({ ano }) => ano),
    ),
    Plot.line(anos, { x: 'ano', y: 'taxa', z: 'trecho', stroke: 'var(--cat-1)', strokeWidth: 2.5 }),
    Plot.dot(anos, { x: 'ano', y: 'taxa', fill: 'var(--cat-1)', r: 3.5 }),
  ],
});

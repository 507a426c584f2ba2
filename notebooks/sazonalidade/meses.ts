import * as Plot from '@observablehq/plot';
import { marcaDaQuebra } from '../quebra.ts';

type Mes = {
  readonly mes: string;
  readonly sistema: string;
  readonly admissoes: number;
  readonly desligamentos: number;
};
type Meses = {
  readonly meses: readonly (Mes & { readonly data: Date })[];
  readonly anos: readonly {
    readonly ano: string;
    readonly sistema: string;
    readonly meses: number;
    readonly admissoes: number;
    readonly desligamentos: number;
  }[];
};
type Palavras = { readonly movimentacoes: string; readonly quebra: string };

/** In January 2020 the Novo CAGED took the place of the CAGED: another source, another series. */
const QUEBRA = new Date(Date.UTC(2019, 11, 16));

/** The series by month, and the mean of a month in each year. */
export const serieMensal = ({ meses }: { readonly meses: readonly Mes[] }): Meses => {
  const media = (of: readonly Mes[], o: 'admissoes' | 'desligamentos') =>
    of.reduce((sum, each) => sum + each[o], 0) / of.length;
  const anos = [...Map.groupBy(meses, ({ mes }) => mes.slice(0, 4))].map(([ano, doAno]) => ({
    ano,
    sistema: doAno[0]?.sistema ?? '',
    meses: doAno.length,
    admissoes: media(doAno, 'admissoes'),
    desligamentos: media(doAno, 'desligamentos'),
  }));
  return { anos, meses: meses.map((each) => ({ ...each, data: new Date(`${each.mes}-01`) })) };
};

export const desenharMeses = (
  { meses }: Meses,
  { movimentacoes, quebra }: Palavras,
): Plot.PlotOptions => {
  return {
    height: 320,
    marginLeft: 56,
    x: { label: null, ticks: 'year' },
    y: { grid: true, label: movimentacoes, zero: true, nice: true },
    marks: [
      Plot.ruleY([0]),
      ...marcaDaQuebra(
        QUEBRA,
        quebra,
        meses.map(({ data }) => data),
      ),
      Plot.line(meses, {
        x: 'data',
        y: 'admissoes',
        z: 'sistema',
        stroke: 'var(--cat-1)',
        strokeWidth: 2,
      }),
      Plot.line(meses, {
        x: 'data',
        y: 'desligamentos',
        z: 'sistema',
        stroke: 'var(--cat-2)',
        strokeWidth: 2,
        strokeDasharray: '6 3',
      }),
    ],
  };
};

import type { Cell, CatalogCube } from '../../pipeline/registry/public-files.ts';
import { crossOf, type Cross, type View } from './cross.ts';
import { dimensionOf } from './dimension.ts';
import type { Place, PlaceKind } from './place.ts';

/** Cells of one place over the periods of a table, in order. */
export type PlaceSeries = {
  readonly periods: readonly string[];
  readonly cells: readonly Cell[];
};

type Axis = 'ano' | 'mes';

/** Every period, in the words of an address: a table by place opens on the last year alone. */
export const everyPeriod = ({ periods }: CatalogCube): View => ({
  periodo: `${periods[0] ?? ''}..${periods.at(-1) ?? ''}`,
});

const seriesView = (cube: CatalogCube, kind: PlaceKind, measure: string, by: Axis): View => ({
  linha: dimensionOf(cube.id, kind),
  coluna: by,
  conteudo: measure,
  ...everyPeriod(cube),
  vazias: 'sim',
});

/** The figures of a measure for a place by year or by month, exactly as the table prints them. */
export const seriesOfPlace = (
  cube: CatalogCube,
  place: Place,
  measure: string,
  by: Axis,
): PlaceSeries => {
  const cross = crossOf(cube.id, seriesView(cube, place.kind, measure, by));
  return {
    periods: cross.columns,
    cells: cross.columns.map((period) => cross.cell(place.code, period)),
  };
};

/** The sum of a flow over all its periods, as the table's total prints it. */
export const totalOfPlace = (cube: CatalogCube, place: Place, measure: string): Cell =>
  crossOf(cube.id, seriesView(cube, place.kind, measure, 'ano')).cell(place.code, null);

/** Table of places of a kind against another dimension, in one period. */
export const placesBy = (
  cube: CatalogCube,
  kind: PlaceKind,
  column: PlaceKind | 'sexo',
  { measure, period }: { readonly measure: string; readonly period: string },
): Cross =>
  crossOf(cube.id, {
    linha: dimensionOf(cube.id, kind),
    coluna: column === 'sexo' ? column : dimensionOf(cube.id, column),
    conteudo: measure,
    periodo: period,
    vazias: 'sim',
  });

export const isPublished = ({ status, value }: Cell): boolean =>
  status === 'published' && value !== null && value !== 0;

/** Position of the last period with a figure; −1 when there is none. */
export const lastPublished = ({ cells }: PlaceSeries): number => cells.findLastIndex(isPublished);

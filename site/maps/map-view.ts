import type { Cell } from '../../pipeline/registry/public-files.ts';
import { formatPeriodRange } from '../format/index.ts';
import { labelOf, type CodeBook } from '../tables/code-book.ts';
import { subjectOf } from '../tables/caption.ts';
import { lineLabel } from '../tables/labels.ts';
import type { Line } from '../tables/lines.ts';
import type { PivotTable } from '../tables/pivot.ts';
import { variableByRole, type TableSchema } from '../tables/schema.ts';
import { TABLE_TEXT } from '../tables/text.ts';
import { createScale, paintOf, type ClassScale, type Paint } from './classes.ts';
import { isPartialYear, type MapChoice } from './map-query.ts';
import { MAP_TEXT } from './text.ts';

export type Area = { readonly code: string; readonly name: string; readonly cell: Cell };

/** A map before it is drawn: its title, areas with their cells, and what cannot be drawn. */
export type MapView = {
  readonly schema: TableSchema;
  readonly choice: MapChoice;
  readonly table: PivotTable;
  readonly title: string;
  readonly unit: string;
  readonly scale: ClassScale;
  readonly areas: readonly Area[];
  /** Figures of places that are not disclosed: part of the total, not of the drawing. */
  readonly undrawn: readonly Area[];
  readonly total: Cell;
};

const SUPPRESSED: Cell = { value: null, status: 'suppressed' };
const NOT_AVAILABLE: Cell = { value: null, status: 'not_available' };

const placeOf = (schema: TableSchema, book: CodeBook, uf: string | null): string =>
  uf === null
    ? TABLE_TEXT[schema.locale].brazil
    : labelOf(book, variableByRole(schema, 'uf')?.id ?? 'uf', uf);

const titleOf = (
  schema: TableSchema,
  book: CodeBook,
  table: PivotTable,
  choice: MapChoice,
): string => {
  const text = MAP_TEXT[schema.locale];
  const country = variableByRole(schema, 'country')?.id;
  const { from, to, id } = choice.period;
  const when = id.length === 4 ? id : formatPeriodRange(from, to, schema.locale);
  const partial = isPartialYear(schema, choice.period) ? ` (${text.partial})` : '';
  return [
    `${subjectOf(schema, table.query)}, ${choice.uf === null ? text.byUf : text.byMunicipio}`,
    ...(choice.country !== null && country ? [labelOf(book, country, choice.country)] : []),
    placeOf(schema, book, choice.uf),
    when + partial,
  ].join(' – ');
};

/** A município the cube never names is withheld or zero, which is the same `x`; a UF is always listed. */
const missingCell = (choice: MapChoice): Cell => (choice.uf === null ? NOT_AVAILABLE : SUPPRESSED);

/** Joins a table of areas to the areas drawn. `names` are the codes and names of the drawing. */
export const createView = (
  schema: TableSchema,
  book: CodeBook,
  table: PivotTable,
  choice: MapChoice,
  names: readonly { readonly code: string; readonly name: string }[],
): MapView => {
  const [column] = table.columns;
  if (!column) throw new Error('map without figures');
  const cellOf = (line: Line): Cell => table.cell(line, column);
  const cells = new Map(
    table.lines
      .filter(({ role }) => role === 'value')
      .map((line) => [line.codes[0] ?? '', cellOf(line)]),
  );
  const areas = names.map(({ code, name }) => ({
    code,
    name,
    cell: cells.get(code) ?? missingCell(choice),
  }));
  const undrawn = table.lines
    .filter(({ role }) => role === 'tail')
    .map((line) => ({
      code: line.codes[0] ?? '',
      name: lineLabel(schema, book, table.query, line),
      cell: cellOf(line),
    }));
  const closing = table.lines.at(-1);
  return {
    schema,
    choice,
    table,
    title: titleOf(schema, book, table, choice),
    unit: schema.measures.find(({ id }) => id === choice.measure)?.unit ?? '',
    scale: createScale(
      areas.map(({ cell }) => cell),
      choice.measure === 'saldo',
    ),
    areas,
    undrawn,
    total: closing ? cellOf(closing) : NOT_AVAILABLE,
  };
};

export const areaPaint = (view: MapView, { cell }: Area): Paint => paintOf(view.scale, cell);

import type { Cell } from '../../pipeline/registry/public-files.ts';
import { formatPeriodRange } from '../format/index.ts';
import { labelOf, type CodeBook } from '../tables/code-book.ts';
import { subjectOf } from '../tables/caption.ts';
import { lineLabel } from '../tables/labels.ts';
import type { Line } from '../tables/lines.ts';
import type { PivotTable } from '../tables/pivot.ts';
import { variableByRole, variableOf, type TableSchema } from '../tables/schema.ts';
import { TABLE_TEXT } from '../tables/text.ts';
import { createScale, paintOf, type ClassScale, type Paint } from './classes.ts';
import { flowsOf, type Flow } from './flows.ts';
import { areaVariable, isPartialYear, type MapChoice } from './map-query.ts';
import type { RateView } from './rate-view.ts';
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
  /** Figures by country and UF, largest first; empty unless the map shows flows. */
  readonly flows: readonly Flow[];
  /** The table that says what the map shows. */
  readonly twin: PivotTable;
  /** On a map of rates, what each was made of. */
  readonly rate?: RateView;
};

const SUPPRESSED: Cell = { value: null, status: 'suppressed' };
const NOT_AVAILABLE: Cell = { value: null, status: 'not_available' };

const placeOf = (schema: TableSchema, book: CodeBook, uf: string | null): string =>
  uf === null
    ? TABLE_TEXT[schema.locale].brazil
    : labelOf(book, variableByRole(schema, 'uf')?.id ?? 'uf', uf);

const areasWord = (schema: TableSchema, { kind, layer }: MapChoice): string => {
  const text = MAP_TEXT[schema.locale];
  if (kind === 'uf') return text.byUf;
  if (kind === 'municipio') return text.byMunicipio;
  const country = variableOf(schema, areaVariable(schema, 'pais')).label.toLowerCase();
  return layer === 'flows' ? text.byFlow(country) : text.byCountry(country);
};

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
    `${subjectOf(schema, table.query)}, ${areasWord(schema, choice)}`,
    ...(choice.country !== null && country && (choice.kind !== 'pais' || choice.layer === 'flows')
      ? [labelOf(book, country, choice.country)]
      : []),
    placeOf(schema, book, choice.uf),
    when + partial,
  ].join(' – ');
};

/** A município or country the cube never names is withheld or zero: the same `x`; a UF is always listed. */
const missingCell = ({ kind }: MapChoice): Cell => (kind === 'uf' ? NOT_AVAILABLE : SUPPRESSED);

/** Lines that no area of the drawing stands for: groups, places not disclosed, countries the mesh lacks. */
const undrawnLines = (
  table: PivotTable,
  choice: MapChoice,
  drawn: ReadonlySet<string>,
): readonly Line[] =>
  table.lines.filter(
    ({ role, codes: [code] }) =>
      role === 'tail' || (choice.kind === 'pais' && role === 'value' && !drawn.has(String(code))),
  );

/** Joins a table of areas to the areas drawn. `names` are the codes and names of the drawing. */
export const createView = (
  schema: TableSchema,
  book: CodeBook,
  table: PivotTable,
  choice: MapChoice,
  names: readonly { readonly code: string; readonly name: string }[],
  flowTable: PivotTable | null = null,
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
  const drawn = new Set(names.map(({ code }) => code));
  const undrawn = undrawnLines(table, choice, drawn)
    .map((line) => ({
      code: line.codes[0] ?? '',
      name: lineLabel(schema, book, table.query, line),
      cell: cellOf(line),
    }))
    .filter(({ cell }) => choice.kind !== 'pais' || cell.value);
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
      choice.method,
    ),
    areas,
    undrawn,
    total: closing ? cellOf(closing) : NOT_AVAILABLE,
    flows: (flowTable ? flowsOf(schema, book, flowTable) : []).filter((flow) =>
      drawn.has(flow.country),
    ),
    twin: flowTable ?? table,
  };
};

export const areaPaint = (view: MapView, { cell }: Area): Paint => paintOf(view.scale, cell);

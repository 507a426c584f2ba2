import { SIGNS } from '../../format/index.ts';
import { captionOf } from '../caption.ts';
import type { CodeBook } from '../code-book.ts';
import { printedNumber } from '../format-figure.ts';
import { columnLabel, lineLabel, measureLabel, measureUnit } from '../labels.ts';
import type { Column, Line } from '../lines.ts';
import { notesOf } from '../notes.ts';
import type { ShownTable } from '../packed-table.ts';
import type { Query } from '../query.ts';
import { PARTIAL, signsOf } from '../render-table.ts';
import type { TableSchema } from '../schema.ts';
import { TABLE_TEXT } from '../text.ts';

/** A view and what is needed to name its parts. */
export type Context = {
  readonly table: ShownTable;
  readonly schema: TableSchema;
  readonly book: CodeBook;
};

/** One cell of a view as files carry it: codes and labels of its axes, value, sign. */
export type Flat = {
  readonly axes: readonly { readonly id: string; readonly code: string; readonly label: string }[];
  readonly content: string;
  readonly unit: string;
  readonly value: number | null;
  readonly sign: string;
};

const signOf = (table: ShownTable, line: Line, column: Column): string => {
  const { status } = table.cell(line, column);
  if (status !== 'published' && status !== 'provisional') return SIGNS[status].sign;
  return table.includesWithheld(line, column) ? PARTIAL : '';
};

/** Code and label of each variable of the rows; a line that adds over a variable has no code. */
const lineAxes = ({ table, schema, book }: Context, line: Line): Flat['axes'] =>
  table.rows.map((id, at) => {
    const code = line.codes[at] ?? null;
    const role = line.role === 'shown' ? 'shown' : code === null ? 'total' : 'value';
    const level = code === null ? 0 : at;
    return {
      id,
      code: code ?? '',
      label: lineLabel(schema, book, table.query, { ...line, level, role }),
    };
  });

const columnAxes = ({ table, schema, book }: Context, column: Column): Flat['axes'] =>
  table.query.columns.map((id, at) => ({
    id,
    code: column.codes[at] ?? '',
    label: columnLabel(schema, book, table.query, column, at),
  }));

/** What the figures are of: the measure, and how it is shown. */
export const contentOf = (schema: TableSchema, query: Query): string => {
  const shown = TABLE_TEXT[schema.locale].shows[query.show];
  const measure = measureLabel(schema, query);
  return query.show === 'value' ? measure : `${measure} – ${shown}`;
};

/** Every cell of a view, line by line, as seen. Shares and relative changes are in per cent. */
export const flatCells = (context: Context): readonly Flat[] => {
  const { table, schema } = context;
  const { query } = table;
  const content = contentOf(schema, query);
  const unit = measureUnit(schema, query);
  const across = table.columns.map((column) => columnAxes(context, column));
  return table.lines.flatMap((line) => {
    const down = lineAxes(context, line);
    return table.columns.map((column, at) => {
      const { value } = table.cell(line, column);
      return {
        axes: [...down, ...(across[at] ?? [])],
        content,
        unit,
        value: value === null ? null : printedNumber(query, value),
        sign: signOf(table, line, column),
      };
    });
  });
};

export type Fields = readonly string[];

/** Column names follow the variables' ids, in every language: programs read them. */
export const flatHeader = ({ rows, query }: Pick<ShownTable, 'rows' | 'query'>): Fields => [
  ...[...rows, ...query.columns].flatMap((id) => [`${id}_codigo`, id]),
  'conteudo',
  'unidade',
  'valor',
  'sinal',
];

/** What must travel with the figures: title, source, notes, signs and the address of the view. */
export const remarks = ({ table, schema, book }: Context, address: string): readonly string[] => {
  const text = TABLE_TEXT[schema.locale];
  const signs = signsOf(schema, table).map(({ sign, meaning }) => `${sign}  ${meaning}`);
  return [
    ...(schema.synthetic ? [text.synthetic] : []),
    `${text.table} – ${captionOf(schema, book, table.query)}`,
    `${text.source}: ${schema.source}`,
    ...notesOf(schema, table.query).map((note) => `${text.note}: ${note}`),
    `${text.version}: ${schema.dataVersion}`,
    `${text.address}: ${address}`,
    ...(signs.length ? [`${text.signs}:`, ...signs] : []),
  ];
};

import { SIGNS } from '../format/index.ts';
import type { Cell } from '../../pipeline/registry/public-files.ts';
import { captionOf } from './caption.ts';
import type { CodeBook } from './code-book.ts';
import { columnLabel, lineLabel, measureLabel, measureUnit } from './labels.ts';
import type { Column, Line } from './lines.ts';
import { notesOf } from './notes.ts';
import type { PivotTable } from './pivot.ts';
import type { TableSchema } from './schema.ts';
import { TABLE_TEXT } from './text.ts';

/** `code`: comma, decimal point, notes as `#` lines on top; `excel`: BOM, `;`, CRLF, notes below. */
export type CsvFlavour = 'code' | 'excel';

type Context = {
  readonly table: PivotTable;
  readonly schema: TableSchema;
  readonly book: CodeBook;
};

type Fields = readonly string[];

/** Column names follow the variables' ids, in every language: programs read them. */
const header = ({ table }: Context): Fields => {
  const { rows, column } = table.query;
  const variables = [...rows, ...(column ? [column] : [])];
  return [
    ...variables.flatMap((id) => [`${id}_codigo`, id]),
    'conteudo',
    'unidade',
    'valor',
    'sinal',
  ];
};

const signOf = ({ status }: Cell): string =>
  status === 'published' || status === 'provisional' ? '' : SIGNS[status].sign;

/** Code and label of one axis of a line; a line that adds over the variable has no code. */
const lineFields = ({ table, schema, book }: Context, line: Line): Fields =>
  table.query.rows.flatMap((_, at) => {
    const code = line.codes[at] ?? null;
    if (code === null) return ['', lineLabel(schema, book, table.query, totalOf(line))];
    return [code, lineLabel(schema, book, table.query, { ...line, level: at, role: 'value' })];
  });

const totalOf = (line: Line): Line => (line.role === 'shown' ? line : { ...line, role: 'total' });

const columnFields = ({ table, schema, book }: Context, column: Column): Fields =>
  table.query.column === null
    ? []
    : [column.code ?? '', columnLabel(schema, book, table.query, column)];

const records = (context: Context): readonly Fields[] => {
  const { table, schema } = context;
  const content = [measureLabel(schema, table.query), measureUnit(schema, table.query)];
  return table.lines.flatMap((line) => {
    const fields = lineFields(context, line);
    return table.columns.map((column) => {
      const cell = table.cell(line, column);
      const value = cell.value === null ? '' : String(cell.value);
      return [...fields, ...columnFields(context, column), ...content, value, signOf(cell)];
    });
  });
};

const quote = (field: string, separator: string): string =>
  field.includes(separator) || /["\r\n#]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;

/** What must travel with the figures: title, source, notes, signs and the address of the view. */
const remarks = ({ table, schema, book }: Context, address: string): readonly string[] => {
  const text = TABLE_TEXT[schema.locale];
  const signs = Object.values(SIGNS).map(
    ({ sign, meaning }) => `${sign}  ${meaning[schema.locale]}`,
  );
  return [
    ...(schema.synthetic ? [text.synthetic] : []),
    `${text.table} – ${captionOf(schema, book, table.query)}`,
    `${text.source}: ${schema.source}`,
    ...notesOf(schema, table.query).map((note) => `${text.note}: ${note}`),
    `${text.version}: ${schema.dataVersion}`,
    `${text.address}: ${address}`,
    `${text.signs}:`,
    ...signs,
  ];
};

/**
 * A view as a CSV file: one record per cell as seen, with codes, labels, value and sign. A zero has
 * value 0 and sign `-`; a suppressed cell has no value and sign `x`. `address` is the link to the view.
 */
export const writeCsv = (
  table: PivotTable,
  schema: TableSchema,
  book: CodeBook,
  flavour: CsvFlavour,
  address: string,
): string => {
  const context = { table, schema, book };
  const separator = flavour === 'code' ? ',' : ';';
  const line = (fields: Fields): string =>
    fields.map((field) => quote(field, separator)).join(separator);
  const body = [header(context), ...records(context)].map(line);
  const notes = remarks(context, address);
  if (flavour === 'code') return [...notes.map((note) => `# ${note}`), ...body, ''].join('\n');
  const below = notes.map((note) => line([note]));
  return `\uFEFF${[...body, '', ...below, ''].join('\r\n')}`;
};

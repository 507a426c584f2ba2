import { formatMonth, formatPeriod } from '../format/index.ts';
import { labelOf, type CodeBook } from './code-book.ts';
import type { Column, Line } from './lines.ts';
import type { Query } from './query.ts';
import { variableOf, type TableSchema, type TableVariable } from './schema.ts';
import { TABLE_TEXT } from './text.ts';

const SIGLAS = new Map(
  (
    '11RO 12AC 13AM 14RR 15PA 16AP 17TO 21MA 22PI 23CE 24RN 25PB 26PE 27AL 28SE 29BA ' +
    '31MG 32ES 33RJ 35SP 41PR 42SC 43RS 50MS 51MT 52GO 53DF'
  )
    .split(' ')
    .map((each) => [each.slice(0, 2), each.slice(2)]),
);

/** The two letters of a UF code. */
export const ufSigla = (code: string): string | undefined => SIGLAS.get(code);

/** Municípios share names across the country: outside their UF they carry its sigla, `Bom Jesus (PI)`. */
export const municipioWithUf = (book: CodeBook, variable: string, code: string): string => {
  const sigla = code.endsWith('99999') ? undefined : SIGLAS.get(code.slice(0, 2));
  const label = labelOf(book, variable, code);
  return sigla ? `${label} (${sigla})` : label;
};

/** The label of a code of a variable; a month alone is written with its year unless nested in it. */
export const codeLabel = (
  schema: TableSchema,
  book: CodeBook,
  variable: TableVariable,
  code: string,
  nestedInParent = false,
): string => {
  if (variable.role === 'year') return code;
  if (variable.role === 'municipio' && !nestedInParent)
    return municipioWithUf(book, variable.id, code);
  if (variable.role !== 'month') return labelOf(book, variable.id, code);
  return nestedInParent
    ? formatMonth(code.slice(5), schema.locale)
    : formatPeriod(code, schema.locale);
};

const totalLabel = (schema: TableSchema, ids: readonly (string | null)[]): string => {
  const text = TABLE_TEXT[schema.locale];
  const movement = ids.some((id) => id !== null && variableOf(schema, id).role === 'movement');
  return movement ? text.balance : text.total;
};

/** What a line is called: its innermost code, the total, or the sum of the municípios shown. */
export const lineLabel = (
  schema: TableSchema,
  book: CodeBook,
  query: Query,
  line: Line,
): string => {
  if (line.role === 'shown') return TABLE_TEXT[schema.locale].shownSum;
  if (line.role === 'total') return totalLabel(schema, query.rows.slice(0, 1));
  const at = line.level;
  const id = query.rows[at];
  const code = line.codes[at];
  if (id === undefined || code === null || code === undefined) return '';
  const variable = variableOf(schema, id);
  const inParent = at === 1 && variable.parent === query.rows[0];
  return codeLabel(schema, book, variable, code, inParent);
};

export const columnLabel = (
  schema: TableSchema,
  book: CodeBook,
  query: Query,
  column: Column,
): string => {
  if (query.column === null) return measureLabel(schema, query);
  if (column.code === null) return totalLabel(schema, [query.column]);
  return codeLabel(schema, book, variableOf(schema, query.column), column.code);
};

export const measureLabel = (schema: TableSchema, query: Query): string =>
  schema.measures.find(({ id }) => id === query.measure)?.label ?? query.measure;

export const measureUnit = (schema: TableSchema, query: Query): string =>
  schema.measures.find(({ id }) => id === query.measure)?.unit ?? '';

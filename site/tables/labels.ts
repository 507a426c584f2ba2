import { lowerFirst } from '../format/lower-first.ts';
import { formatMonth, formatPeriod } from '../format/index.ts';
import { labelOf, type CodeBook } from './code-book.ts';
import type { Column, Line } from './lines.ts';
import { isGrowth, isShare, type Query } from './query.ts';
import { rowVariables } from './row-variables.ts';
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
  if (variable.role === 'region' && code === 'BR') return TABLE_TEXT[schema.locale].anyRegion;
  if (variable.role === 'municipio' && !nestedInParent)
    return municipioWithUf(book, variable.id, code);
  if (variable.role !== 'month') return labelOf(book, variable.id, code);
  return nestedInParent
    ? formatMonth(code.slice(5), schema.locale)
    : formatPeriod(code, schema.locale);
};

/** What adds over the variables of an axis from `level` inwards is called. */
const totalLabel = (
  schema: TableSchema,
  { average }: Query,
  ids: readonly string[],
  level: number,
): string => {
  const text = TABLE_TEXT[schema.locale];
  const roles = ids.slice(level).map((id) => variableOf(schema, id).role);
  if (roles[0] === 'movement') return text.balance;
  return average && roles.includes('year') ? text.mean : text.total;
};

/** The label of one position of a path of codes. */
const pathLabel = (
  schema: TableSchema,
  book: CodeBook,
  ids: readonly string[],
  codes: Line['codes'],
  at: number,
): string => {
  const id = ids[at];
  const code = codes[at];
  if (id === undefined || code === null || code === undefined) return '';
  const variable = variableOf(schema, id);
  const inParent = variable.parent !== undefined && ids.slice(0, at).includes(variable.parent);
  return codeLabel(schema, book, variable, code, inParent);
};

/** What a line is called: its innermost code, the total, or the sum of the municípios shown. */
export const lineLabel = (
  schema: TableSchema,
  book: CodeBook,
  query: Query,
  line: Line,
): string => {
  if (line.role === 'shown') return TABLE_TEXT[schema.locale].shownSum;
  if (line.role === 'total') return totalLabel(schema, query, query.rows, 0);
  return pathLabel(schema, book, rowVariables(schema, query), line.codes, line.level);
};

/** What a column is called at one level of its header, the innermost unless told. */
export const columnLabel = (
  schema: TableSchema,
  book: CodeBook,
  query: Query,
  column: Column,
  level = column.level,
): string => {
  if (query.columns.length === 0) return measureLabel(schema, query);
  const code = column.codes[level] ?? null;
  if (code === null || (column.role === 'total' && column.codes[0] === null))
    return totalLabel(schema, query, query.columns, level);
  return pathLabel(schema, book, query.columns, column.codes, level);
};

export const measureLabel = (schema: TableSchema, { measure }: Pick<Query, 'measure'>): string =>
  schema.measures.find(({ id }) => id === measure)?.label ?? measure;

/** What a measure counts, inside a sentence: its unit, or its own name where two measures share the unit. */
export const countedName = ({ measures }: TableSchema, measure: string): string => {
  const found = measures.find(({ id }) => id === measure);
  if (!found) return '';
  const shared = measures.filter(({ unit }) => unit === found.unit).length > 1;
  return shared ? lowerFirst(found.label) : found.unit;
};

/** The unit of the figures; per cent when they are shares or relative changes. */
export const measureUnit = (schema: TableSchema, query: Query): string =>
  isShare(query) || isGrowth(query)
    ? '%'
    : (schema.measures.find(({ id }) => id === query.measure)?.unit ?? '');

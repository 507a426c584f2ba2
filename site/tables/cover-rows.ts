import { passes } from './axis.ts';
import type { CodeBook } from './code-book.ts';
import type { CubeColumn, CubeData } from './cube.ts';
import { PERIOD } from './model.ts';
import type { Query } from './query.ts';
import { isFilterable, variableByRole, type TableSchema, type TableVariable } from './schema.ts';

/** "Outros – não especificado": the generalised country that may stand for any other. */
export const ANY_COUNTRY = 'XNE';
const ANY_UF = 'BR';
export const ANY_CONTINENT = '?';

const isPlace = (code: string): boolean => /^\d\d$/.test(code);
const isGeneralised = (code: string): boolean => /^X(SA|NA|CC|EU|AS|AF|OC|NE)$/.test(code);

const SEX = 'sexo';
const SEX_NOT_STATED = '9';

/** Codes of an attribute that protection writes in place of others, each with what it stands for. */
export const withheldCodes = (book: CodeBook, { id }: TableVariable): readonly string[] =>
  id === SEX
    ? [SEX_NOT_STATED]
    : [...(book.get(id) ?? [])].filter(([, { kind }]) => kind === 'withheld').map(([code]) => code);

/** `1` may be in `1X` ("sem detalhe") and in `X`, `1X` in `X` alone, a sex in "não informado". */
const attributeCovers = (
  book: CodeBook,
  variable: TableVariable,
  code: string,
): readonly string[] => {
  const codes = book.get(variable.id);
  const { parent: own, kind } = codes?.get(code) ?? {};
  const isWithheld = kind === 'withheld';
  const holds = (other: string): boolean => {
    const parent = codes?.get(other)?.parent;
    return parent === undefined || parent === other || (parent === own && !isWithheld);
  };
  if (isWithheld && (own === undefined || own === code)) return [];
  return withheldCodes(book, variable).filter((other) => other !== code && holds(other));
};

/**
 * Codes under which protection may have published a record of this code instead: a UF goes up to its
 * região or to Brasil, a country to "Outros – continente" or to "Outros – não especificado", a
 * category to its broader one without detail or to "não divulgado" (design/DISCLOSURE 2, rules 0 to 3, 5).
 */
export const coversOf = (
  book: CodeBook,
  variable: TableVariable,
  code: string,
): readonly string[] => {
  if (variable.role === 'uf') return isPlace(code) ? [`R${code.slice(0, 1)}`, ANY_UF] : [];
  if (variable.role === 'region') return code === ANY_UF ? [] : [ANY_UF];
  if (variable.role === 'continent') return [ANY_CONTINENT];
  if (variable.role === 'other') return attributeCovers(book, variable, code);
  if (variable.role !== 'country' || code === ANY_COUNTRY) return [];
  const continent = book.get(variable.id)?.get(code)?.parent ?? 'NE';
  return [...new Set([`X${continent}`, ANY_COUNTRY])].filter((each) => each !== code);
};

export const codeAt = (column: CubeColumn, row: number): string =>
  column.codes[column.index[row] ?? 0] ?? '';

export const columnByRole = (
  data: CubeData,
  schema: TableSchema,
  role: 'uf' | 'country',
): CubeColumn | undefined => data.columns.get(variableByRole(schema, role)?.id ?? '');

const marked = (column: CubeColumn | undefined, is: (code: string) => boolean): Uint8Array =>
  Uint8Array.from(column?.codes ?? [], (code) => Number(is(code)));

/** Rows of each attribute under a code that stands for others. */
const withheldAttributes = (data: CubeData, schema: TableSchema, book: CodeBook) =>
  schema.variables
    .filter(({ role }) => role === 'other')
    .flatMap((variable) => {
      const column = data.columns.get(variable.id);
      const codes = new Set(withheldCodes(book, variable));
      return column
        ? [{ index: column.index, kept: marked(column, (code) => codes.has(code)) }]
        : [];
    })
    .filter(({ kept }) => kept.includes(1));

const findCoverRows = (data: CubeData, schema: TableSchema, book: CodeBook): readonly number[] => {
  const [ufs, countries] = [
    columnByRole(data, schema, 'uf'),
    columnByRole(data, schema, 'country'),
  ];
  const withheld = marked(ufs, (code) => !isPlace(code));
  const general = marked(countries, isGeneralised);
  const attributes = withheldAttributes(data, schema, book);
  const rows: number[] = [];
  for (let row = 0; row < data.rows; row++) {
    const hides =
      (ufs !== undefined && withheld[ufs.index[row]!] === 1) ||
      (countries !== undefined && general[countries.index[row]!] === 1) ||
      attributes.some(({ index, kept }) => kept[index[row]!] === 1);
    if (hides) rows.push(row);
  }
  return rows;
};

const cached = new WeakMap<CubeData, readonly number[]>();

/** Rows published under a withheld place, a generalised country or a withheld category: they can hide others. */
export const coverRows = (
  data: CubeData,
  schema: TableSchema,
  book: CodeBook,
): readonly number[] => {
  const rows = cached.get(data) ?? findCoverRows(data, schema, book);
  cached.set(data, rows);
  return rows;
};

/** Codes of a column whose rows could hold records of the selection; `or` may pass them too. */
type WideMask = {
  readonly index: CubeColumn['index'];
  readonly kept: Uint8Array;
  readonly or: { readonly index: CubeColumn['index']; readonly kept: Uint8Array } | null;
};

const filterMask = (
  data: CubeData,
  schema: TableSchema,
  book: CodeBook,
  query: Query,
  variable: TableVariable,
): readonly WideMask[] => {
  const column = data.columns.get(variable.id);
  const filter = query.filters[variable.id] ?? [];
  if (!column) return [];
  const wide = new Set(filter.flatMap((code) => [code, ...coversOf(book, variable, code)]));
  const keep = (code: string): boolean =>
    filter.length ? wide.has(code) : passes(schema, query, variable, code);
  const kept = Uint8Array.from(column.codes, (code) => Number(keep(code)));
  if (kept.every((each) => each === 1)) return [];
  const countries = columnByRole(data, schema, 'country');
  const or =
    wide.has(ANY_CONTINENT) && countries
      ? { index: countries.index, kept: marked(countries, (code) => code === ANY_COUNTRY) }
      : null;
  return [{ index: column.index, kept, or }];
};

/** Masks that leave the rows that could hold records of a selection under a coarser code. */
export const wideMasks = (
  data: CubeData,
  schema: TableSchema,
  book: CodeBook,
  query: Query,
): readonly WideMask[] => {
  const period = data.columns.get(PERIOD);
  const inPeriod = (code: string): boolean => code >= query.from && code <= query.to;
  const periods = period ? [{ index: period.index, kept: marked(period, inPeriod), or: null }] : [];
  const filters = schema.variables
    .filter(isFilterable)
    .flatMap((variable) => filterMask(data, schema, book, query, variable));
  return [...periods, ...filters];
};

const passesMask = ({ index, kept, or }: WideMask, row: number): boolean =>
  kept[index[row]!] === 1 || (or !== null && or.kept[or.index[row]!] === 1);

/** One row of each combination of codes of some columns and type of movement, among those that pass. */
export const distinctRows = (
  rows: readonly number[],
  masks: readonly WideMask[],
  columns: readonly CubeColumn[],
  split: { readonly index: CubeColumn['index']; readonly code: number } | null,
): readonly number[] => {
  const found = new Map<number, number>();
  for (const row of rows) {
    if (!masks.every((mask) => passesMask(mask, row))) continue;
    let key = Number(split !== null && split.index[row] === split.code);
    for (const { index, codes } of columns) key = key * codes.length + index[row]!;
    if (!found.has(key)) found.set(key, row);
  }
  return [...found.values()];
};

import { formatMonth, SIGNS } from '../format/index.ts';
import type { CellStatus } from '../../pipeline/registry/public-files.ts';
import { touchesBreak } from './steps-back.ts';
import { countsNaturalised, isChange, isShare, onAxis, periodsOf, type Query } from './query.ts';
import { rowVariables } from './row-variables.ts';
import { variableByRole, type TableNote, type TableSchema } from './schema.ts';
import { TABLE_TEXT } from './text.ts';
import { isUnsummed } from './unsummed.ts';

const uses = (schema: TableSchema, query: Query, id: string): boolean =>
  rowVariables(schema, query).includes(id) || onAxis(query, id) || !!query.filters[id]?.length;

/** Order of two periods that may be a year and a month: compared as far as both go. */
const notAfter = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) <= b.slice(0, length);
};

const touches = (query: Query, { from, to }: TableNote): boolean =>
  (from === undefined || notAfter(from, query.to)) &&
  (to === undefined || notAfter(query.from, to));

const crosses = (query: Query, between: readonly [string, string] | undefined): boolean =>
  between === undefined || (notAfter(query.from, between[0]) && notAfter(between[1], query.to));

/** Notes of the registry whose condition the selection meets (domain/SPEC 3.6). */
const registryNotes = (schema: TableSchema, query: Query): readonly string[] => {
  const changes = isChange(query) && touchesBreak(schema, query);
  return schema.notes
    .filter(
      (note) =>
        touches(query, note) &&
        (crosses(query, note.breakBetween) || (note.breakBetween !== undefined && changes)) &&
        (note.dimension === undefined || uses(schema, query, note.dimension)),
    )
    .map(({ text }) => text);
};

const monthsOfYear = (periods: readonly string[], year: string): readonly string[] =>
  periods.filter((period) => period.startsWith(year)).map((period) => period.slice(5));

/** Years of which the selection holds only some months: their totals are not totals of a year. */
const partialYears = (schema: TableSchema, query: Query): readonly string[] => {
  const year = variableByRole(schema, 'year')?.id;
  if (schema.periodicity === 'year' || !year || !uses(schema, query, year)) return [];
  const periods = periodsOf(schema, query);
  const name = (code: string | undefined): string => formatMonth(code ?? '01', schema.locale);
  return [...new Set(periods.map((period) => period.slice(0, 4)))].flatMap((each) => {
    const months = monthsOfYear(periods, each);
    if (months.length === 12) return [];
    const span =
      months.length === 1 ? name(months[0]) : `${name(months[0])} – ${name(months.at(-1))}`;
    return [TABLE_TEXT[schema.locale].partialYear(each, span)];
  });
};

const municipioNotes = (schema: TableSchema, query: Query): readonly string[] => {
  const text = TABLE_TEXT[schema.locale];
  const id = variableByRole(schema, 'municipio')?.id;
  if (id === undefined || !uses(schema, query, id)) return [];
  return [text.municipioNote, ...(query.measure === 'saldo' ? [text.municipioBalanceNote] : [])];
};

const naturalisedNote = (schema: TableSchema, query: Query): readonly string[] => {
  const text = TABLE_TEXT[schema.locale];
  if (!variableByRole(schema, 'country')) return [];
  return [countsNaturalised(schema, query) ? text.withNaturalised : text.withoutNaturalised];
};

const stockNotes = (schema: TableSchema, query: Query): readonly string[] => {
  const text = TABLE_TEXT[schema.locale];
  if (schema.kind !== 'stock' || query.from === query.to) return [];
  return [query.average ? text.meanNote : text.stockNote];
};

/** Which cells a mean or a median can stand in, and why one is withheld. */
const unsummedNotes = (schema: TableSchema, query: Query): readonly string[] => {
  const text = TABLE_TEXT[schema.locale];
  return isUnsummed(schema, query) ? [text.unsummedNote, text.unsummedHiddenNote] : [];
};

/** What "sem detalhe" and "não divulgado" are, where a derived cube tells categories apart. */
const categoryNote = (schema: TableSchema, query: Query): readonly string[] =>
  schema.derivedFrom !== undefined &&
  schema.variables.some(
    ({ id, role }) => role === 'other' && id !== 'sexo' && uses(schema, query, id),
  )
    ? [TABLE_TEXT[schema.locale].withheldCategoryNote]
    : [];

/** What shares and changes are of, and what a break of the series does to them. */
const derivedNotes = (schema: TableSchema, query: Query): readonly string[] => {
  const text = TABLE_TEXT[schema.locale];
  if (isShare(query)) return [text.shareNote];
  if (!isChange(query)) return [];
  if (!touchesBreak(schema, query)) return [text.changeNote];
  return [text.changeNote, query.acrossBreaks ? text.acrossBreakNote : text.breakNote];
};

/** Notes of the breaks that a change of this table would cross. */
export const breakNotes = (schema: TableSchema): readonly string[] =>
  schema.notes.filter(({ breakBetween }) => breakBetween).map(({ text }) => text);

/** Every sentence that must stand under a table, in the order it is printed. */
export const notesOf = (schema: TableSchema, query: Query): readonly string[] => [
  ...naturalisedNote(schema, query),
  ...stockNotes(schema, query),
  ...unsummedNotes(schema, query),
  ...(schema.onlyMunicipios ? [TABLE_TEXT[schema.locale].onlyMunicipiosNote] : []),
  ...categoryNote(schema, query),
  ...derivedNotes(schema, query),
  ...municipioNotes(schema, query),
  ...partialYears(schema, query),
  ...registryNotes(schema, query),
];

export type SignNote = { readonly sign: string; readonly meaning: string };

/** The conventional signs that occur in a table, with their meaning. */
export const signNotes = (
  schema: TableSchema,
  statuses: ReadonlySet<CellStatus>,
): readonly SignNote[] =>
  (Object.keys(SIGNS) as (keyof typeof SIGNS)[])
    .filter((status) => statuses.has(status))
    .map((status) => ({ sign: SIGNS[status].sign, meaning: SIGNS[status].meaning[schema.locale] }));

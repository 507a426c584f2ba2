import { lowerFirst } from '../format/lower-first.ts';
import { formatPeriodRange } from '../format/index.ts';
import type { CodeBook } from './code-book.ts';
import { codeLabel, measureLabel } from './labels.ts';
import { onAxis, type Query } from './query.ts';
import { isFilterable, variableByRole, variableOf, type TableSchema } from './schema.ts';
import { TABLE_TEXT } from './text.ts';

const onMovement = (schema: TableSchema, query: Query): boolean => {
  const movement = variableByRole(schema, 'movement')?.id;
  return onAxis(query, movement);
};

/** The title of the cube; that of a derived one without the variables it adds, which an axis may not have. */
const titleOf = ({ title, derivedFrom }: TableSchema): string =>
  derivedFrom === undefined ? title : title.replace(/, (?:por|by) .*$/, '');

/**
 * What is counted: the cube's subject, and which of its measures when it has several. Of a cube of
 * movements, `Admissões e desligamentos de…` becomes `Admissões de…`.
 */
export const subjectOf = (schema: TableSchema, query: Query): string => {
  const title = titleOf(schema);
  if (schema.measures.length < 2 || onMovement(schema, query)) return title;
  const { both, of } = TABLE_TEXT[schema.locale].movements;
  const one = of[query.measure];
  return one !== undefined && title.startsWith(both)
    ? one + title.slice(both.length)
    : `${measureLabel(schema, query)} – ${lowerFirst(title)}`;
};

const listWords = (words: readonly string[], and: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;

const variableWord = (schema: TableSchema, id: string): string => {
  const { label, role } = variableOf(schema, id);
  return role === 'uf' ? label : lowerFirst(label);
};

const MANY = 4;

const codesWord = (schema: TableSchema, book: CodeBook, query: Query, id: string): string => {
  const codes = query.filters[id] ?? [];
  if (codes.length > MANY) return `${codes.length}`;
  const variable = variableOf(schema, id);
  const words = codes.map((code) => codeLabel(schema, book, variable, code));
  return listWords(words, TABLE_TEXT[schema.locale].and);
};

const PLACES: ReadonlySet<string> = new Set(['region', 'uf', 'municipio']);

const placeWord = (schema: TableSchema, book: CodeBook, query: Query): string => {
  const text = TABLE_TEXT[schema.locale];
  const filtered = schema.variables.filter(
    ({ id, role }) => PLACES.has(role) && query.filters[id]?.length,
  );
  const words = filtered.map(({ id, label }) => {
    const word = codesWord(schema, book, query, id);
    return (query.filters[id]?.length ?? 0) > MANY ? `${label}: ${word}` : word;
  });
  return words.length ? words.toReversed().join(', ') : text.brazil;
};

const filterWords = (schema: TableSchema, book: CodeBook, query: Query): readonly string[] => {
  return schema.variables
    .filter(
      (each) => isFilterable(each) && !PLACES.has(each.role) && query.filters[each.id]?.length,
    )
    .map(({ id, label }) => `${label}: ${codesWord(schema, book, query, id)}`);
};

/** The title of a table as IBGE writes it: what, by what, where, when. */
export const captionOf = (schema: TableSchema, book: CodeBook, query: Query): string => {
  const text = TABLE_TEXT[schema.locale];
  const rows = query.rows.map((id) => variableWord(schema, id));
  const columns = query.columns.map((id) => variableWord(schema, id));
  const across = columns.length ? `, ${text.versus} ${listWords(columns, text.and)}` : '';
  const shown = query.show === 'value' ? '' : ` (${lowerFirst(text.shows[query.show])})`;
  const what = `${subjectOf(schema, query)}${shown}, ${text.by} ${listWords(rows, text.and)}${across}`;
  return [
    what,
    ...filterWords(schema, book, query),
    placeWord(schema, book, query),
    formatPeriodRange(query.from, query.to, schema.locale) +
      (query.average ? ` (${lowerFirst(text.mean)})` : ''),
  ].join(' – ');
};

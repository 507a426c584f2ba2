import type { PivotInput } from './figures.ts';
import { defaultSort } from './query-defaults.ts';
import { variableOf } from './schema.ts';

type Wish = Pick<PivotInput, 'schema' | 'query'>;

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** Where the column stands that the lines are sorted by. */
const atColumn = ({ query }: Wish): readonly string[] =>
  query.columns.map((id, at) => {
    const code = query.sort.by === 'column' ? query.sort.codes?.[at] : undefined;
    return code === undefined ? `${id} is null` : `${id} = ${text(code)}`;
  });

/** Unless asked otherwise, time inside another variable stays in its order. */
const staysInOrder = ({ schema, query }: Wish, ids: readonly string[], level: number): boolean =>
  level > 0 &&
  /^(?:year|month)$/.test(variableOf(schema, ids[level] ?? '').role) &&
  JSON.stringify(query.sort) === JSON.stringify(defaultSort(schema, query));

/** What orders the lines of one level: their figure in the column of the sort, over the lines under them. */
const figureOf = (wish: Wish, ids: readonly string[], level: number): readonly string[] => {
  const { by, descending } = wish.query.sort;
  if (by === 'label' || staysInOrder(wish, ids, level)) return [];
  const below = ids.slice(level + 1).map((id) => `${id} is null`);
  const where = [...below, ...atColumn(wish)].join(' and ');
  const filter = where === '' ? '' : ` filter (where ${where})`;
  const group = ids.slice(0, level + 1).join(', ');
  return [
    `max(valor)${filter} over (partition by ${group})${descending ? ' desc' : ''} nulls last`,
  ];
};

/**
 * The order of the lines of a table: each before the lines under it, by the column it is sorted by, the
 * total at the end. A line without a published figure there stands last; codes that are not values, which the
 * table keeps last, come where their figure puts them.
 */
export const orderOf = (wish: Wish, rows: readonly string[]): string => {
  const { by, descending } = wish.query.sort;
  const down = by === 'label' && descending ? ' desc' : '';
  const lines = rows.flatMap((id, level) => [
    level === 0 ? `${id} is null` : `${id} is not null`,
    ...figureOf(wish, rows, level),
    `${id}${down}`,
  ]);
  return [...lines, ...wish.query.columns].join(',\n  ');
};

import { comparableTimes } from './change.ts';
import { stepsBack } from './steps-back.ts';
import type { PivotInput } from './figures.ts';
import { countsNaturalised, isChange, isGrowth, isShare, onAxis, periodsOf } from './query.ts';
import { orderOf } from './reproduce-order.ts';
import { rowVariables } from './row-variables.ts';
import { hasBalance, isFilterable, NATURALISED, variableByRole, type Role } from './schema.ts';
import { isUnsummed, unfixed } from './unsummed.ts';

type Wish = Pick<PivotInput, 'schema' | 'query'>;

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;
const list = (values: readonly string[]): string => values.map(text).join(', ') || 'null';

const idOf = ({ schema }: Wish, role: Role): string | undefined => variableByRole(schema, role)?.id;

/** The variable a period is written in: the month with its year, or the year. */
const periodId = (wish: Wish): string => idOf(wish, 'month') ?? idOf(wish, 'year') ?? 'ano';

/** The published cells, a month written with its year and UFs grouped by região, as in the table. */
const cells = (wish: Wish, file: string, steps: number): string => {
  const [year, month] = [idOf(wish, 'year') ?? 'ano', idOf(wish, 'month')];
  const region = idOf(wish, 'region');
  const moved = month
    ? `strftime(strptime(${year} || '-' || ${month}, '%Y-%m') + interval ${steps} month, '%Y-%m')`
    : `cast(cast(${year} as integer) + ${steps} as varchar)`;
  const changed =
    steps === 0
      ? month
        ? [`${year} || '-' || ${month} as ${month}`]
        : []
      : month
        ? [`left(${moved}, 4) as ${year}`, `${moved} as ${month}`]
        : [`${moved} as ${year}`];
  const grouped = region
    ? [`case when uf = 'BR' then uf else left(replace(uf, 'R', ''), 1) end as ${region}`]
    : [];
  const replaced = changed.length ? `* replace (${changed.join(', ')})` : '*';
  return `  select ${[replaced, ...grouped].join(',\n    ')}\n  from read_parquet(${text(file)})`;
};

const conditions = (wish: Wish): string => {
  const { schema, query } = wish;
  const country = idOf(wish, 'country');
  const kept = schema.variables
    .filter(isFilterable)
    .flatMap(({ id }) =>
      query.filters[id]?.length ? [`${id} in (${list(query.filters[id])})`] : [],
    );
  const naturalised =
    country && !countsNaturalised(schema, query) ? [`${country} <> ${text(NATURALISED)}`] : [];
  const period = `${periodId(wish)} between ${text(query.from)} and ${text(query.to)}`;
  return [period, ...kept, ...naturalised].join('\n    and ');
};

const prefixes = (ids: readonly string[]): readonly (readonly string[])[] =>
  [...ids.keys(), ids.length].map((length) => ids.slice(0, length));

/** Whether these variables and the selection leave one published cell in each group; always, of sums. */
const isSettledBy = ({ schema, query }: Wish, ids: readonly string[]): boolean =>
  unfixed(schema, query).every((id) => ids.includes(id));

/** Every total of the table; over the years of a stock there is none, unless it is an average. */
const groupingSets = (wish: Wish, rows: readonly string[]): string => {
  const { schema, query } = wish;
  const year = idOf(wish, 'year') ?? '';
  const single = schema.kind !== 'stock' || query.average || periodsOf(schema, query).length < 2;
  const sets = prefixes(rows)
    .flatMap((line) => prefixes(query.columns).map((column) => [...line, ...column]))
    .filter((set) => single || set.includes(year))
    .toReversed();
  const settled = sets.filter((set) => isSettledBy(wish, set));
  return (settled.length > 0 ? settled : sets).map((set) => `(${set.join(', ')})`).join(', ');
};

const figure = (wish: Wish): string => {
  const { schema, query } = wish;
  const movement = idOf(wish, 'movement');
  if (hasBalance(schema) && movement && onAxis(query, movement))
    return `case when grouping(${movement}) = 0 then coalesce(sum(admissoes + desligamentos), 0) else coalesce(sum(saldo), 0) end`;
  // Each group of the query is one published cell: max() reads its value and joins nothing.
  if (!isSettledBy(wish, [...rowVariables(schema, query), ...query.columns]))
    return 'cast(null as integer)';
  if (isUnsummed(schema, query)) return `max(${query.measure})`;
  const sum = `coalesce(sum(${query.measure}), 0)`;
  if (!query.average) return sum;
  const year = idOf(wish, 'year') ?? 'ano';
  const mean = `${sum} / ${periodsOf(schema, query).length}.0`;
  return onAxis(query, year)
    ? `case when grouping(${year}) = 0 then ${sum} else ${mean} end`
    : mean;
};

const table = (wish: Wish, from: string): string => {
  const rows = rowVariables(wish.schema, wish.query);
  const ids = [...rows, ...wish.query.columns];
  return [
    `  select ${ids.join(', ')}, ${figure(wish)} as valor`,
    `  from ${from}`,
    `  where ${conditions(wish)}`,
    `  group by grouping sets (${groupingSets(wish, rows)})`,
  ].join('\n');
};

const same = (ids: readonly string[], other: string): readonly string[] =>
  ids.map((id) => `${other}.${id} is not distinct from tabela.${id}`);

const share = ({ schema, query }: Wish, rows: readonly string[]): string => {
  const year = schema.kind === 'stock' ? variableByRole(schema, 'year')?.id : undefined;
  const closed = (ids: readonly string[]): readonly string[] =>
    ids.flatMap((id, at) =>
      id === year && at === 0 ? same([id], 'todo') : [`todo.${id} is null`],
    );
  const line = query.show === 'share-row' ? same(rows, 'todo') : closed(rows);
  const column =
    query.show === 'share-column' ? same(query.columns, 'todo') : closed(query.columns);
  return [
    'select tabela.* exclude (valor), 100.0 * tabela.valor / nullif(todo.valor, 0) as valor',
    'from tabela',
    `join tabela as todo on ${[...line, ...column].join('\n  and ')}`,
  ].join('\n');
};

const change = (wish: Wish, ids: readonly string[]): string => {
  const { query } = wish;
  const difference = 'coalesce(tabela.valor, 0) - coalesce(antes.valor, 0)';
  const shown = isGrowth(query) ? `100.0 * (${difference}) / nullif(antes.valor, 0)` : difference;
  const times = comparableTimes(wish as PivotInput);
  const spots = (['month', 'year'] as const).flatMap((role) => {
    const id = idOf(wish, role);
    return id !== undefined && onAxis(query, id) ? [`tabela.${id}`, `antes.${id}`] : [];
  });
  const time = spots.length ? `\nwhere coalesce(${spots.join(', ')}) in (${list(times)})` : '';
  return [
    `select ${ids.map((id) => `coalesce(tabela.${id}, antes.${id}) as ${id}`).join(', ')}, ${shown} as valor`,
    'from tabela',
    `full join antes on ${same(ids, 'antes').join('\n  and ')}${time}`,
  ].join('\n');
};

const indented = (sql: string): string => sql.replaceAll(/^/gm, '  ');

/**
 * DuckDB SQL that works a table out of the published Parquet file: one row per cell, null for a
 * variable that is added over, shares and relative changes in per cent, in the order of the lines of the table.
 */
export const reproduceSql = (wish: Wish, file: string): string => {
  const { schema, query } = wish;
  const rows = rowVariables(schema, query);
  const ids = [...rows, ...query.columns];
  const changing = isChange(query);
  const steps = changing ? stepsBack(schema, query) : 0;
  const parts = [
    `with celula as (\n${cells(wish, file, 0)}\n)`,
    `tabela as (\n${table(wish, 'celula')}\n)`,
    ...(changing
      ? [
          `celula_antes as (\n${cells(wish, file, steps)}\n)`,
          `antes as (\n${table(wish, 'celula_antes')}\n)`,
        ]
      : []),
  ];
  const derived = isShare(query) ? share(wish, rows) : changing ? change(wish, ids) : null;
  const view = derived === null ? 'tabela' : 'vista';
  const all = derived === null ? parts : [...parts, `vista as (\n${indented(derived)}\n)`];
  return `${all.join(',\n')}\nselect * from ${view}\norder by ${orderOf(wish, rows)}`;
};

import { defaultEmpty, defaultQuery, defaultSort, normaliseQuery } from './query.ts';
import type { Normalised, Query, Sort } from './query.ts';
import { isFilterable, type TableSchema } from './schema.ts';

/**
 * The address of a view, in the words of the page: `linha=continente,pais_nascimento`,
 * `coluna=sexo` (`-` for none), `conteudo=saldo`, `periodo=2019..2023`, `naturalizados=sim`,
 * `vazias=nao`, `ordem=-total`, and one `f.<variável>=HTI,VEN` per filter. What equals the default
 * view is left out, so the shortest address is the base's own page.
 */
const FILTER = 'f.';
const RANGE = '..';
const NONE = '-';

const yesNo = (value: boolean): string => (value ? 'sim' : 'nao');

const writeSort = ({ by, code, descending }: Sort): string =>
  (descending ? '-' : '') +
  (by === 'column' ? `c.${code ?? ''}` : by === 'total' ? 'total' : 'rotulo');

const readSort = (text: string): Sort => {
  const descending = text.startsWith('-');
  const key = descending ? text.slice(1) : text;
  if (key.startsWith('c.')) return { by: 'column', code: key.slice(2), descending };
  return { by: key === 'total' ? 'total' : 'label', descending };
};

/** The parts of a query that have a default of their own, given its axes and period. */
const derivedDefaults = (schema: TableSchema, query: Query): Pick<Query, 'empty' | 'sort'> => ({
  empty: defaultEmpty(schema, query.rows),
  sort: defaultSort(schema, query.rows, query.column, query.to),
});

const entriesOf = (schema: TableSchema, query: Query): readonly (readonly [string, string])[] => [
  ['linha', query.rows.join(',')],
  ['coluna', query.column ?? NONE],
  ['conteudo', query.measure],
  ['periodo', query.from + RANGE + query.to],
  ['naturalizados', yesNo(query.naturalised)],
  ['vazias', yesNo(query.empty)],
  ['ordem', writeSort(query.sort)],
  ...schema.variables.flatMap(({ id }) => {
    const codes = query.filters[id];
    return codes?.length ? [[FILTER + id, codes.join(',')] as const] : [];
  }),
];

const DERIVED: ReadonlySet<string> = new Set(['vazias', 'ordem']);

/** The query string of a view, without `?`; empty for the default view. */
export const writeQuery = (schema: TableSchema, query: Query): string => {
  const base = defaultQuery(schema);
  const standard = new Map(entriesOf(schema, base));
  const derived = new Map(entriesOf(schema, { ...query, ...derivedDefaults(schema, query) }));
  const params = new URLSearchParams();
  for (const [name, value] of entriesOf(schema, query)) {
    const usual = DERIVED.has(name) ? derived.get(name) : standard.get(name);
    if (value !== usual) params.set(name, value);
  }
  for (const id of Object.keys(base.filters))
    if (!query.filters[id]?.length) params.set(FILTER + id, '');
  return params.toString().replaceAll('%2C', ',');
};

const listed = (text: string | null): readonly string[] | null =>
  text === null ? null : text.split(',').filter((each) => each !== '');

const readFilters = (schema: TableSchema, params: URLSearchParams): Query['filters'] => {
  const filters: Record<string, readonly string[]> = { ...schema.defaultView.filters };
  for (const { id } of schema.variables.filter(isFilterable)) {
    const codes = listed(params.get(FILTER + id));
    if (codes) filters[id] = [...new Set(codes)];
    if (filters[id]?.length === 0) delete filters[id];
  }
  return filters;
};

const flag = (text: string | null, otherwise: boolean): boolean =>
  text === null ? otherwise : text === 'sim';

const knownRows = (schema: TableSchema, text: string | null, base: Query): readonly string[] => {
  const rows = (listed(text) ?? []).filter((id) => schema.variables.some((each) => each.id === id));
  return rows.length ? rows.slice(0, 2) : base.rows;
};

const knownColumn = (schema: TableSchema, text: string | null, base: Query): string | null => {
  if (text === NONE) return null;
  return schema.variables.some(({ id }) => id === text) ? text : base.column;
};

/**
 * The view an address asks for. What the cube does not have is read as the default, and the rules of
 * `normaliseQuery` apply: a link written by hand can never show a table the controls would refuse.
 */
export const readQuery = (schema: TableSchema, search: string): Normalised => {
  const params = new URLSearchParams(search);
  const base = defaultQuery(schema);
  const [from, to] = (params.get('periodo') ?? '').split(RANGE);
  const measure = schema.measures.find(({ id }) => id === params.get('conteudo'))?.id;
  const wish: Query = {
    ...base,
    rows: knownRows(schema, params.get('linha'), base),
    column: knownColumn(schema, params.get('coluna'), base),
    measure: measure ?? base.measure,
    from: from || base.from,
    to: to ?? from ?? base.to,
    filters: readFilters(schema, params),
    naturalised: flag(params.get('naturalizados'), base.naturalised),
  };
  const { query, refusals } = normaliseQuery(schema, wish);
  const derived = derivedDefaults(schema, query);
  const order = params.get('ordem');
  return {
    query: {
      ...query,
      empty: flag(params.get('vazias'), derived.empty),
      sort: order === null ? derived.sort : readSort(order),
    },
    refusals,
  };
};

/** Whether an address asks for anything of a table; map and other parameters do not count. */
export const asksForTable = (search: string): boolean =>
  [...new URLSearchParams(search).keys()].some(
    (key) =>
      key.startsWith(FILTER) ||
      ['linha', 'coluna', 'conteudo', 'periodo', 'naturalizados', 'vazias', 'ordem'].includes(key),
  );

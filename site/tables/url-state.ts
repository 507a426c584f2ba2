import { normaliseQuery, type Normalised } from './normalise.ts';
import { PATH, type Query, type Show, type Sort, type Totals } from './query.ts';
import { defaultQuery, derivedDefaults } from './query-defaults.ts';
import { isFilterable, type TableSchema } from './schema.ts';

/**
 * The address of a view, in the words of the page: `linha=continente,pais_nascimento`,
 * `coluna=sexo` (`-` for none), `conteudo=saldo`, `mostrar=pct-linha`, `periodo=2019..2023` (open at the end, `2019..`, it follows new data),
 * `naturalizados=sim`, `vazias=nao`, `totais=gerais`, `media=sim`, `quebra=sim`, `camada=uf`,
 * `abre=SA,NA`, `ordem=-total`, and one `f.<variável>=HTI,VEN` per filter. What equals the default
 * view is left out, so the shortest address is the base's own page.
 */
const FILTER = 'f.';
const RANGE = '..';
const NONE = '-';

const yesNo = (value: boolean): string => (value ? 'sim' : 'nao');

const writeSort = ({ by, codes, descending }: Sort): string =>
  (descending ? '-' : '') +
  (by === 'column' ? `c.${(codes ?? []).join(PATH)}` : by === 'total' ? 'total' : 'rotulo');

const readSort = (text: string): Sort => {
  const descending = text.startsWith('-');
  const key = descending ? text.slice(1) : text;
  if (key.startsWith('c.')) return { by: 'column', codes: key.slice(2).split(PATH), descending };
  return { by: key === 'total' ? 'total' : 'label', descending };
};

const SHOWS: Readonly<Record<Show, string>> = {
  value: 'numeros',
  'share-row': 'pct-linha',
  'share-column': 'pct-coluna',
  'share-total': 'pct-total',
  change: 'variacao',
  growth: 'variacao-pct',
  'change-year': 'variacao-ano',
  'growth-year': 'variacao-ano-pct',
};

const TOTALS: Readonly<Record<Totals, string>> = { all: 'sim', grand: 'gerais', none: 'nao' };

const keyOf = <K extends string>(
  words: Readonly<Record<K, string>>,
  word: string | null,
): K | null => (Object.keys(words) as K[]).find((key) => words[key] === word) ?? null;

/** A period that ends with the data is left open, so that the link follows new data. */
const periodOf = (schema: TableSchema, { from, to }: Query): string =>
  from + RANGE + (to === schema.periods.at(-1) ? '' : to);

const entriesOf = (schema: TableSchema, query: Query): readonly (readonly [string, string])[] => [
  ['linha', query.rows.join(',')],
  ['coluna', query.columns.join(',') || NONE],
  ['conteudo', query.measure],
  ['mostrar', SHOWS[query.show]],
  ['periodo', periodOf(schema, query)],
  ['naturalizados', yesNo(query.naturalised)],
  ['vazias', yesNo(query.empty)],
  ['totais', TOTALS[query.totals]],
  ['media', yesNo(query.average)],
  ['quebra', yesNo(query.acrossBreaks)],
  ['camada', query.layers.join(',')],
  ['abre', query.open.join(',')],
  ['ordem', writeSort(query.sort)],
  ...schema.variables.flatMap(({ id }) => {
    const codes = query.filters[id];
    return codes?.length ? [[FILTER + id, codes.join(',')] as const] : [];
  }),
];

const DERIVED: ReadonlySet<string> = new Set(['vazias', 'ordem']);

/**
 * The query string of a view, without `?`; empty for the default view. `closed` names both ends of
 * the period, for a link that must not follow new data.
 */
export const writeQuery = (schema: TableSchema, query: Query, closed = false): string => {
  const base = defaultQuery(schema);
  const standard = new Map(entriesOf(schema, base));
  const derived = new Map(entriesOf(schema, { ...query, ...derivedDefaults(schema, query) }));
  const params = new URLSearchParams();
  for (const [name, value] of entriesOf(schema, query)) {
    const usual = DERIVED.has(name) ? derived.get(name) : standard.get(name);
    if (value !== usual) params.set(name, value);
  }
  if (closed) params.set('periodo', query.from + RANGE + query.to);
  for (const id of Object.keys(base.filters))
    if (!query.filters[id]?.length) params.set(FILTER + id, '');
  return params.toString().replaceAll('%2C', ',').replaceAll('%7E', '~');
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

const known = (schema: TableSchema, text: string | null): readonly string[] =>
  (listed(text) ?? []).filter((id) => schema.variables.some((each) => each.id === id));

const knownRows = (schema: TableSchema, text: string | null, base: Query): readonly string[] => {
  const rows = known(schema, text);
  return rows.length ? rows : base.rows;
};

const knownColumns = (schema: TableSchema, text: string | null, base: Query): readonly string[] => {
  if (text === NONE) return [];
  const columns = known(schema, text);
  return columns.length ? columns : base.columns;
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
    columns: knownColumns(schema, params.get('coluna'), base),
    measure: measure ?? base.measure,
    show: keyOf(SHOWS, params.get('mostrar')) ?? base.show,
    totals: keyOf(TOTALS, params.get('totais')) ?? base.totals,
    average: flag(params.get('media'), base.average),
    acrossBreaks: flag(params.get('quebra'), base.acrossBreaks),
    layers: known(schema, params.get('camada')),
    open: listed(params.get('abre')) ?? base.open,
    from: from || base.from,
    to: to ?? (from || base.to),
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

/** Names of the parameters that belong to a table, but for its filters. */
export const TABLE_KEYS: readonly string[] = [
  'linha',
  'coluna',
  'conteudo',
  'mostrar',
  'periodo',
  'naturalizados',
  'vazias',
  'totais',
  'media',
  'quebra',
  'camada',
  'abre',
  'ordem',
];

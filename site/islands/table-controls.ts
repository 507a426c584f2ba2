import { crossRefusal, defaultEmpty, defaultSort, normaliseQuery } from '../tables/query.ts';
import type { Normalised, Query } from '../tables/query.ts';
import { variableByRole, type TableSchema } from '../tables/schema.ts';

type Named = HTMLSelectElement | HTMLInputElement;

const field = <T extends Named>(form: HTMLFormElement, name: string): T | null =>
  form.querySelector<T>(`[name="${name}"]`);

const valueOf = (form: HTMLFormElement, name: string, otherwise: string): string =>
  field<HTMLSelectElement>(form, name)?.value ?? otherwise;

const checked = (form: HTMLFormElement, name: string, otherwise: boolean): boolean =>
  field<HTMLInputElement>(form, name)?.checked ?? otherwise;

const hasYear = (schema: TableSchema, query: Pick<Query, 'rows' | 'column'>): boolean => {
  const year = variableByRole(schema, 'year')?.id;
  return year !== undefined && (query.rows.includes(year) || query.column === year);
};

/** A stock without its year on an axis has one year: the first time, the reader is told why. */
const withPeriod = (
  form: HTMLFormElement,
  schema: TableSchema,
  axes: Query,
  previous: Query,
): Query => {
  const to = valueOf(form, 'ate', axes.to);
  const single = schema.kind === 'stock' && !hasYear(schema, axes) && !hasYear(schema, previous);
  if (single) return { ...axes, from: to, to };
  return { ...axes, from: valueOf(form, 'de', axes.from), to };
};

const sameAxes = (a: Query, b: Query): boolean =>
  a.rows.join() === b.rows.join() && a.column === b.column;

/** New axes bring their own defaults: order, empty lines and, for a stock, all years or one. */
const withDefaults = (schema: TableSchema, query: Query, previous: Query): Query => {
  if (sameAxes(query, previous)) return query;
  const widen = schema.kind === 'stock' && hasYear(schema, query) && !hasYear(schema, previous);
  const from = widen ? (schema.periods[0] ?? query.from) : query.from;
  return {
    ...query,
    from,
    empty: defaultEmpty(schema, query.rows),
    sort: defaultSort(schema, query.rows, query.column, query.to),
  };
};

/** The query the controls ask for, made answerable. */
export const readControls = (
  form: HTMLFormElement,
  schema: TableSchema,
  previous: Query,
): Normalised => {
  const inner = valueOf(form, 'dentro', '');
  const rows = [valueOf(form, 'linha', ''), inner].filter((id) => id !== '');
  const wish: Query = {
    ...previous,
    rows,
    column: valueOf(form, 'coluna', '') || null,
    measure: valueOf(form, 'conteudo', previous.measure),
    naturalised: checked(form, 'naturalizados', previous.naturalised),
    empty: checked(form, 'vazias', previous.empty),
  };
  const { query, refusals } = normaliseQuery(schema, withPeriod(form, schema, wish, previous));
  return { query: withDefaults(schema, query, previous), refusals };
};

/** Rows and column exchanged, when both exist and nothing is nested. */
export const rotated = (schema: TableSchema, query: Query): Normalised => {
  const [row] = query.rows;
  if (query.column === null || row === undefined || query.rows.length > 1)
    return { query, refusals: [] };
  const next = normaliseQuery(schema, { ...query, rows: [query.column], column: row });
  return { ...next, query: withDefaults(schema, next.query, query) };
};

const setValue = (form: HTMLFormElement, name: string, value: string): void => {
  const select = field<HTMLSelectElement>(form, name);
  if (select) select.value = value;
};

const setChecked = (form: HTMLFormElement, name: string, value: boolean): void => {
  const box = field<HTMLInputElement>(form, name);
  if (box) box.checked = value;
};

const disableOptions = (
  form: HTMLFormElement,
  name: string,
  refused: (id: string) => boolean,
): void => {
  for (const option of field<HTMLSelectElement>(form, name)?.options ?? [])
    option.disabled = option.value !== '' && refused(option.value);
};

/** Shows a query in the controls: what cannot stand together is offered disabled. */
export const showControls = (form: HTMLFormElement, schema: TableSchema, query: Query): void => {
  const [outer = '', inner = ''] = query.rows;
  setValue(form, 'linha', outer);
  setValue(form, 'dentro', inner);
  setValue(form, 'coluna', query.column ?? '');
  setValue(form, 'conteudo', query.measure);
  setValue(form, 'de', query.from);
  setValue(form, 'ate', query.to);
  setChecked(form, 'naturalizados', query.naturalised);
  setChecked(form, 'vazias', query.empty);
  disableOptions(form, 'dentro', (id) => id === outer);
  disableOptions(form, 'coluna', (id) =>
    query.rows.some((row) => crossRefusal(schema, row, id) !== null),
  );
  const single = schema.kind === 'stock' && !hasYear(schema, query);
  form.querySelector('[data-from]')?.toggleAttribute('hidden', single);
  const rotate = form.querySelector<HTMLButtonElement>('[data-rotate]');
  if (rotate) rotate.disabled = query.column === null || query.rows.length > 1;
};

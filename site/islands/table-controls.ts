import { refusedAcross, withAxes } from '../tables/arrange.ts';
import { normaliseQuery, type Normalised } from '../tables/normalise.ts';
import type { Query, Show, Totals } from '../tables/query.ts';
import { hasBalance, variableByRole, type TableSchema } from '../tables/schema.ts';

type Named = HTMLSelectElement | HTMLInputElement;

const field = <T extends Named>(form: HTMLFormElement, name: string): T | null =>
  form.querySelector<T>(`[name="${name}"]`);

const valueOf = (form: HTMLFormElement, name: string, otherwise: string): string =>
  field<HTMLSelectElement>(form, name)?.value ?? otherwise;

const checked = (form: HTMLFormElement, name: string, otherwise: boolean): boolean =>
  field<HTMLInputElement>(form, name)?.checked ?? otherwise;

const slots = (form: HTMLFormElement, axis: string): readonly HTMLSelectElement[] => [
  ...form.querySelectorAll<HTMLSelectElement>(`select[name^="${axis}."]`),
];

const axisOf = (form: HTMLFormElement, axis: string): readonly string[] =>
  slots(form, axis).flatMap(({ value }) => (value === '' ? [] : [value]));

const onYear = (schema: TableSchema, { rows, columns }: Query): boolean => {
  const year = variableByRole(schema, 'year')?.id;
  return year !== undefined && (rows.includes(year) || columns.includes(year));
};

/** Whether a query shows one year whatever the first year says: a stock that tells no years apart. */
const isSingleYear = (schema: TableSchema, query: Query): boolean =>
  schema.kind === 'stock' && !query.average && !onYear(schema, query);

const periodWish = (form: HTMLFormElement, schema: TableSchema, previous: Query, wish: Query) => {
  const to = valueOf(form, 'ate', previous.to);
  if (isSingleYear(schema, previous) && !wish.average) return { from: to, to };
  const widened = wish.average && !previous.average && previous.from === previous.to;
  return { from: widened ? (schema.periods[0] ?? to) : valueOf(form, 'de', previous.from), to };
};

/** The query the controls ask for, made answerable. */
export const readControls = (
  form: HTMLFormElement,
  schema: TableSchema,
  previous: Query,
): Normalised => {
  const wish: Query = {
    ...previous,
    measure: valueOf(form, 'conteudo', previous.measure),
    show: valueOf(form, 'mostrar', previous.show) as Show,
    totals: valueOf(form, 'totais', previous.totals) as Totals,
    naturalised: checked(form, 'naturalizados', previous.naturalised),
    empty: checked(form, 'vazias', previous.empty),
    average: checked(form, 'media', previous.average),
  };
  const timed = { ...wish, ...periodWish(form, schema, previous, wish) };
  const axes = { rows: axisOf(form, 'linha'), columns: axisOf(form, 'coluna') };
  const same =
    axes.rows.join() === previous.rows.join() && axes.columns.join() === previous.columns.join();
  return same ? normaliseQuery(schema, timed) : withAxes(schema, timed, axes);
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
  select: HTMLSelectElement | null,
  refused: (id: string) => boolean,
): void => {
  for (const option of select?.options ?? [])
    option.disabled = option.value !== '' && refused(option.value);
};

/** One list per variable of an axis, and one more to nest another. */
const showAxis = (
  form: HTMLFormElement,
  axis: string,
  ids: readonly string[],
  refused: (id: string) => boolean,
): void =>
  slots(form, axis).forEach((select, at) => {
    select.value = ids[at] ?? '';
    select.closest('label')?.toggleAttribute('hidden', at > ids.length);
    disableOptions(select, (id) => (ids.includes(id) && id !== ids[at]) || refused(id));
  });

/** Shows a query in the controls: what cannot stand together is offered disabled. */
export const showControls = (form: HTMLFormElement, schema: TableSchema, query: Query): void => {
  showAxis(form, 'linha', query.rows, () => false);
  showAxis(form, 'coluna', query.columns, (id) => refusedAcross(schema, query.rows, id));
  setValue(form, 'conteudo', query.measure);
  setValue(form, 'mostrar', query.show);
  setValue(form, 'de', query.from);
  setValue(form, 'ate', query.to);
  setValue(form, 'totais', query.totals);
  setChecked(form, 'naturalizados', query.naturalised);
  setChecked(form, 'vazias', query.empty);
  setChecked(form, 'media', query.average);
  const balance = hasBalance(schema) && query.measure === 'saldo';
  disableOptions(field(form, 'mostrar'), (show) => balance && /^(share|growth)/.test(show));
  const single = isSingleYear(schema, query);
  form.querySelector('[data-from]')?.toggleAttribute('hidden', single);
  const to = form.querySelector<HTMLElement>('[data-to]');
  if (to) to.textContent = to.dataset[single ? 'one' : 'range'] ?? '';
  const rotate = form.querySelector<HTMLButtonElement>('[data-rotate]');
  if (rotate) rotate.disabled = query.columns.length === 0;
};

import { arranged, rotated } from '../tables/arrange.ts';
import { normaliseQuery, type Normalised } from '../tables/normalise.ts';
import { PATH, type Query, type Sort } from '../tables/query.ts';
import { defaultQuery } from '../tables/query-defaults.ts';
import { variableOf, type TableSchema } from '../tables/schema.ts';
import { part } from './part.ts';
import { readControls } from './table-controls.ts';
import { addressOf, ask, draw, followAddress, paint } from './table-drawing.ts';
import { clearFilter, isOption, isSearch, markFound, toggleOption } from './table-filters.ts';
import { loadTable, type TableSession } from './table-session.ts';

const nextSort = (current: Sort, key: string): Sort => {
  const by = key === 'total' ? 'total' : key === 'rotulo' ? 'label' : 'column';
  const codes = key.slice(2).split(PATH);
  const same = current.by === by && (by !== 'column' || current.codes?.join() === codes.join());
  const descending = same ? !current.descending : by !== 'label';
  return by === 'column' ? { by, codes, descending } : { by, descending };
};

const sorter = ({ scroll }: TableSession, key: string): HTMLElement | null =>
  scroll.querySelector<HTMLElement>(`[data-sort="${CSS.escape(key)}"]`);

const sortBy = async (session: TableSession, key: string): Promise<void> => {
  const { text, query } = session;
  const sort = nextSort(query.sort, key);
  const direction = sort.descending ? text.descending : text.ascending;
  const message = text.sortedBy(sorter(session, key)?.textContent ?? '', direction);
  await ask(session, { query: { ...query, sort }, refusals: [] }, message);
  sorter(session, key)?.focus();
};

/** Opens or closes a line; what was open under a closed line closes with it. */
const drill = async (session: TableSession, path: string): Promise<void> => {
  const { query, schema, scroll } = session;
  const closing = query.open.includes(path);
  const open = closing
    ? query.open.filter((each) => each !== path && !each.startsWith(path + PATH))
    : [...query.open, path];
  const top = scroll.scrollTop;
  await ask(session, normaliseQuery(schema, { ...query, open }));
  scroll.scrollTop = top;
  scroll
    .querySelector<HTMLElement>(`[data-drill="${CSS.escape(path)}"]`)
    ?.focus({ preventScroll: true });
};

const namesOf = ({ schema, text }: TableSession, ids: readonly string[]): string =>
  ids.map((id) => variableOf(schema, id).label).join(` › `) || text.none;

type Announced = (rows: string, columns: string) => string;

/** Puts another layout in place and says where everything went. */
const relayout = (session: TableSession, next: Normalised, words: Announced): void => {
  const { rows, columns } = next.query;
  void ask(session, next, words(namesOf(session, rows), namesOf(session, columns)));
};

const crossBreaks = ({ query, schema }: TableSession): Normalised =>
  normaliseQuery(schema, { ...query, acrossBreaks: !query.acrossBreaks });

/** The average of all the years, in the place of the one year that a stock is shown for. */
const averaged = (schema: TableSchema, query: Query): Query => ({
  ...query,
  average: true,
  from: schema.periods[0] ?? query.from,
});

/** On a phone: back to the table, with the button that opens the controls at hand. */
const closeControls = ({ root }: TableSession): void => {
  const build = part(root, 'build');
  build.setAttribute('aria-expanded', 'false');
  build.focus({ preventScroll: true });
  build.scrollIntoView();
};

type Click = (session: TableSession, target: HTMLElement) => unknown;

/** What each button does, by the `data-` name it carries. */
const CLICKS: Readonly<Record<string, Click>> = {
  built: closeControls,
  build: (_, target) =>
    target.setAttribute('aria-expanded', String(target.ariaExpanded !== 'true')),
  sort: (session, target) => sortBy(session, target.dataset['sort'] ?? ''),
  drill: (session, target) => drill(session, target.dataset['drill'] ?? ''),
  rotate: (session) =>
    relayout(session, rotated(session.schema, session.query), session.text.rotateDone),
  arrange: (session) =>
    relayout(session, arranged(session.schema, session.book, session.query), session.text.autoDone),
  cross: (session) => ask(session, crossBreaks(session)),
  reset: (session) => ask(session, { query: defaultQuery(session.schema), refusals: [] }),
  average: (session) =>
    ask(session, normaliseQuery(session.schema, averaged(session.schema, session.query))),
  unfilter: (session) =>
    ask(session, normaliseQuery(session.schema, { ...session.query, filters: {} })),
  retry: (session) => draw(session, session.failed ?? { query: session.query }),
  clear: clearFilter,
  'mark-found': markFound,
};

const onClick = (session: TableSession, target: EventTarget | null): void => {
  if (!(target instanceof Element)) return;
  for (const [name, act] of Object.entries(CLICKS)) {
    const button = target.closest<HTMLElement>(`button[data-${name}]`);
    if (button) return void act(session, button);
  }
};

const onChange = (session: TableSession, target: EventTarget | null): void => {
  if (isOption(target)) return toggleOption(session, target);
  if (isSearch(target) || (target instanceof HTMLElement && 'addLayer' in target.dataset)) return;
  void ask(session, readControls(session.form, session.schema, session.query));
};

/** The data is on its way as soon as someone approaches the controls. */
const prefetch = (session: TableSession): void => {
  const query: Query = session.query;
  if (!session.table) loadTable(session, query).catch(() => null);
};

/** Lines a printer is given at most. */
const PRINTED = 5000;

/** Paper takes every line, not the window of them. */
const watchPrint = (session: TableSession): void => {
  const repaint = (whole: boolean) => (): void => {
    const { table } = session;
    if (table && table.lines.length <= PRINTED) paint(session, table, whole);
  };
  addEventListener('beforeprint', repaint(true));
  addEventListener('afterprint', repaint(false));
};

/** Whether the address still asks for the table on the page: a jump to an anchor changes nothing. */
const shownBy = (session: TableSession): boolean =>
  addressOf(session, session.query) === location.search;

/** Listens to everything a reader can do with a table, but for its filters and layers. */
export const watchTable = (session: TableSession): void => {
  const { root, form } = session;
  root.addEventListener('click', ({ target }) => onClick(session, target));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', ({ target }) => onChange(session, target));
  form.addEventListener('pointerenter', () => prefetch(session), { once: true });
  form.addEventListener('focusin', () => prefetch(session), { once: true });
  addEventListener('popstate', () => shownBy(session) || followAddress(session));
  watchPrint(session);
};

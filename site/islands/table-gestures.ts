import { writeCsv, type CsvFlavour } from '../tables/csv.ts';
import { defaultQuery, type Sort } from '../tables/query.ts';
import { LINES_SHOWN } from '../tables/render-table.ts';
import { copyAddress, saveText } from './save-file.ts';
import { readControls, rotated } from './table-controls.ts';
import { ask, draw, followAddress, paint } from './table-drawing.ts';
import { clearFilter, isOption, isSearch, toggleOption } from './table-filters.ts';
import { loadData, say, type TableSession } from './table-session.ts';
import { part } from './part.ts';

const nextSort = (current: Sort, key: string): Sort => {
  const by = key === 'total' ? 'total' : key === 'rotulo' ? 'label' : 'column';
  const code = key.slice(2);
  const same = current.by === by && (by !== 'column' || current.code === code);
  const descending = same ? !current.descending : by !== 'label';
  return by === 'column' ? { by, code, descending } : { by, descending };
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

const download = async (session: TableSession, flavour: CsvFlavour): Promise<void> => {
  if (!session.table) await draw(session, session.query);
  const { table, schema, book, query, text } = session;
  if (!table) return;
  const suffix = flavour === 'excel' ? '_excel' : '';
  const name = [text.file, schema.cubeId.toLowerCase(), ...query.rows].join('_');
  const csv = writeCsv(table, schema, book, flavour, location.href);
  saveText(`${name}${suffix}.csv`, 'text/csv;charset=utf-8', csv);
};

const copy = async (session: TableSession): Promise<void> => {
  if (await copyAddress(part(session.root, 'status'))) say(session, session.text.copied);
};

const showMore = (session: TableSession): void => {
  session.limit += LINES_SHOWN;
  if (session.table) paint(session, session.table);
};

type Click = (session: TableSession, target: HTMLElement) => unknown;

/** What each button does, by the `data-` name it carries. */
const CLICKS: Readonly<Record<string, Click>> = {
  sort: (session, target) => sortBy(session, target.dataset['sort'] ?? ''),
  rotate: (session) => ask(session, rotated(session.schema, session.query)),
  reset: (session) => ask(session, { query: defaultQuery(session.schema), refusals: [] }),
  more: showMore,
  retry: (session) => draw(session, session.query),
  csv: (session, { dataset }) => download(session, dataset['csv'] === 'excel' ? 'excel' : 'code'),
  copy,
  clear: clearFilter,
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
  if (isSearch(target)) return;
  void ask(session, readControls(session.form, session.schema, session.query));
};

/** The data is on its way as soon as someone approaches the controls. */
const prefetch = (session: TableSession): void => {
  loadData(session, session.query).catch(() => null);
};

/** Listens to everything a reader can do with a table, but for its filters. */
export const watchTable = (session: TableSession): void => {
  const { root, form } = session;
  root.addEventListener('click', ({ target }) => onClick(session, target));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', ({ target }) => onChange(session, target));
  form.addEventListener('pointerenter', () => prefetch(session), { once: true });
  form.addEventListener('focusin', () => prefetch(session), { once: true });
  addEventListener('popstate', () => followAddress(session));
};

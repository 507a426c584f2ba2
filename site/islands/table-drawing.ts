import { TooManyCells } from '../tables/grid.ts';
import { pivot, type PivotTable } from '../tables/pivot.ts';
import { defaultQuery, type Normalised, type Query } from '../tables/query.ts';
import { LINES_SHOWN, renderTable } from '../tables/render-table.ts';
import { readQuery, writeQuery } from '../tables/url-state.ts';
import { filterSummary } from './filter-panel.ts';
import { addressesTable, searchFor } from './page-address.ts';
import { part } from './part.ts';
import { showControls } from './table-controls.ts';
import { filterContext, inWords, loadData, say, type TableSession } from './table-session.ts';

/** Headers become buttons once sorting works; without JavaScript they stay text. */
const upgradeSorters = ({ scroll, text }: TableSession): void => {
  for (const span of scroll.querySelectorAll<HTMLElement>('span.vt-sort')) {
    const button = document.createElement('button');
    const label = span.textContent ?? '';
    Object.assign(button, { type: 'button', className: span.className, textContent: label });
    button.title = text.sortHint(label);
    button.dataset['sort'] = span.dataset['sort'] ?? '';
    span.replaceWith(button);
  }
};

const showFilters = (session: TableSession): void => {
  for (const panel of session.form.querySelectorAll<HTMLElement>('[data-filter]')) {
    const context = filterContext(session, panel.dataset['filter'] ?? '');
    part(panel, 'summary').textContent = filterSummary(context);
    panel.toggleAttribute('data-active', context.selected.length > 0);
  }
};

/** Brings controls and headers in line with the query of the session. */
export const showState = (session: TableSession): void => {
  upgradeSorters(session);
  showControls(session.form, session.schema, session.query);
  showFilters(session);
};

/** Prints a table of the session, with the button for the lines that are left. */
export const paint = (session: TableSession, table: PivotTable): void => {
  const { root, schema, book, limit, text, scroll } = session;
  const { table: html, foot, linesLeft } = renderTable(table, schema, book, { lines: limit });
  const more = part<HTMLButtonElement>(root, 'more');
  scroll.innerHTML = html;
  part(root, 'foot').innerHTML = foot;
  more.hidden = linesLeft === 0;
  more.textContent = text.showMore(inWords(session, Math.min(linesLeft, LINES_SHOWN)));
  showState(session);
};

const fail = (session: TableSession, error: unknown): void => {
  showControls(session.form, session.schema, session.query);
  if (error instanceof TooManyCells)
    return say(session, session.text.tooLarge(inWords(session, error.cells)));
  say(session, session.text.failed);
  part(session.root, 'retry').hidden = false;
};

const begin = (session: TableSession): number => {
  const { root, text, data } = session;
  root.setAttribute('aria-busy', 'true');
  part(root, 'retry').hidden = true;
  if (!data) say(session, text.loading);
  return ++session.turn;
};

const finish = (session: TableSession, query: Query, table: PivotTable, message?: string): void => {
  Object.assign(session, { query, table });
  paint(session, table);
  const lines = inWords(session, table.lines.length);
  const columns = inWords(session, table.columns.length);
  say(session, message || session.text.updated(lines, columns));
};

/** Loads what a query needs and prints its table; says so when it cannot. True when it was printed. */
export const draw = async (
  session: TableSession,
  query: Query,
  message?: string,
): Promise<boolean> => {
  const turn = begin(session);
  try {
    const data = await loadData(session, query);
    if (turn !== session.turn) return false;
    const table = pivot(data, session.schema, session.book, query);
    finish(session, query, table, message);
    return true;
  } catch (error) {
    if (turn === session.turn) fail(session, error);
    return false;
  } finally {
    if (turn === session.turn) session.root.removeAttribute('aria-busy');
  }
};

/** A wish of the reader: printed, announced with what was refused, and kept in the address. */
export const ask = async (
  session: TableSession,
  { query, refusals }: Normalised,
  message?: string,
): Promise<void> => {
  const { schema, text, first } = session;
  session.limit = LINES_SHOWN;
  const reasons = refusals.map((refusal) => text.refusals[refusal]).join(' ');
  if (!(await draw(session, query, reasons || message))) return;
  const search = searchFor(location.search, writeQuery(schema, query), schema.cubeId, first);
  history.pushState(null, '', location.pathname + search + location.hash);
};

const isAddressed = ({ schema, first }: TableSession): boolean =>
  addressesTable(location.search, schema.cubeId, first);

/** Prints the view the address asks for, or the opening one. */
export const followAddress = (session: TableSession): void => {
  const { schema } = session;
  const query = isAddressed(session)
    ? readQuery(schema, location.search).query
    : defaultQuery(schema);
  void draw(session, query);
};

/** The opening table is already on the page: it is only replaced when the address wants another. */
export const openAddress = (session: TableSession): void => {
  showState(session);
  if (isAddressed(session)) followAddress(session);
};

import { formatDate } from '../format/index.ts';
import { breakNotes } from '../tables/notes.ts';
import { touchesBreak } from '../tables/steps-back.ts';
import { compareFixed, readFixed } from '../tables/fixed-link.ts';
import { escapeHtml } from '../tables/html.ts';
import type { Normalised } from '../tables/normalise.ts';
import type { ShownTable } from '../tables/packed-table.ts';
import { isChange, type Query } from '../tables/query.ts';
import { defaultQuery } from '../tables/query-defaults.ts';
import { renderTable } from '../tables/render-table.ts';
import { TooManyCells } from '../tables/too-many-cells.ts';
import { readQuery, writeQuery } from '../tables/url-state.ts';
import { filterSummary } from './filter-panel.ts';
import { addressesTable, searchFor } from './page-address.ts';
import { part } from './part.ts';
import { showControls } from './table-controls.ts';
import { showLayers } from './table-layers.ts';
import { filterContext, inWords, loadTable, say } from './table-session.ts';
import type { Asked, TableSession } from './table-session.ts';
import { withoutUnknown } from './known-codes.ts';
import { emptyWords, showNotices } from './table-notices.ts';
import { firstWindow } from './table-window.ts';

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

/** Lines that open become able to. */
const upgradeDrills = ({ scroll, text }: TableSession): void => {
  for (const span of scroll.querySelectorAll<HTMLElement>('span.vt-drill')) {
    const button = document.createElement('button');
    const { drill = '', open, label = '' } = span.dataset;
    Object.assign(button, { type: 'button', className: span.className });
    button.dataset['drill'] = drill;
    button.setAttribute('aria-expanded', open ?? 'false');
    button.setAttribute(
      'aria-label',
      open === 'true' ? text.drillClose(label) : text.drillOpen(label),
    );
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

/** The note of a break and the choice to cross it, when the table compares periods across one. */
const showBreak = ({ root, schema, query, text }: TableSession): void => {
  const box = part(root, 'break');
  const touched = isChange(query) && touchesBreak(schema, query);
  box.hidden = !touched;
  if (!touched) return;
  const notes = breakNotes(schema).map((note) => `<p>${escapeHtml(note)}</p>`);
  const action = query.acrossBreaks ? text.withinBreak : text.acrossBreak;
  box.innerHTML = `<p><b>${text.breakTitle}</b></p>${notes.join('')}<button type="button" data-cross>${action}</button>`;
};

/** Brings controls and headers in line with the query of the session. */
export const showState = (session: TableSession): void => {
  upgradeSorters(session);
  upgradeDrills(session);
  showControls(session.form, session.schema, session.query);
  showFilters(session);
  showLayers(session);
  showBreak(session);
};

const showSize = (session: TableSession, { lines, columns }: ShownTable): void => {
  const words = [lines.length, columns.length, lines.length * columns.length] as const;
  const [l, c, cells] = words.map((count) => inWords(session, count)) as [string, string, string];
  part(session.root, 'size').textContent = session.text.size(l, c, cells);
};

/** The day the data in force was received, in brackets; empty of data that nobody sent. */
const receivedText = ({ schema: { receivedOn, locale }, text }: TableSession): string =>
  receivedOn === undefined ? '' : ` (${text.receivedOn(formatDate(receivedOn, locale))})`;

/** Says what became of the data since a fixed link was made, and marks the cells that changed. */
const showRevision = (session: TableSession, table: ShownTable): void => {
  const { root, schema, text } = session;
  const box = part(root, 'fixed');
  const fixed = isAddressed(session) ? readFixed(location.search) : null;
  session.before = null;
  box.hidden = fixed === null;
  if (!fixed) return;
  const { same, changed, before } = compareFixed(table, fixed, schema);
  session.before = before;
  const now = schema.dataVersion;
  const changes =
    changed === null
      ? text.fixedUnknown
      : changed === 0
        ? text.fixedSame
        : text.fixedChanged(inWords(session, changed));
  const words =
    same && fixed.version === now
      ? text.fixedCurrent(now)
      : `${text.fixedRevised(fixed.version, now, receivedText(session))} ${same ? text.fixedSame : changes}`;
  box.textContent = words;
  box.toggleAttribute('data-revised', !same);
};

/** Prints a table of the session. */
export const paint = (session: TableSession, table: ShownTable, whole = false): void => {
  const { root, schema, book, scroll, before } = session;
  const lines = whole ? {} : firstWindow(table.lines.length);
  const { table: html, foot } = renderTable(table, schema, book, {
    ...lines,
    ...(before ? { before } : {}),
  });
  scroll.innerHTML = html;
  scroll.scrollTop = 0;
  part(root, 'foot').innerHTML = foot;
  part(root, 'legend').hidden = !table.statuses.has('suppressed');
  showSize(session, table);
  showState(session);
};

/** Readies the lines that scrolled into a long table. */
export const watchLines = (session: TableSession): void => {
  session.root.addEventListener('vt-lines', () => upgradeDrills(session));
};

/** Of a table that could not be loaded, the controls keep what was asked for, to be tried again. */
const fail = (session: TableSession, error: unknown, asked: Asked): void => {
  showState(session);
  if (error instanceof TooManyCells)
    return say(session, session.text.tooLarge(inWords(session, error.cells)));
  session.failed = asked;
  showControls(session.form, session.schema, asked.query);
  say(session, session.text.failed);
  part(session.root, 'retry').hidden = false;
};

const begin = (session: TableSession): number => {
  const { root, text, table } = session;
  root.setAttribute('aria-busy', 'true');
  part(root, 'retry').hidden = true;
  session.failed = null;
  if (!table) say(session, text.loading);
  return ++session.turn;
};

const finish = (
  session: TableSession,
  { query, message, refusals = [], unknown = [] }: Asked,
  table: ShownTable,
) => {
  Object.assign(session, { query, table });
  showRevision(session, table);
  paint(session, table);
  showNotices(session, table, { refusals, unknown });
  const lines = inWords(session, table.lines.length);
  const columns = inWords(session, table.columns.length);
  const updated = session.text.updated(lines, columns);
  say(session, message || [updated, emptyWords(session, table)].filter(Boolean).join(' '));
  session.root.dispatchEvent(new CustomEvent('vt-drawn'));
};

/** Loads what a query needs and prints its table; says so when it cannot. True when it was printed. */
export const draw = async (session: TableSession, asked: Asked): Promise<boolean> => {
  const turn = begin(session);
  try {
    const table = await loadTable(session, asked.query);
    if (turn !== session.turn) return false;
    asked.before?.();
    finish(session, asked, table);
    return true;
  } catch (error) {
    if (turn === session.turn) fail(session, error, asked);
    return false;
  } finally {
    if (turn === session.turn) session.root.removeAttribute('aria-busy');
  }
};

/** The address of a view, without what proves a fixed link; `closed` does not follow new periods. */
export const addressOf = ({ schema, first }: TableSession, query: Query, closed = false): string =>
  searchFor(location.search, writeQuery(schema, query, closed), schema.cubeId, first);

/** A wish of the reader: printed, announced with what was refused, and kept in the address. */
export const ask = async (
  session: TableSession,
  { query, refusals }: Normalised,
  message?: string,
): Promise<boolean> => {
  const reasons = refusals.map((refusal) => session.text.refusals[refusal]).join(' ');
  const words = reasons || message;
  return draw(session, {
    query,
    refusals,
    ...(words ? { message: words } : {}),
    before: () => {
      const address = location.pathname + addressOf(session, query) + location.hash;
      history.pushState(null, '', address);
    },
  });
};

const isAddressed = ({ schema, first }: TableSession): boolean =>
  addressesTable(location.search, schema.cubeId, first);

/** Prints the view the address asks for, or the opening one. */
export const followAddress = (session: TableSession): void => {
  const { schema } = session;
  const wish: Normalised = isAddressed(session)
    ? readQuery(schema, location.search)
    : { query: defaultQuery(schema), refusals: [] };
  const { query, unknown } = withoutUnknown(session, wish.query);
  const message = [...wish.refusals.map((refusal) => session.text.refusals[refusal]), ...unknown];
  void draw(session, {
    query,
    refusals: wish.refusals,
    unknown,
    ...(message.length > 0 ? { message: message.join(' ') } : {}),
  });
};

/** The opening table is already on the page: it is only replaced when the address wants another. */
export const openAddress = (session: TableSession): void => {
  showState(session);
  if (isAddressed(session)) followAddress(session);
};

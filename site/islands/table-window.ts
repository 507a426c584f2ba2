import { renderBody, type RenderOptions } from '../tables/render-table.ts';
import type { TableSession } from './table-session.ts';

/** From this many lines on, only the lines near the visible ones are on the page. */
export const WINDOWED_FROM = 240;
const LINES_ON_PAGE = 120;
const MARGIN = 40;
/** Height of a line before one was measured, in CSS pixels: the 1.95rem of the style sheet at its usual size. */
const USUAL_HEIGHT = 31.2;

/** The part of a long table to print at first; all of a short one. */
export const firstWindow = (lines: number): RenderOptions =>
  lines < WINDOWED_FROM ? {} : { window: { first: 0, count: LINES_ON_PAGE, height: USUAL_HEIGHT } };

const measured = (body: HTMLElement): number => {
  const line = body.querySelector<HTMLElement>('tr:not(.vt-spacer)');
  return line?.getBoundingClientRect().height || USUAL_HEIGHT;
};

const moveTo = (session: TableSession, body: HTMLElement, first: number, height: number): void => {
  const { table, schema, book, before } = session;
  if (!table) return;
  const focused = document.activeElement;
  const path =
    focused instanceof HTMLElement && body.contains(focused) ? focused.dataset['drill'] : undefined;
  const options = {
    window: { first, count: LINES_ON_PAGE, height },
    ...(before ? { before } : {}),
  };
  body.innerHTML = renderBody({ table, schema, book, options }).html;
  session.root.dispatchEvent(new CustomEvent('vt-lines'));
  if (path === undefined) return;
  const again = body.querySelector<HTMLElement>(`[data-drill="${CSS.escape(path)}"]`);
  (again ?? session.scroll).focus({ preventScroll: true });
};

/** Tells the style sheet how wide the first column is, which stays in sight while the others scroll. */
const tellStub = (scroll: HTMLElement): void => {
  const stub = scroll.querySelector<HTMLElement>('.vt-stub');
  if (stub && scroll.scrollLeft > 0) scroll.style.setProperty('--stub', `${stub.offsetWidth}px`);
};

/** Keeps the lines around the visible ones on the page while a long table scrolls. */
export const watchWindow = (session: TableSession): void => {
  const { scroll } = session;
  let waiting = false;
  const follow = (): void => {
    waiting = false;
    tellStub(scroll);
    const body = scroll.querySelector<HTMLElement>('.vt-window tbody');
    const lines = session.table?.lines.length ?? 0;
    if (!body || lines < WINDOWED_FROM) return;
    const height = measured(body);
    const top = Math.max(0, scroll.scrollTop - body.offsetTop);
    const wanted = Math.max(0, Math.floor(top / height) - MARGIN);
    const first = Math.min(wanted, Math.max(0, lines - LINES_ON_PAGE));
    const shown = Number(body.dataset['first'] ?? 0);
    if (Math.abs(first - shown) < MARGIN / 2 && first !== 0 && first + LINES_ON_PAGE < lines)
      return;
    if (first === shown) return;
    body.dataset['first'] = String(first);
    moveTo(session, body, first, height);
  };
  scroll.addEventListener('scroll', () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(follow);
  });
};

import { normaliseQuery } from '../tables/normalise.ts';
import { matching, renderOptions } from './filter-panel.ts';
import { ask } from './table-drawing.ts';
import { filterContext, inWords, loadNames, municipioOf, say } from './table-session.ts';
import type { TableSession } from './table-session.ts';
import { part } from './part.ts';

const boxIn = (target: EventTarget | null, selector: string): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.matches(selector);

export const isOption = (target: EventTarget | null): target is HTMLInputElement =>
  boxIn(target, '[data-option]');

export const isSearch = (target: EventTarget | null): target is HTMLInputElement =>
  boxIn(target, '[data-search]');

const panelOf = (element: Element): HTMLDetailsElement | null =>
  element.closest<HTMLDetailsElement>('[data-filter]');

const setFilter = (session: TableSession, variable: string, codes: readonly string[]): void => {
  const { [variable]: _, ...others } = session.query.filters;
  const filters = codes.length ? { ...others, [variable]: codes } : others;
  void ask(session, normaliseQuery(session.schema, { ...session.query, filters }));
};

export const toggleOption = (session: TableSession, box: HTMLInputElement): void => {
  const variable = box.name.slice(2);
  const rest = (session.query.filters[variable] ?? []).filter((code) => code !== box.value);
  setFilter(session, variable, box.checked ? [...rest, box.value] : rest);
};

export const clearFilter = (session: TableSession, button: HTMLElement): void => {
  const panel = panelOf(button);
  if (!panel) return;
  for (const box of panel.querySelectorAll<HTMLInputElement>('[data-option]')) box.checked = false;
  setFilter(session, panel.dataset['filter'] ?? '', []);
};

/** Codes that one click may tick: more would not fit in an address. */
const MARKED = 60;

const listOptions = (session: TableSession, panel: HTMLElement): void => {
  const { value } = part<HTMLInputElement>(panel, 'search');
  const context = filterContext(session, panel.dataset['filter'] ?? '');
  part(panel, 'options').innerHTML = renderOptions(context, value);
  const found = value.trim() === '' ? 0 : matching(context, value).length;
  const mark = part(panel, 'mark-found');
  mark.hidden = found < 2 || found > MARKED;
  mark.textContent = session.text.markFound(inWords(session, found));
};

/** Ticks what the search found, besides what is ticked already. */
export const markFound = (session: TableSession, button: HTMLElement): void => {
  const panel = panelOf(button);
  if (!panel) return;
  const variable = panel.dataset['filter'] ?? '';
  const context = filterContext(session, variable);
  const found = matching(context, part<HTMLInputElement>(panel, 'search').value);
  for (const box of panel.querySelectorAll<HTMLInputElement>('[data-option]')) box.checked = true;
  setFilter(session, variable, [...new Set([...context.selected, ...found])]);
  part(panel, 'search').focus();
};

const openPanel = async (session: TableSession, panel: HTMLElement): Promise<void> => {
  const municipios = panel.dataset['filter'] === municipioOf(session);
  try {
    if (municipios) {
      say(session, session.text.loading);
      await loadNames(session);
      say(session, '');
    }
  } catch {
    return say(session, session.text.failed);
  }
  listOptions(session, panel);
  part(panel, 'search').focus();
};

/** Opens, searches and closes the panels of the filters; Escape gives the focus back. */
export const watchFilters = (session: TableSession): void => {
  const { form } = session;
  const panels = [...form.querySelectorAll<HTMLDetailsElement>('[data-filter]')];
  for (const panel of panels)
    panel.addEventListener('toggle', () => panel.open && void openPanel(session, panel));
  form.addEventListener('input', ({ target }) => {
    const panel = isSearch(target) ? panelOf(target) : null;
    if (panel) listOptions(session, panel);
  });
  form.addEventListener('keydown', ({ key, target }) => {
    const panel = target instanceof Element ? panelOf(target) : null;
    if (key !== 'Escape' || !panel) return;
    panel.open = false;
    panel.querySelector('summary')?.focus();
  });
  document.addEventListener('click', ({ target }) => {
    for (const panel of panels)
      if (!(target instanceof Node && panel.contains(target))) panel.open = false;
  });
};

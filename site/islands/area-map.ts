import { collator } from '../format/index.ts';
import type { Drawing } from '../maps/geometry.ts';
import { formatFigureOf } from '../maps/map-figure.ts';
import type { MapChoice } from '../maps/map-query.ts';
import { drawLegend, drawRanking } from '../maps/map-side.ts';
import { createView, type MapView } from '../maps/map-view.ts';
import { renderTable } from '../tables/render-table.ts';
import { choiceOfAddress, rememberChoice } from './map-address.ts';
import { periodAt, periodAway, readChoice, showChoice } from './map-controls.ts';
import { layOut } from './lay-out.ts';
import { adoptPaths, drawnNames, redraw, repaint } from './map-paths.ts';
import { watchKeyboard, watchPointer, type TipText } from './map-pointer.ts';
import { watchImages } from './map-image.ts';
import { unfold } from './map-outlines.ts';
import { isPlaying, watchPlay } from './map-play.ts';
import { openMapSession, type MapSession } from './map-session.ts';
import { newDrawing, tablesOfMap } from './map-tables.ts';
import { watchZoom } from './map-zoom.ts';
import { part } from './part.ts';

const paint = (session: MapSession, view: MapView, drawing: Drawing | null): void => {
  const { root, schema, book, page, id } = session;
  if (drawing) redraw(session, view, drawing);
  else repaint(session, view);
  const twin = renderTable(view.twin, schema, book);
  part(root, 'title').textContent = view.title;
  part(root, 'legend').innerHTML = drawLegend(view, id);
  part(root, 'ranking').innerHTML = drawRanking(view, page.limit);
  part(root, 'twin-table').innerHTML = view.rate?.words.table ?? twin.table;
  part(root, 'foot').innerHTML = twin.foot + (view.rate?.words.notes ?? '');
  const said = part(root, 'said');
  said.textContent = view.rate?.words.sentence ?? '';
  said.hidden = !view.rate;
  if (!isPlaying(session)) part(root, 'status').textContent = session.text.updated(view.title);
};

/** What divides, its texts and its table are fetched when a rate is chosen. */
const asRates = async (session: MapSession, counts: MapView): Promise<MapView> =>
  (await import('./map-rates.ts')).withRates(session, counts);

const draw = async (session: MapSession, choice: MapChoice, turn: number): Promise<void> => {
  const fresh = await newDrawing(session, choice);
  const names = fresh?.drawing.shapes ?? drawnNames(session);
  const { table, flows } = await tablesOfMap(session, choice, names);
  if (turn !== session.turn) return;
  const counts = createView(session.schema, session.book, table, choice, names, flows);
  const view = choice.per === 'total' ? counts : await asRates(session, counts);
  if (turn !== session.turn) return;
  Object.assign(session, { choice, view });
  paint(session, view, fresh?.drawing ?? null);
  if (fresh) part(session.root, 'mesh').textContent = session.text.meshSource[fresh.source];
};

const begin = ({ root, text }: MapSession): (() => void) => {
  const status = part(root, 'status');
  const waiting = setTimeout(() => (status.textContent = text.loading), 400);
  root.setAttribute('aria-busy', 'true');
  return () => {
    clearTimeout(waiting);
    root.removeAttribute('aria-busy');
  };
};

/** Shows a choice; what cannot be loaded leaves the map as it was and says so. */
const show = async (session: MapSession, choice: MapChoice): Promise<void> => {
  const end = begin(session);
  const turn = ++session.turn;
  try {
    await draw(session, choice, turn);
  } catch {
    part(session.root, 'status').textContent = session.text.failed;
  }
  end();
  showChoice(session);
};

const wish = async (session: MapSession, choice: MapChoice): Promise<void> => {
  await show(session, choice);
  rememberChoice(session);
};

const watchControls = (session: MapSession): void => {
  const { form } = session;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== 'tempo') return;
    void wish(session, { ...session.choice, period: periodAt(session, Number(target.value)) });
  });
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return;
    if (target.name === 'quadro') return lookAt(session, target.value);
    void wish(session, readChoice(session));
  });
  form.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-step]') : null;
    const period = button && periodAway(session, Number(button.dataset['step']));
    if (period) void wish(session, { ...session.choice, period });
  });
};

/** Brings a part of the drawing closer; nothing is drawn anew. */
const lookAt = ({ frame, page }: MapSession, id: string): void => {
  const box = page.frames.find(([each]) => each === id)?.[1];
  if (box) frame.querySelector('svg')?.setAttribute('viewBox', box);
};

const SENTENCE = /^(.*): (.*)$/u;

/** Name and figure of an area: from the view, or from the page while it is as it was served. */
const tipOf =
  (session: MapSession): TipText =>
  (code) => {
    const area = session.view?.areas.find((each) => each.code === code);
    if (area && area.cell.status !== 'published') {
      const { text, title } = formatFigureOf(session.choice.per, area.cell, session.schema.locale);
      return { name: area.name, figure: `${text} ${title}` };
    }
    const label = session.frame.querySelector(`[data-area="${code}"]`)?.getAttribute('aria-label');
    const [, name, figure] = SENTENCE.exec(label ?? '') ?? [];
    return name === undefined || figure === undefined ? null : { name, figure };
  };

const codesByName = (session: MapSession) => () => {
  const names = collator(session.schema.locale);
  return drawnNames(session).toSorted((a, b) => names.compare(a.name, b.name));
};

/** Gives life to one map, which may have waited for its outlines. */
const startMap = async (root: HTMLElement): Promise<void> => {
  await unfold(root);
  const session = openMapSession(root);
  adoptPaths(session);
  showChoice(session);
  watchControls(session);
  watchPlay(session, (period) => wish(session, { ...session.choice, period }));
  watchZoom(session);
  watchImages(session);
  watchPointer({ root, svg: session.frame, tip: part(root, 'tip') }, tipOf(session));
  watchKeyboard(session.frame, codesByName(session));
  const asked = choiceOfAddress(session);
  if (asked) void show(session, asked);
};

/** Gives life to every map of the page that has none yet. */
export const startMaps = async (): Promise<void> => {
  const roots = [...document.querySelectorAll<HTMLElement>('[data-area-map]:not([data-laid-out])')];
  layOut(roots);
  await Promise.all(roots.map(startMap));
};

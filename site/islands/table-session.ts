import { formatInteger } from '../format/index.ts';
import { unpackBook, type CodeBook, type PackedBook } from '../tables/code-book.ts';
import type { CubeData } from '../tables/cube.ts';
import type { PivotTable } from '../tables/pivot.ts';
import { defaultQuery, type Query } from '../tables/query.ts';
import { LINES_SHOWN } from '../tables/render-table.ts';
import { variableByRole, type TableSchema } from '../tables/schema.ts';
import { TABLE_TEXT, type TableText } from '../tables/text.ts';
import type { FilterContext } from './filter-panel.ts';
import { embedded, loadCube, withMunicipios, type Sources } from './load-cube.ts';
import { part } from './part.ts';

/** One cross-table of a page: what never changes, and what it holds between two gestures. */
export type TableSession = {
  readonly root: HTMLElement;
  /** The first table of a page owns the plain address; others name their cube in it. */
  readonly first: boolean;
  readonly schema: TableSchema;
  readonly text: TableText;
  readonly sources: Sources;
  readonly form: HTMLFormElement;
  readonly scroll: HTMLElement;
  query: Query;
  book: CodeBook;
  data: CubeData | null;
  table: PivotTable | null;
  limit: number;
  /** Number of the last drawing begun: an older one that ends later is dropped. */
  turn: number;
};

type PageBlock = { readonly schema: TableSchema; readonly book: PackedBook };

export const openSession = (root: HTMLElement, first: boolean): TableSession => {
  const { schema, book } = embedded<PageBlock>(root, '[data-page-block]');
  return {
    root,
    first,
    schema,
    text: TABLE_TEXT[schema.locale],
    sources: { root: root.dataset['root'] ?? '/', cubeId: schema.cubeId },
    form: part<HTMLFormElement>(root, 'controls'),
    scroll: part(root, 'scroll'),
    query: defaultQuery(schema),
    book: unpackBook(book),
    data: null,
    table: null,
    limit: LINES_SHOWN,
    turn: 0,
  };
};

export const say = ({ root }: TableSession, message: string): void => {
  part(root, 'status').textContent = message;
};

export const inWords = ({ schema }: TableSession, count: number): string =>
  formatInteger(count, schema.locale);

export const municipioOf = ({ schema }: TableSession): string | undefined =>
  variableByRole(schema, 'municipio')?.id;

const needsNames = (session: TableSession, { rows, column, filters }: Query): boolean => {
  const id = municipioOf(session);
  if (id === undefined) return false;
  return rows.includes(id) || column === id || !!filters[id]?.length;
};

/** Fetches the names of municípios, once. */
export const loadNames = async (session: TableSession): Promise<void> => {
  const id = municipioOf(session);
  const { sources, book, schema } = session;
  if (id === undefined) return;
  session.book = await withMunicipios(sources, book, id, schema.locale);
};

/** The cube of the table, with the names that a query needs. */
export const loadData = async (session: TableSession, query: Query): Promise<CubeData> => {
  const { sources, schema, book } = session;
  const names = needsNames(session, query) ? loadNames(session) : null;
  const [data] = await Promise.all([loadCube(sources, schema, book), names]);
  session.data = data;
  return data;
};

/** What a filter panel shows of a variable: every code of the cube, once it is loaded. */
export const filterContext = (session: TableSession, variable: string): FilterContext => {
  const { schema, book, data, query } = session;
  const codes = data?.columns.get(variable)?.codes ?? [...(book.get(variable)?.keys() ?? [])];
  return { schema, book, variable, codes, selected: query.filters[variable] ?? [] };
};

import type { ShardIndex } from '../../pipeline/registry/public-files.ts';
import { formatInteger } from '../format/index.ts';
import { unpackBook, type CodeBook, type PackedBook } from '../tables/code-book.ts';
import type { ShownTable } from '../tables/packed-table.ts';
import type { Refusal } from '../tables/normalise.ts';
import type { Query } from '../tables/query.ts';
import { defaultQuery } from '../tables/query-defaults.ts';
import type { Before } from '../tables/render-table.ts';
import { variableByRole, type TableSchema } from '../tables/schema.ts';
import type { MainBlock } from '../tables/main-block.ts';
import { TABLE_TEXT, type TableText } from '../tables/text.ts';
import type { FilterContext } from './filter-panel.ts';
import { embedded, withMunicipios, type Sources } from './load-files.ts';
import { part } from './part.ts';
import { createTableClient, type TableClient } from './table-client.ts';
import { needsMunicipios } from './table-engine-needs.ts';

/** A table on its way: its query, what was refused of the wish, and what is done just before it is shown. */
export type Asked = {
  readonly query: Query;
  readonly refusals?: readonly Refusal[];
  /** What is said of codes of the address that the base does not have. */
  readonly unknown?: readonly string[];
  readonly message?: string;
  readonly before?: () => void;
};

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
  readonly client: TableClient;
  /** The main cube of a derived one, read only to explain its withheld cells. */
  readonly main: MainTable | null;
  query: Query;
  book: CodeBook;
  table: ShownTable | null;
  /** Figures of the version a fixed link was made of, where they differ. */
  before: Before | null;
  /** Number of the last drawing begun: an older one that ends later is dropped. */
  turn: number;
  /** What could not be loaded, to be tried again. */
  failed: Asked | null;
};

type MainTable = {
  readonly schema: TableSchema;
  readonly client: TableClient;
  readonly page: string;
};

/** What a page carries for its table. */
export type PageBlock = {
  readonly schema: TableSchema;
  readonly book: PackedBook;
  readonly index: ShardIndex | null;
  readonly main: MainBlock | null;
};

const mainTable = ({ main, book }: PageBlock, { root }: Sources, page: string): MainTable | null =>
  main && {
    schema: main.schema,
    page,
    client: createTableClient({
      schema: main.schema,
      book,
      sources: { root, cubeId: main.schema.cubeId },
      index: main.index,
    }),
  };

export const openSession = (root: HTMLElement, first: boolean): TableSession => {
  const block = embedded<PageBlock>(root, '[data-page-block]');
  const { schema, book, index } = block;
  const sources = { root: root.dataset['root'] ?? '/', cubeId: schema.cubeId };
  return {
    root,
    first,
    schema,
    text: TABLE_TEXT[schema.locale],
    sources,
    form: part<HTMLFormElement>(root, 'controls'),
    scroll: part(root, 'scroll'),
    client: createTableClient({ schema, book, sources, index }),
    main: mainTable(block, sources, root.dataset['main'] ?? ''),
    query: defaultQuery(schema),
    book: unpackBook(book),
    table: null,
    before: null,
    turn: 0,
    failed: null,
  };
};

export const say = ({ root }: TableSession, message: string): void => {
  part(root, 'status').textContent = message;
};

export const inWords = ({ schema }: TableSession, count: number): string =>
  formatInteger(count, schema.locale);

export const municipioOf = ({ schema }: TableSession): string | undefined =>
  variableByRole(schema, 'municipio')?.id;

/** Fetches the names of municípios, once. */
export const loadNames = async (session: TableSession): Promise<void> => {
  const id = municipioOf(session);
  const { sources, book, schema } = session;
  if (id === undefined) return;
  session.book = await withMunicipios(sources, book, id, schema.locale);
};

/** The table of a query, with the names it needs. */
export const loadTable = async (session: TableSession, query: Query): Promise<ShownTable> => {
  const names = needsMunicipios(session.schema, query) ? loadNames(session) : null;
  const [table] = await Promise.all([session.client(query), names]);
  return table;
};

/** What a filter panel shows of a variable: every code the release has of it. */
export const filterContext = (session: TableSession, variable: string): FilterContext => {
  const { schema, book, query } = session;
  const codes = [...(book.get(variable)?.keys() ?? [])];
  return { schema, book, variable, codes, selected: query.filters[variable] ?? [] };
};

import type { ShardIndex } from '../../pipeline/registry/public-files.ts';
import { mapPeriods, type MapChoice, type MapPeriod } from '../maps/map-query.ts';
import type { MapPer } from '../maps/rate.ts';
import type { MapView } from '../maps/map-view.ts';
import type { MapSeries } from '../maps/series.ts';
import { MAP_TEXT, type MapText } from '../maps/text.ts';
import { unpackBook, type CodeBook, type PackedBook } from '../tables/code-book.ts';
import type { TableSchema } from '../tables/schema.ts';
import { embedded, type Sources } from './load-files.ts';
import { part } from './part.ts';

/** What tables and maps of a cube have in common. */
export type CubeBlock = {
  readonly schema: TableSchema;
  readonly book: PackedBook;
  /** Pieces of the cube; null when the release has it whole only. */
  readonly index: ShardIndex | null;
};

/** What the page carries for a map. */
export type MapBlock = {
  /** Null beside the cross-table of the cube, which carries it. */
  readonly cube: CubeBlock | null;
  readonly choice: MapChoice;
  /** Lines of the ranking. */
  readonly limit: number;
  /** Width of the drawing in its own units. */
  readonly width: number;
  /** Figures of every period; null where a file has them, or the map needs the cube anyway. */
  readonly series: MapSeries | null;
  /** Parts of the drawing that can be brought closer, as `viewBox` of its SVG. */
  readonly frames: readonly (readonly [id: string, box: string])[];
  /** What this map may be counted per; none without the counts to divide by. */
  readonly rates: readonly MapPer[];
  /** Where flows end, by UF. */
  readonly destinations: readonly (readonly [code: string, x: number, y: number])[];
};

/** An area as the drawing names it. */
export type Named = { readonly code: string; readonly name: string };

/** One map of a page: what never changes, and what it holds between two gestures. */
export type MapSession = {
  readonly root: HTMLElement;
  readonly page: MapBlock;
  readonly schema: TableSchema;
  readonly index: ShardIndex | null;
  readonly text: MapText;
  readonly sources: Sources;
  readonly form: HTMLFormElement;
  readonly frame: HTMLElement;
  /** Prefix of the map's ids in the page, and of its parameters in the address. */
  readonly id: string;
  readonly key: string;
  readonly periods: readonly MapPeriod[];
  choice: MapChoice;
  book: CodeBook;
  view: MapView | null;
  turn: number;
};

/** The cube as the first table of the page that reads it carries it. */
const cubeOfTable = (cubeId: string): CubeBlock => {
  const blocks = [...document.querySelectorAll('[data-base-table]')].map((root) =>
    embedded<CubeBlock>(root, '[data-page-block]'),
  );
  const found = blocks.find(({ schema }) => schema.cubeId === cubeId);
  if (!found) throw new Error(`no table beside the map: ${cubeId}`);
  return found;
};

export const openMapSession = (root: HTMLElement): MapSession => {
  const page = embedded<MapBlock>(root, '[data-page-block]');
  const { schema, book, index } = page.cube ?? cubeOfTable(root.dataset['cube'] ?? '');
  const { choice } = page;
  return {
    root,
    page,
    schema,
    index,
    text: MAP_TEXT[schema.locale],
    sources: { root: root.dataset['root'] ?? '/', cubeId: schema.cubeId },
    form: part<HTMLFormElement>(root, 'controls'),
    frame: part(root, 'svg'),
    id: root.dataset['id'] ?? 'vm',
    key: root.dataset['key'] ?? 'mapa',
    periods: mapPeriods(schema),
    choice,
    book: unpackBook(book),
    view: null,
    turn: 0,
  };
};

/** Periods of the same grain as the one chosen: the years, or the months. */
export const peersOf = (session: MapSession): readonly MapPeriod[] =>
  session.periods.filter(({ id }) => id.length === session.choice.period.id.length);

import type { Topology } from 'topojson-specification';
import type { Drawing } from '../maps/geometry.ts';
import { mapPeriods, mapQuery, type MapChoice, type MapPeriod } from '../maps/map-query.ts';
import type { MapView } from '../maps/map-view.ts';
import { tableFromSeries, type MapSeries } from '../maps/series.ts';
import { MAP_TEXT, type MapText } from '../maps/text.ts';
import { unpackBook, type CodeBook, type PackedBook } from '../tables/code-book.ts';
import { pivot, type PivotTable } from '../tables/pivot.ts';
import { variableByRole, type TableSchema } from '../tables/schema.ts';
import { embedded, loadCube, loadJson, withMunicipios, type Sources } from './load-cube.ts';
import { part } from './part.ts';

/** What the page carries for a map. */
export type MapBlock = {
  readonly schema: TableSchema;
  readonly book: PackedBook;
  readonly choice: MapChoice;
  /** Lines of the ranking. */
  readonly limit: number;
  /** Width of the drawing in its own units. */
  readonly width: number;
  /** Figures of every period; null where the map needs the cube anyway. */
  readonly series: MapSeries | null;
};

/** One map of a page: what never changes, and what it holds between two gestures. */
export type MapSession = {
  readonly root: HTMLElement;
  readonly page: MapBlock;
  readonly schema: TableSchema;
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

export const openMapSession = (root: HTMLElement): MapSession => {
  const page = embedded<MapBlock>(root, '[data-page-block]');
  const { schema, choice, book } = page;
  return {
    root,
    page,
    schema,
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

const municipioNames = async (session: MapSession, choice: MapChoice): Promise<CodeBook> => {
  const { schema, sources, book } = session;
  const municipio = variableByRole(schema, 'municipio')?.id;
  if (choice.uf === null || municipio === undefined) return book;
  return withMunicipios(sources, book, municipio, schema.locale);
};

/** The table behind a choice: from the page when it carries it, else from the cube. */
export const tableOfMap = async (session: MapSession, choice: MapChoice): Promise<PivotTable> => {
  const { schema, book, page, sources } = session;
  if (page.series && choice.uf === null && choice.country === null)
    return tableFromSeries(page.series, schema, book, choice);
  const [data, named] = await Promise.all([
    loadCube(sources, schema, book),
    municipioNames(session, choice),
  ]);
  session.book = named;
  return pivot(data, schema, named, mapQuery(schema, choice));
};

/** The drawing of another UF; null when the one on the page still serves. */
export const newDrawing = async (
  { sources, page, choice }: MapSession,
  { uf }: MapChoice,
): Promise<Drawing | null> => {
  if (uf === choice.uf || uf === null) return null;
  const [topology, { drawAreas }] = await Promise.all([
    loadJson<Topology>(`${sources.root}geo/municipios/${uf}.topo.json`),
    import('../maps/geometry.ts'),
  ]);
  return drawAreas(topology, page.width);
};

import type { ShardIndex } from '../../pipeline/registry/public-files.ts';
import type { Topology } from 'topojson-specification';
import type { Drawing } from '../maps/geometry.ts';
import {
  flowQuery,
  mapPeriods,
  mapQuery,
  type MapChoice,
  type MapPeriod,
} from '../maps/map-query.ts';
import type { MapView } from '../maps/map-view.ts';
import { tableFromSeries, type MapSeries } from '../maps/series.ts';
import { MAP_TEXT, type MapText, type MeshSource } from '../maps/text.ts';
import {
  labelOf,
  unpackBook,
  type BookCode,
  type CodeBook,
  type PackedBook,
} from '../tables/code-book.ts';
import type { CubeData } from '../tables/cube.ts';
import { pivot, type PivotTable } from '../tables/pivot.ts';
import type { Query } from '../tables/query.ts';
import { variableByRole, type TableSchema } from '../tables/schema.ts';
import { embedded, loadCube, loadJson, type Sources } from './load-cube.ts';
import { loadPieces } from './load-pieces.ts';
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
  /** Pieces of the cube; null when the release has it whole only. */
  readonly index: ShardIndex | null;
  /** Parts of the drawing that can be brought closer, as `viewBox` of its SVG. */
  readonly frames: readonly (readonly [id: string, box: string])[];
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

/** Names of the municípios of a UF, from its drawing: the list of the country is eleven times larger. */
const municipioNames = (
  { schema, book, text }: MapSession,
  { uf }: MapChoice,
  names: readonly Named[],
): CodeBook => {
  const [ufs, municipios] = [
    variableByRole(schema, 'uf')?.id,
    variableByRole(schema, 'municipio')?.id,
  ];
  if (uf === null || ufs === undefined || municipios === undefined) return book;
  const own = names.map(({ code, name }): readonly [string, BookCode] => [
    code,
    { label: name, kind: 'value', parent: uf },
  ]);
  const hidden: BookCode = {
    label: `${labelOf(book, ufs, uf)} – ${text.undisclosed}`,
    kind: 'withheld',
    parent: uf,
  };
  return new Map([...book, [municipios, new Map([...own, [`${uf}99999`, hidden]])]]);
};

const dataFor = (session: MapSession, query: Query): Promise<CubeData> => {
  const { page, sources, schema, book } = session;
  return page.index
    ? loadPieces(page.index, sources, schema, book, query)
    : loadCube(sources, schema, book);
};

/** The tables behind a choice: from the page when it carries them, else from the pieces of the cube. */
export const tablesOfMap = async (
  session: MapSession,
  choice: MapChoice,
  names: readonly Named[],
): Promise<{ readonly table: PivotTable; readonly flows: PivotTable | null }> => {
  const { schema, page } = session;
  if (page.series && choice.kind === 'uf' && choice.country === null)
    return { table: tableFromSeries(page.series, schema, session.book, choice), flows: null };
  if (choice.kind === 'municipio') session.book = municipioNames(session, choice, names);
  const answer = async (query: Query): Promise<PivotTable> =>
    pivot(await dataFor(session, query), schema, session.book, query);
  const [table, flows] = await Promise.all([
    answer(mapQuery(schema, choice)),
    choice.layer === 'flows' ? answer(flowQuery(schema, choice)) : null,
  ]);
  return { table, flows };
};

type Sourced = Topology & { readonly source?: MeshSource };

/** The drawing of another UF, and where it comes from; null when the one on the page still serves. */
export const newDrawing = async (
  { sources, page, choice }: MapSession,
  { uf, kind }: MapChoice,
): Promise<{ readonly drawing: Drawing; readonly source: MeshSource } | null> => {
  if (kind !== 'municipio' || uf === choice.uf || uf === null) return null;
  const [topology, { drawAreas }] = await Promise.all([
    loadJson<Sourced>(`${sources.root}geo/municipios/${uf}.topo.json`),
    import('../maps/geometry.ts'),
  ]);
  return { drawing: drawAreas(topology, page.width), source: topology.source ?? 'mapa-brasil' };
};

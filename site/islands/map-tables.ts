import type { Topology } from 'topojson-specification';
import type { Drawing } from '../maps/geometry.ts';
import { flowQuery, mapQuery, type MapChoice } from '../maps/map-query.ts';
import { tableFromSeries, type MapSeries } from '../maps/series.ts';
import type { MeshSource } from '../maps/text.ts';
import { labelOf, type BookCode, type CodeBook } from '../tables/code-book.ts';
import type { CubeData } from '../tables/cube.ts';
import { pivot, type PivotTable } from '../tables/pivot.ts';
import type { Query } from '../tables/query.ts';
import { variableByRole } from '../tables/schema.ts';
import { loadCube } from './load-cube.ts';
import { loadJson } from './load-files.ts';
import { loadPieces } from './load-pieces.ts';
import type { MapSession, Named } from './map-session.ts';

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

const dataFor = (session: MapSession, query: Query, withheld = true): Promise<CubeData> => {
  const { index, sources, schema, book } = session;
  return index
    ? loadPieces(index, sources, schema, book, query, withheld)
    : loadCube(sources, schema, book);
};

const answer = async (session: MapSession, query: Query, withheld = true): Promise<PivotTable> =>
  pivot(await dataFor(session, query, withheld), session.schema, session.book, query);

const hasTotal = ({ lines, columns, cell }: PivotTable): boolean => {
  const [total, column] = [lines.at(-1), columns[0]];
  return !!total && !!column && cell(total, column).status === 'published';
};

/**
 * The municípios of a UF from the pieces of it alone: an absent one is `x` whatever is withheld elsewhere.
 * Only where the UF has no total, or the figure is a balance, do the withheld places tell `x` from zero.
 */
const answerTowns = async (session: MapSession, query: Query): Promise<PivotTable> => {
  if (session.index && query.measure !== 'saldo') {
    const table = await answer(session, query, false);
    if (hasTotal(table)) return table;
  }
  return answer(session, query);
};

/** Figures of every period, from the page or from their file; null where the map has none. */
const seriesOf = ({ page, root }: MapSession): MapSeries | Promise<MapSeries> | null => {
  const file = root.dataset['series'];
  return page.series ?? (file === undefined ? null : loadJson<MapSeries>(file));
};

/** The tables behind a choice: from the page when it carries them, else from the pieces of the cube. */
export const tablesOfMap = async (
  session: MapSession,
  choice: MapChoice,
  names: readonly Named[],
): Promise<{ readonly table: PivotTable; readonly flows: PivotTable | null }> => {
  const { schema } = session;
  const series = choice.kind === 'uf' && choice.country === null ? await seriesOf(session) : null;
  if (series) return { table: tableFromSeries(series, schema, session.book, choice), flows: null };
  if (choice.kind === 'municipio') session.book = municipioNames(session, choice, names);
  const query = mapQuery(schema, choice);
  const [table, flows] = await Promise.all([
    choice.kind === 'municipio' ? answerTowns(session, query) : answer(session, query),
    choice.layer === 'flows' ? answer(session, flowQuery(schema, choice)) : null,
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

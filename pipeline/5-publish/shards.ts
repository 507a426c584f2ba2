import { identifier } from '../engine/database.ts';
import type { CubeShard, ShardDetail, ShardIndex } from '../registry/public-files.ts';
import type { CubeWriting } from './cube-writing.ts';
import { writeJson } from './write-json.ts';

/** Rows of a shard at most: about 60 KiB after gzip at the detail of the file. */
const ROW_LIMIT: Readonly<Record<ShardDetail, number>> = {
  continente: 36_000,
  pais: 30_000,
  municipio: 20_000,
};

/** What stands for a withheld value, as in the compact form. */
const WITHHELD = -2_147_483_648;

type Detail = {
  readonly detail: ShardDetail;
  /** SQL of each dimension kept, by id. */
  readonly columns: readonly (readonly [id: string, sql: string])[];
};

const countryOf = (dimensions: readonly string[]) =>
  dimensions.find((each) => each.startsWith('pais_'));

/** A country stands for its continent; those that change what an absence means stay as they are. */
const merged = (country: string) =>
  `case when continente = 'NE' or ${country} in ('XBR', 'XNE') then ${country} else 'C' || continente end`;

function detailsOf({ cube, shape }: CubeWriting): readonly Detail[] {
  const own = shape.dimensions.map((id) => [id, identifier(id)] as const);
  const placed = own.filter(([id]) => id !== 'municipio');
  const country = countryOf(shape.dimensions);
  const coarse = placed.map(
    ([id, sql]) => [id, id === country ? merged(identifier(id)) : sql] as const,
  );
  const hasContinent = country !== undefined && shape.dimensions.includes('continente');
  return [
    ...(hasContinent ? [{ detail: 'continente', columns: coarse } as const] : []),
    { detail: 'pais', columns: placed },
    ...(cube.hasMunicipio ? [{ detail: 'municipio', columns: own } as const] : []),
  ];
}

/**
 * A balance is the difference of the other two measures: the browser works it out. A mean is of one
 * cell: only the finest detail, whose rows are cells, has it.
 */
function measuresOf({ shape }: CubeWriting, finest: boolean): readonly string[] {
  const ids = shape.measures.filter(({ summed }) => finest || summed !== false).map(({ id }) => id);
  return ids.includes('admissoes') ? ids.filter((id) => id !== 'saldo') : ids;
}

type Row = Readonly<Record<string, string | number | null>>;

async function rowsOf(
  writing: CubeWriting,
  { columns }: Detail,
  measures: readonly string[],
): Promise<readonly Row[]> {
  const ids = columns.map(([id, sql]) => `${sql} as ${identifier(id)}`);
  const sums = measures.map((id) => `cast(sum(${identifier(id)}) as integer) as ${identifier(id)}`);
  return writing.database.rows<Row>(
    `select ${[...ids, ...sums].join(', ')} from ${writing.ordered} group by all order by all`,
  );
}

type Piece = { readonly keys: readonly string[]; readonly rows: readonly Row[] };

/** Consecutive groups of rows put together while they fit; one that is too large stands alone. */
function inPieces(
  rows: readonly Row[],
  key: (row: Row) => string,
  limit: number,
): readonly Piece[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  const pieces: Piece[] = [];
  for (const [each, members] of [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const last = pieces.at(-1);
    if (!last || last.rows.length + members.length > limit)
      pieces.push({ keys: [each], rows: members });
    else
      pieces[pieces.length - 1] = {
        keys: [...last.keys, each],
        rows: [...last.rows, ...members],
      };
  }
  return pieces;
}

/** Places not disclosed travel together: any table of a place may need them. */
const ufOf = (row: Row): string => (/^\d\d$/.test(String(row['uf'])) ? String(row['uf']) : 'BR');

const yearOf = (row: Row): string =>
  String(row[Object.keys(row).find((id) => id.startsWith('ano')) ?? '']);

/** By UF where municípios are told apart, else by years: the ways people narrow a table. */
function partition(detail: ShardDetail, rows: readonly Row[]) {
  const limit = ROW_LIMIT[detail];
  const places =
    detail === 'municipio' ? inPieces(rows, ufOf, limit) : [{ keys: null, rows } as const];
  return places.flatMap((place) =>
    inPieces(place.rows, yearOf, limit).map(({ keys, rows: members }) => ({
      ufs: place.keys,
      years: keys,
      rows: members,
    })),
  );
}

function shardOf(
  { release, cube }: CubeWriting,
  { columns }: Detail,
  measures: readonly string[],
  rows: readonly Row[],
): CubeShard {
  const dimensions = columns.map(([id]) => {
    const codes = [...new Set(rows.map((row) => String(row[id])))].toSorted();
    const at = new Map(codes.map((code, position) => [code, position]));
    return { id, codes, index: rows.map((row) => at.get(String(row[id])) ?? 0) };
  });
  return {
    id: cube.id,
    dataVersion: release.dataVersion,
    rows: rows.length,
    dimensions,
    measures: measures.map((id) => ({
      id,
      values: rows.map((row) => Number(row[id] ?? WITHHELD)),
    })),
  };
}

/**
 * The cube again in pieces the browser can take one at a time, under `cubes/<id>/`: without município
 * and with continents for countries, without município, and whole; each cut by UF or by years so that
 * a piece stays near 60 KiB on the wire. `shards.json` says what each holds. Only sums of published
 * cells: nothing that the cube itself does not say.
 */
export async function writeShards(writing: CubeWriting): Promise<void> {
  const { release, cube } = writing;
  const folder = `cubes/${cube.id.toLowerCase()}`;
  const shards: ShardIndex['shards'][number][] = [];
  const details = detailsOf(writing);
  for (const each of details) {
    const measures = measuresOf(writing, each === details.at(-1));
    const pieces = partition(each.detail, await rowsOf(writing, each, measures));
    pieces.forEach(({ ufs, years, rows }, at) => {
      const name = `${each.detail}-${at + 1}.json`;
      writeJson(release.folder, `${folder}/${name}`, shardOf(writing, each, measures, rows));
      const span = [years[0] ?? '', years.at(-1) ?? ''] as const;
      shards.push({
        name,
        detail: each.detail,
        years: span,
        ...(ufs ? { ufs } : {}),
        rows: rows.length,
      });
    });
  }
  const index: ShardIndex = { id: cube.id, dataVersion: release.dataVersion, shards };
  writeJson(release.folder, `${folder}/shards.json`, index);
}

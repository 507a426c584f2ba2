import * as duckdb from '@duckdb/duckdb-wasm';
import * as aq from 'arquero';
import type { CubeColumn, CubeData } from '../../site/tables/cube.ts';
import type { Counted, Mask } from '../../site/tables/row-filter.ts';
import type { ToldRows } from '../../site/tables/told-rows.ts';

/** What a table asks of whoever adds up the rows of a cube: the arguments of our `tellRows`. */
export type Asked = {
  readonly masks: readonly Mask[];
  /** Columns told apart, those of the rows first. */
  readonly columns: readonly CubeColumn[];
  readonly down: number;
  /** Whether totals and subtotals are asked of the engine too. */
  readonly totals: boolean;
  readonly measure: string;
  readonly counted: Counted;
  /** Whether lines go by their totals, largest first; by their place on the axis otherwise. */
  readonly byTotal: boolean;
};

/** The place of each code of a column among those of its axis: what another engine has instead of codes. */
export type Places = ReadonlyMap<string, Uint16Array>;

/**
 * Another engine with a cube in it. `run` gives its own columns of sums, totals and order included, and is
 * what is timed; `read` turns them into the form our tables are made of, so that they can be compared.
 */
export type Peer<T> = { readonly run: () => T; readonly read: (found: Awaited<T>) => ToldRows };

type Excluded = { readonly id: string; readonly codes: readonly number[] };

const placeOf = (places: Places, id: string, code: number): number =>
  places.get(id)?.[code] ?? code;

/** Codes left out of each column; the shorter way to say what is kept. */
const excludedOf = (
  { masks, counted }: Asked,
  movement: string,
  places: Places,
): readonly Excluded[] => {
  const masked = masks.map(({ column, kept }) => ({
    id: column.id,
    codes: [...kept.keys()].filter((code) => kept[code] === 0),
  }));
  const { split, only } = counted;
  const types =
    split && only !== null ? Array.from({ length: split.codes }, (_, code) => code) : [];
  const others = types.filter((code) => Number(code === split?.code) !== only);
  return [...masked, { id: movement, codes: others }]
    .filter(({ codes }) => codes.length > 0)
    .map(({ id, codes }) => ({ id, codes: codes.map((code) => placeOf(places, id, code)) }));
};

/** One kind of movement summed apart is one more column to tell apart. */
const toldIds = ({ columns, counted }: Asked, movement: string): readonly string[] => {
  const ids = columns.map(({ id }) => id);
  return counted.split && counted.only === null ? [...new Set([...ids, movement])] : ids;
};

const prefixes = (ids: readonly string[]): readonly (readonly string[])[] =>
  [...ids.keys(), ids.length].map((length) => ids.slice(0, length));

/** What is told apart in each cell of the table, totals included, the finest last. */
const setsOf = (asked: Asked, movement: string): readonly (readonly string[])[] => {
  const ids = toldIds(asked, movement);
  if (!asked.totals) return [ids];
  const [down, across] = [ids.slice(0, asked.down), ids.slice(asked.down)];
  return prefixes(down).flatMap((line) => prefixes(across).map((each) => [...line, ...each]));
};

const told = (
  asked: Asked,
  movement: string,
  places: Places,
  column: (id: string) => ArrayLike<number>,
): ToldRows => {
  const { split, only } = asked.counted;
  const codesOf = (id: string): Uint16Array => {
    const codes = new Map(
      Array.from(places.get(id) ?? [], (place, code) => [place, code] as const),
    );
    return Uint16Array.from(column(id), (place) => codes.get(place) ?? place);
  };
  const types = split && only === null ? codesOf(movement) : null;
  const values = Float64Array.from(column('n'));
  return {
    count: values.length,
    indexes: asked.columns.map(({ id }) => codesOf(id)),
    values,
    apart: types && Uint8Array.from(types, (code) => Number(code === split?.code)),
  };
};

/** Places on their axes and figures as columns of numbers: what both read fastest. */
const columnsOf = (
  data: CubeData,
  places: Places,
): Readonly<Record<string, Uint16Array | Int32Array>> =>
  Object.fromEntries([
    ...[...data.columns.values()].map(
      ({ id, index }) => [id, index.map((code) => placeOf(places, id, code))] as const,
    ),
    ...data.measures,
  ]);

/** Sums at every depth that the table shows, and the order of its lines. */
export const openArquero = (data: CubeData, movement: string, asked: Asked, places: Places) => {
  const table = aq.table(columnsOf(data, places) as never);
  const excluded = excludedOf(asked, movement, places);
  const tests = excluded.flatMap(({ id, codes }) => codes.map((code) => `d.${id} !== ${code}`));
  const filter = `d => ${tests.join(' && ')}`;
  const sum = { n: `d => op.sum(d.${asked.measure})` };
  const again = { n: 'd => op.sum(d.n)' };
  const sets = setsOf(asked, movement);
  const ids = sets.at(-1) ?? [];
  const down = ids.slice(0, asked.down);
  const order = asked.byTotal ? [aq.desc('n')] : down;
  const run = () => {
    const kept = tests.length > 0 ? table.filter(filter as never) : table;
    const sums = (ids.length > 0 ? kept.groupby(...ids) : kept).rollup(sum as never);
    for (const set of sets.slice(0, -1))
      (set.length > 0 ? sums.groupby(...set) : sums).rollup(again as never).array('n');
    const lines = sums.groupby(...down).rollup(again as never);
    return { sums, lines: lines.orderby(...order).indices() };
  };
  const read = ({ sums }: ReturnType<typeof run>): ToldRows =>
    told(asked, movement, places, (id) => sums.array(id) as ArrayLike<number>);
  return { run, read } satisfies Peer<ReturnType<typeof run>>;
};

let database: duckdb.AsyncDuckDB | null = null;

const startDuckdb = async (): Promise<duckdb.AsyncDuckDB> => {
  const worker = new Worker(new URL('duckdb-browser-eh.worker.js', location.href));
  const started = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
  await started.instantiate(new URL('duckdb-eh.wasm', location.href).href);
  return started;
};

/** The same in one statement: grouping sets for the totals, ordered. */
export const openDuckdb = async (
  name: string,
  data: CubeData,
  movement: string,
  asked: Asked,
  places: Places,
) => {
  database ??= await startDuckdb();
  const connection = await database.connect();
  const columns = columnsOf(data, places);
  const ids = Object.keys(columns);
  const lines = Array.from({ length: data.rows }, (_, row) =>
    ids.map((id) => columns[id]?.[row]).join(','),
  );
  await database.registerFileText(`${name}.csv`, `${ids.join(',')}\n${lines.join('\n')}`);
  const types = ids.map((id) => `'${id}': '${data.columns.has(id) ? 'usmallint' : 'integer'}'`);
  await connection.query(
    `create table ${name} as select * from read_csv('${name}.csv', header = true, types = {${types.join(', ')}})`,
  );
  const excluded = excludedOf(asked, movement, places);
  const tests = excluded.map(({ id, codes }) => `${id} not in (${codes.join(', ')})`);
  const by = toldIds(asked, movement);
  const sets = setsOf(asked, movement).map((set) => `(${set.join(', ')})`);
  const depth = by.length > 0 ? `grouping(${by.join(', ')})` : '0';
  const where = tests.length > 0 ? `where ${tests.join(' and ')}` : '';
  const group = by.length > 0 ? `group by grouping sets (${sets.join(', ')})` : '';
  const order = asked.byTotal ? 'n desc' : ['depth', ...by].join(', ');
  const statement = await connection.prepare(
    `select ${[...by, `sum(${asked.measure})::integer as n`, `${depth} as depth`].join(', ')} from ${name} ${where} ${group} order by ${order}`,
  );
  const run = () => statement.query();
  const read = (sums: Awaited<ReturnType<typeof run>>): ToldRows => {
    const depths = sums.getChild('depth')?.toArray() as ArrayLike<number | bigint>;
    const finest = Array.from({ length: sums.numRows }, (_, at) => at).filter(
      (at) => Number(depths[at]) === 0,
    );
    return told(asked, movement, places, (id) => {
      const values = sums.getChild(id)?.toArray() as ArrayLike<number>;
      return finest.map((at) => values[at] ?? 0);
    });
  };
  return { run, read } satisfies Peer<ReturnType<typeof run>>;
};

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
};

/** Another engine with a cube in it: sums by codes, as numbers, in the form our tables are made of. */
export type Peer = (asked: Asked) => () => ToldRows | Promise<ToldRows>;

type Excluded = { readonly id: string; readonly codes: readonly number[] };

/** Codes left out of each column; the shorter way to say what is kept. */
const excludedOf = ({ masks, counted }: Asked, movement: string): readonly Excluded[] => {
  const masked = masks.map(({ column, kept }) => ({
    id: column.id,
    codes: [...kept.keys()].filter((code) => kept[code] === 0),
  }));
  const { split, only } = counted;
  const types =
    split && only !== null ? Array.from({ length: split.codes }, (_, code) => code) : [];
  const others = types.filter((code) => Number(code === split?.code) !== only);
  return [...masked, { id: movement, codes: others }].filter(({ codes }) => codes.length > 0);
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
  column: (id: string) => ArrayLike<number>,
  count: number,
): ToldRows => {
  const { split, only } = asked.counted;
  const types = split && only === null ? column(movement) : null;
  return {
    count,
    indexes: asked.columns.map(({ id }) => Uint16Array.from(column(id))),
    values: Float64Array.from(column('n')),
    apart: types && Uint8Array.from(types, (code) => Number(code === split?.code)),
  };
};

/** Codes and figures as columns of numbers: what both read fastest. */
const columnsOf = (data: CubeData): Readonly<Record<string, Uint16Array | Int32Array>> =>
  Object.fromEntries([
    ...[...data.columns.values()].map(({ id, index }) => [id, index] as const),
    ...data.measures,
  ]);

export const openArquero = (data: CubeData, movement: string): Peer => {
  const table = aq.table(columnsOf(data) as never);
  return (asked) => {
    const excluded = excludedOf(asked, movement);
    const tests = excluded.flatMap(({ id, codes }) => codes.map((code) => `d.${id} !== ${code}`));
    const filter = `d => ${tests.join(' && ')}`;
    const sum = { n: `d => op.sum(d.${asked.measure})` };
    const again = { n: 'd => op.sum(d.n)' };
    const sets = setsOf(asked, movement);
    const ids = sets.at(-1) ?? [];
    return () => {
      const kept = tests.length > 0 ? table.filter(filter as never) : table;
      const sums = (ids.length > 0 ? kept.groupby(...ids) : kept).rollup(sum as never);
      for (const set of sets.slice(0, -1))
        (set.length > 0 ? sums.groupby(...set) : sums).rollup(again as never).array('n');
      return told(asked, movement, (id) => sums.array(id) as ArrayLike<number>, sums.numRows());
    };
  };
};

let database: duckdb.AsyncDuckDB | null = null;

const startDuckdb = async (): Promise<duckdb.AsyncDuckDB> => {
  const worker = new Worker(new URL('duckdb-browser-eh.worker.js', location.href));
  const started = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
  await started.instantiate(new URL('duckdb-eh.wasm', location.href).href);
  return started;
};

export const openDuckdb = async (
  name: string,
  data: CubeData,
  movement: string,
): Promise<(asked: Asked) => Promise<() => Promise<ToldRows>>> => {
  database ??= await startDuckdb();
  const connection = await database.connect();
  const columns = columnsOf(data);
  const ids = Object.keys(columns);
  const lines = Array.from({ length: data.rows }, (_, row) =>
    ids.map((id) => columns[id]?.[row]).join(','),
  );
  await database.registerFileText(`${name}.csv`, `${ids.join(',')}\n${lines.join('\n')}`);
  const types = ids.map((id) => `'${id}': '${data.columns.has(id) ? 'usmallint' : 'integer'}'`);
  await connection.query(
    `create table ${name} as select * from read_csv('${name}.csv', header = true, types = {${types.join(', ')}})`,
  );
  return async (asked) => {
    const excluded = excludedOf(asked, movement);
    const tests = excluded.map(({ id, codes }) => `${id} not in (${codes.join(', ')})`);
    const by = toldIds(asked, movement);
    const sets = setsOf(asked, movement).map((set) => `(${set.join(', ')})`);
    const depth = by.length > 0 ? `grouping(${by.join(', ')})` : '0';
    const where = tests.length > 0 ? `where ${tests.join(' and ')}` : '';
    const group = by.length > 0 ? `group by grouping sets (${sets.join(', ')})` : '';
    const statement = await connection.prepare(
      `select ${[...by, `sum(${asked.measure})::integer as n`, `${depth} as depth`].join(', ')} from ${name} ${where} ${group}`,
    );
    return async () => {
      const sums = await statement.query();
      const depths = sums.getChild('depth')?.toArray() as ArrayLike<number | bigint>;
      const finest = Array.from({ length: sums.numRows }, (_, at) => at).filter(
        (at) => Number(depths[at]) === 0,
      );
      const column = (id: string): readonly number[] => {
        const values = sums.getChild(id)?.toArray() as ArrayLike<number>;
        return finest.map((at) => values[at] ?? 0);
      };
      return told(asked, movement, column, finest.length);
    };
  };
};

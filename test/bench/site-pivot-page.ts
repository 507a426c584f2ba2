import * as duckdb from '@duckdb/duckdb-wasm';
import * as aq from 'arquero';
import type { CompactCube, CubeShard, ShardIndex } from '../../pipeline/registry/public-files.ts';
import { unpackBook, type PackedBook } from '../../site/tables/code-book.ts';
import type { CubeData } from '../../site/tables/cube.ts';
import { decodeCompact } from '../../site/tables/decode.ts';
import { joinShards } from '../../site/tables/join-shards.ts';
import { modelCube } from '../../site/tables/model.ts';
import { normaliseQuery } from '../../site/tables/normalise.ts';
import { packTable } from '../../site/tables/packed-table.ts';
import { pickShards } from '../../site/tables/pick-shards.ts';
import { pivot } from '../../site/tables/pivot.ts';
import { defaultQuery } from '../../site/tables/query-defaults.ts';
import type { Query } from '../../site/tables/query.ts';
import type { TableSchema } from '../../site/tables/schema.ts';

export type BenchInput = {
  readonly schema: TableSchema;
  readonly compact: CompactCube;
  readonly index: ShardIndex | null;
  readonly book: PackedBook;
  /** Several views beside the default one. */
  readonly many: boolean;
};

export type BenchView = {
  readonly name: string;
  /** Over the pieces a page loads for the view. */
  readonly ours: number;
  /** Over the whole cube. */
  readonly whole: number;
  readonly arquero: number;
  readonly duckdb: number;
};

export type BenchResult = {
  readonly cube: string;
  readonly rows: number;
  readonly views: readonly BenchView[];
};

const ROUNDS = 21;
/** Rounds before the clock counts: a page is used for longer than its first click. */
const WARM_UP = 12;

const median = async (work: () => unknown): Promise<number> => {
  for (let round = 0; round < WARM_UP; round++) await work();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
};

/** The cube as plain columns of text and numbers: what the other two engines read. */
const plainColumns = (data: CubeData): Readonly<Record<string, unknown[]>> =>
  Object.fromEntries([
    ...[...data.columns.values()].map(({ id, codes, index }) => [
      id,
      Array.from(index, (at) => codes[at]),
    ]),
    ...[...data.measures].map(([id, values]) => [id, [...values]]),
  ]) as Record<string, unknown[]>;

const openDuckdb = async (columns: Readonly<Record<string, unknown[]>>) => {
  const worker = new Worker(new URL('duckdb-browser-eh.worker.js', location.href));
  const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
  await database.instantiate(new URL('duckdb-eh.wasm', location.href).href);
  const connection = await database.connect();
  const ids = Object.keys(columns);
  const rows = (columns[ids[0] ?? ''] ?? []).length;
  const lines = Array.from({ length: rows }, (_, row) =>
    ids.map((id) => columns[id]?.[row]).join(','),
  );
  await database.registerFileText('cube.csv', `${ids.join(',')}\n${lines.join('\n')}`);
  const text = ids.slice(0, -1).map((id) => `'${id}': 'varchar'`);
  await connection.query(
    `create table cube as select * from read_csv('cube.csv', header = true, types = {${text.join(', ')}})`,
  );
  return connection;
};

type Asked = {
  readonly name: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
};

const viewsOf = (country: string): readonly Asked[] => [
  { name: 'UF › país × ano', rows: ['uf', country], columns: ['ano'] },
  { name: 'mês × UF', rows: ['mes'], columns: ['uf'] },
  { name: 'país × ano › sexo', rows: [country], columns: ['ano', 'sexo'] },
  { name: 'município × ano', rows: ['municipio'], columns: ['ano'] },
];

/** Every total of an axis: none of its variables, the first, the first two … */
const prefixes = (ids: readonly string[]): readonly (readonly string[])[] =>
  [...ids.keys(), ids.length].map((length) => ids.slice(0, length));

const run = async (): Promise<BenchResult> => {
  const { schema, compact, index, book, many } = (await (
    await fetch(location.search.slice(1))
  ).json()) as BenchInput;
  const names = unpackBook(book);
  const data = modelCube(decodeCompact(compact), schema, names);
  const columns = plainColumns(data);
  const measure = [...data.measures.keys()][0] ?? '';
  const connection = await openDuckdb(columns);
  const table = aq.table(columns as never);
  const views: BenchView[] = [];
  const first = defaultQuery(schema);
  const usual: Asked = { name: 'vista de abertura', rows: first.rows, columns: first.columns };
  const country = [...data.columns.keys()].find((id) => id.startsWith('pais_'));
  const flow = data.columns.has('tipo_movimentacao');
  for (const { name, rows, columns: across } of many && country
    ? [usual, ...viewsOf(country)]
    : [usual]) {
    const asked: Query = { ...first, rows, columns: across, empty: false };
    const shown = schema.measures[0]?.id ?? asked.measure;
    const { query } = normaliseQuery(schema, { ...asked, measure: shown });
    const ids = [...query.rows, ...query.columns].map((id) => (id === 'mes' ? 'periodo' : id));
    const [down, beside] = [ids.slice(0, query.rows.length), ids.slice(query.rows.length)];
    const sets = prefixes(down).flatMap((line) =>
      prefixes(beside).map((each) => [...line, ...each]),
    );
    const kept = () =>
      table.filter(
        `d => ${flow ? "d.tipo_movimentacao === '1' && " : ''}${country ? `d.${country} !== 'XBR'` : 'true'}` as never,
      );
    const where = `${flow ? "tipo_movimentacao = '1' and " : ''}${country ? `${country} <> 'XBR'` : 'true'}`;
    const files = index ? pickShards(index, schema, query).map((each) => each.name) : [];
    const pieces = await Promise.all(
      files.map(async (each) => (await (await fetch(each)).json()) as CubeShard),
    );
    const loaded = pieces.length ? modelCube(joinShards(pieces), schema, names) : data;
    const sql = `select ${ids.join(', ')}, sum(${measure}) as n from cube where ${where} group by grouping sets (${sets.map((set) => `(${set.join(', ')})`).join(', ')})`;
    views.push({
      name,
      ours: await median(() => packTable(pivot(loaded, schema, names, query))),
      whole: await median(() => packTable(pivot(data, schema, names, query))),
      arquero: await median(() =>
        sets.map((set) =>
          (set.length ? kept().groupby(...set) : kept())
            .rollup({ n: `d => op.sum(d.${measure})` } as never)
            .objects(),
        ),
      ),
      duckdb: await median(async () =>
        (await connection.query(sql)).toArray().map((each) => each.toJSON() as unknown),
      ),
    });
  }
  return { cube: schema.cubeId, rows: data.rows, views };
};

(globalThis as { result?: BenchResult }).result = await run();

import type { CompactCube, CubeShard, ShardIndex } from '../../pipeline/registry/public-files.ts';
import { createAxis } from '../../site/tables/axis.ts';
import { unpackBook, type CodeBook, type PackedBook } from '../../site/tables/code-book.ts';
import type { CubeData } from '../../site/tables/cube.ts';
import { decodeCompact } from '../../site/tables/decode.ts';
import { joinShards } from '../../site/tables/join-shards.ts';
import { modelCube, MOVEMENTS } from '../../site/tables/model.ts';
import { normaliseQuery } from '../../site/tables/normalise.ts';
import { packTable, unpackLines, type PackedTable } from '../../site/tables/packed-table.ts';
import { pickShards } from '../../site/tables/pick-shards.ts';
import { pivot } from '../../site/tables/pivot.ts';
import { defaultQuery } from '../../site/tables/query-defaults.ts';
import type { Query } from '../../site/tables/query.ts';
import { rowVariables } from '../../site/tables/row-variables.ts';
import { variableByRole, variableOf, type TableSchema } from '../../site/tables/schema.ts';
import { tellRows, type ToldRows } from '../../site/tables/told-rows.ts';
import { openArquero, openDuckdb, type Asked, type Places } from './site-pivot-peers.ts';

export type BenchInput = {
  readonly schema: TableSchema;
  readonly compact: CompactCube;
  readonly index: ShardIndex | null;
  readonly book: PackedBook;
  /** Several views beside the default one. */
  readonly many: boolean;
};

/** Milliseconds of each engine for one table, over the same rows. */
export type Times = { readonly ours: number; readonly arquero: number; readonly duckdb: number };

export type BenchView = {
  readonly name: string;
  readonly lines: number;
  /** Over the cube as published, each engine answering the whole query: sums, subtotals and totals. */
  readonly whole: Times;
  /** Over the pieces that a page loads, only the adding up given to the others: their best case. */
  readonly pieces: Times;
};

export type BenchResult = {
  readonly cube: string;
  readonly rows: number;
  readonly views: readonly BenchView[];
};

const SAMPLES = 21;
/** A page is used for longer than its first click: every engine is warm before the clock counts. */
const WARM_UP_MS = 250;
/** The clock of a browser tells tenths of a millisecond: a sample is long beside that. */
const SAMPLE_MS = 4;

/** Milliseconds of some rounds of work. */
const timed = async (work: () => unknown, rounds: number): Promise<number> => {
  const from = performance.now();
  for (let round = 0; round < rounds; round++) {
    const answer = work();
    if (answer instanceof Promise) await answer;
  }
  return performance.now() - from;
};

const median = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  for (let warm = 0; performance.now() - start < WARM_UP_MS || warm < 5; warm++) await work();
  let rounds = 1;
  while ((await timed(work, rounds)) < SAMPLE_MS) rounds *= 2;
  const times: number[] = [];
  for (let sample = 0; sample < SAMPLES; sample++) times.push((await timed(work, rounds)) / rounds);
  return times.toSorted((a, b) => a - b)[Math.floor(SAMPLES / 2)] ?? 0;
};

type View = Pick<Query, 'rows' | 'columns'> & { readonly name: string };

const viewsOf = (country: string): readonly View[] => [
  { name: 'UF › país × ano', rows: ['uf', country], columns: ['ano'] },
  { name: 'mês × UF', rows: ['mes'], columns: ['uf'] },
  { name: 'país × ano › sexo', rows: [country], columns: ['ano', 'sexo'] },
  { name: 'município × ano', rows: ['municipio'], columns: ['ano'] },
];

const namesOf = (table: PackedTable): string =>
  unpackLines(table)
    .map(({ codes }) => codes.join())
    .join('\n');

const isSame = (a: PackedTable, b: PackedTable): boolean =>
  namesOf(a) === namesOf(b) &&
  a.values.every((value, at) => Object.is(value, b.values[at])) &&
  a.statuses.every((status, at) => status === b.statuses[at]);

/** The place of every code of the columns that a table tells apart, those that it leaves out last. */
const placesOf = (data: CubeData, schema: TableSchema, book: CodeBook, query: Query): Places =>
  new Map(
    [...rowVariables(schema, query), ...query.columns].map((id) => {
      const axis = createAxis(data, schema, book, query, variableOf(schema, id));
      let others = axis.codes.length;
      const place = (code: string): number => axis.place.get(code) ?? others++;
      return [axis.column.id, Uint16Array.from(axis.column.codes, place)];
    }),
  );

/**
 * One table made three times from the same rows. Each engine filters, adds up by the codes of the axes,
 * works out its own totals when asked for them, and puts the lines in order; ours works out every cell
 * and sign besides. Its columns of sums are enough of another engine: that they make the same table is
 * checked outside the clock.
 */
const race = async (
  data: CubeData,
  schema: TableSchema,
  book: CodeBook,
  query: Query,
  { name, totals }: { readonly name: string; readonly totals: boolean },
): Promise<Times & { readonly lines: number }> => {
  const calls: Asked[] = [];
  const measure = data.measures.has(MOVEMENTS) ? MOVEMENTS : query.measure;
  const down = rowVariables(schema, query).length;
  const byTotal = query.sort.by === 'total';
  if (byTotal && down > 1) throw new Error(`lines of several depths by their totals in ${name}`);
  const ours = () => packTable(pivot(data, schema, book, query));
  const expected = packTable(
    pivot(data, schema, book, query, (...call) => {
      const [, masks, columns, counted] = call;
      calls.push({ masks, columns, measure, counted, totals, down, byTotal });
      return tellRows(...call);
    }),
  );
  const [asked] = calls;
  if (!asked || calls.length > 1) throw new Error(`more than one sum in ${name}`);
  const finish = (sums: ToldRows) => packTable(pivot(data, schema, book, query, () => sums));
  const movement = variableByRole(schema, 'movement')?.id ?? '';
  const places = placesOf(data, schema, book, query);
  const arquero = openArquero(data, movement, asked, places);
  const duckdb = await openDuckdb(name, data, movement, asked, places);
  for (const sums of [arquero.read(arquero.run()), duckdb.read(await duckdb.run())])
    if (!isSame(finish(sums), expected)) throw new Error(`other figures in ${name}`);
  return {
    lines: unpackLines(expected).length,
    ours: await median(ours),
    arquero: await median(arquero.run),
    duckdb: await median(duckdb.run),
  };
};

const run = async (): Promise<BenchResult> => {
  const { schema, compact, index, book, many } = (await (
    await fetch(location.search.slice(1))
  ).json()) as BenchInput;
  const names = unpackBook(book);
  const data = modelCube(decodeCompact(compact), schema, names);
  const first = defaultQuery(schema);
  const country = [...data.columns.keys()].find((id) => id.startsWith('pais_'));
  const usual: View = { name: 'vista de abertura', rows: first.rows, columns: first.columns };
  const views: BenchView[] = [];
  for (const [at, { name, rows, columns }] of [
    usual,
    ...(many && country ? viewsOf(country) : []),
  ].entries()) {
    const measure = schema.measures[0]?.id ?? first.measure;
    const { query } = normaliseQuery(schema, { ...first, rows, columns, measure, empty: false });
    const files = index ? pickShards(index, schema, query).map((each) => each.name) : [];
    const shards = await Promise.all(
      files.map(async (each) => (await (await fetch(each)).json()) as CubeShard),
    );
    const loaded = shards.length > 0 ? modelCube(joinShards(shards), schema, names) : data;
    const { lines, ...pieces } = await race(loaded, schema, names, query, {
      name: `pieces_${at}`,
      totals: false,
    });
    const { lines: _, ...whole } = await race(data, schema, names, query, {
      name: `whole_${at}`,
      totals: true,
    });
    views.push({ name, lines, pieces, whole });
  }
  return { cube: schema.cubeId, rows: data.rows, views };
};

(globalThis as { result?: BenchResult }).result = await run();

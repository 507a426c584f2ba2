import { AsyncDuckDB, type AsyncDuckDBConnection, VoidLogger } from '@duckdb/duckdb-wasm';
import { toArrow } from './arrow-columns.ts';
import type { ReadAnswer, ReadRequest } from './read-worker.ts';
import type { LaboratoryTable } from './table.ts';

/** Rows of an answer, with the names of its columns in order; two columns may have one name. */
export type Answer = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
};

export type Engine = {
  readonly load: (table: LaboratoryTable) => Promise<void>;
  readonly ask: (sql: string) => Promise<Answer>;
  readonly stop: () => void;
};

/** Where the engine and the published files are, absolute. */
export type Places = { readonly engine: string; readonly data: string };

/**
 * What the engine may not do: fetch an extension, open an address or a file, or be told otherwise by a query.
 * It works on the tables that the page gives it and on nothing else.
 */
const CLOSED = [
  'set autoinstall_known_extensions = false',
  'set autoload_known_extensions = false',
  'set enable_external_access = false',
  'set lock_configuration = true',
];

const [GZIP_1, GZIP_2] = [0x1f, 0x8b];

/** The compiled engine, unpacked here; a host that unpacked it on the way is no obstacle. */
const compiled = async (address: string): Promise<string> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  const bytes = await response.arrayBuffer();
  const [first, second] = new Uint8Array(bytes, 0, 2);
  const packed = first === GZIP_1 && second === GZIP_2;
  const stream = new Blob([bytes]).stream();
  const wasm = packed ? stream.pipeThrough(new DecompressionStream('gzip')) : stream;
  const blob = await new Response(wasm, { headers: { 'Content-Type': 'application/wasm' } }).blob();
  return URL.createObjectURL(blob);
};

const connected = async (database: AsyncDuckDB): Promise<AsyncDuckDBConnection> => {
  await database.open({
    path: ':memory:',
    query: { castBigIntToDouble: true, castDecimalToDouble: true, castTimestampToDate: true },
  });
  const connection = await database.connect();
  for (const statement of CLOSED) await connection.query(statement);
  return connection;
};

/** Reads one table in a thread of its own, which ends with it. */
const readApart = (request: ReadRequest): Promise<Extract<ReadAnswer, { columns: unknown }>> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
    const end = (): void => worker.terminate();
    worker.addEventListener('error', ({ message }) => {
      end();
      reject(new Error(message));
    });
    worker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => {
      end();
      if ('columns' in data) resolve(data);
      else reject(new Error(data.problem));
    });
    worker.postMessage(request, {});
  });

const ask =
  (connection: AsyncDuckDBConnection) =>
  async (sql: string): Promise<Answer> => {
    const table = await connection.query(sql);
    const vectors = table.schema.fields.map((_, at) => table.getChildAt(at));
    const rows = Array.from({ length: table.numRows }, (_, row) =>
      vectors.map((vector) => vector?.get(row) as unknown),
    );
    return { columns: table.schema.fields.map(({ name }) => name), rows };
  };

/** Downloads and starts the engine. Rejects where the browser or the host has not what it takes. */
export const startEngine = async (places: Places): Promise<Engine> => {
  const wasm = await compiled(new URL('duckdb-eh.wasm.pacote', places.engine).href);
  const worker = new Worker(new URL('duckdb-eh.worker.js', places.engine));
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  await database.instantiate(wasm);
  URL.revokeObjectURL(wasm);
  const connection = await connected(database);
  const loaded = new Map<string, Promise<void>>();
  const load = async (table: LaboratoryTable): Promise<void> => {
    const { columns } = await readApart({ table, root: places.data });
    await connection.insertArrowFromIPCStream(toArrow(columns), { name: table.name, create: true });
  };
  return {
    load: (table) => {
      const known = loaded.get(table.name) ?? load(table);
      loaded.set(table.name, known);
      known.catch(() => loaded.delete(table.name));
      return known;
    },
    ask: ask(connection),
    stop: () => worker.terminate(),
  };
};

import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DuckDBInstance, type DuckDBConnection, type DuckDBValue } from '@duckdb/node-api';

export type Parameters = Readonly<Record<string, DuckDBValue>>;
export type Row = Record<string, unknown>;
export type Described = {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly parameters: readonly string[];
};

/** One DuckDB connection. Counts come back as `bigint` unless the SQL casts them to INTEGER. */
export type Database = {
  /** Runs one statement for its effect. */
  run(sql: string, parameters?: Parameters): Promise<void>;
  /** All rows of one query, as plain objects. */
  rows<T = Row>(sql: string, parameters?: Parameters): Promise<T[]>;
  /** The single value of a one-row, one-column query. */
  value<T>(sql: string, parameters?: Parameters): Promise<T>;
  /** Binds one query without running it: its output columns and parameter names. */
  describe(sql: string): Promise<Described>;
  /** Lends another connection to the same database: its statements go at the same time, its temporary tables are its own. */
  beside<T>(use: (database: Database) => Promise<T>): Promise<T>;
};

export type DatabaseOptions = {
  /** File of the database; ':memory:' for none. */
  readonly file: string;
  /** For instance '4GB'. DuckDB spills to `spill` beyond it. */
  readonly memory?: string;
  readonly threads?: number;
  readonly spill?: string;
  /** Called with every statement, for `--sql`. */
  readonly onSql?: (sql: string) => void;
};

/** Opens a database, lends it to `use`, and closes it whatever happens. */
export async function withDatabase<T>(
  options: DatabaseOptions,
  use: (database: Database) => Promise<T>,
): Promise<T> {
  const instance = await DuckDBInstance.create(options.file, configuration(options));
  try {
    return await withConnection(instance, options.onSql, use);
  } finally {
    instance.closeSync();
  }
}

async function withConnection<T>(
  instance: DuckDBInstance,
  onSql: DatabaseOptions['onSql'],
  use: (database: Database) => Promise<T>,
): Promise<T> {
  const connection = await instance.connect();
  try {
    const beside: Database['beside'] = (work) => withConnection(instance, onSql, work);
    return await use({ ...asDatabase(connection, onSql), beside });
  } finally {
    connection.closeSync();
  }
}

function configuration(options: DatabaseOptions): Record<string, string> {
  if (options.file !== ':memory:') mkdirSync(path.dirname(options.file), { recursive: true });
  return {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    preserve_insertion_order: 'false',
    // Each table is written once, when it is made: the default stops every 16 MB to write the same ones over.
    checkpoint_threshold: '1GB',
    ...(options.memory ? { memory_limit: options.memory } : {}),
    ...(options.threads ? { threads: String(options.threads) } : {}),
    ...(options.spill ? { temp_directory: options.spill } : {}),
  };
}

function asDatabase(
  connection: DuckDBConnection,
  onSql: (sql: string) => void = () => {},
): Omit<Database, 'beside'> {
  const rows = async <T>(sql: string, parameters?: Parameters): Promise<T[]> => {
    onSql(sql);
    const reader = await connection.runAndReadAll(sql, parameters);
    return reader.getRowObjectsJS() as T[];
  };
  return {
    async run(sql, parameters) {
      onSql(sql);
      await connection.run(sql, parameters);
    },
    rows,
    async value<T>(sql: string, parameters?: Parameters) {
      const [row] = await rows<Row>(sql, parameters);
      if (!row) throw new Error(`query without rows: ${sql.slice(0, 80)}`);
      return Object.values(row)[0] as T;
    },
    describe: (sql) => describe(connection, sql),
  };
}

async function describe(connection: DuckDBConnection, sql: string): Promise<Described> {
  const statement = await connection.prepare(sql);
  try {
    const columns = Array.from({ length: statement.columnCount }, (_, index) => ({
      name: statement.columnName(index),
      type: String(statement.columnType(index)),
    }));
    const parameters = Array.from({ length: statement.parameterCount }, (_, index) =>
      statement.parameterName(index + 1),
    );
    return { columns, parameters };
  } finally {
    statement.destroySync();
  }
}

/** Quotes an identifier for SQL. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Quotes a text for SQL. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

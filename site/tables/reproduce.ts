import type { PivotInput } from './figures.ts';
import { reproduceSql } from './reproduce-sql.ts';

export const CODE_LANGUAGES = ['DuckDB SQL', 'Python', 'R', 'TypeScript'] as const;
export type CodeLanguage = (typeof CODE_LANGUAGES)[number];

type Remarks = {
  /** Lines for the head of the program: title, version, address. */
  readonly head: readonly string[];
  /** Address of the published Parquet file. */
  readonly file: string;
};

const commented = (head: readonly string[], mark: string): string =>
  head.map((line) => `${mark} ${line}`).join('\n');

const python = (sql: string, head: readonly string[]): string =>
  `${commented(head, '#')}\n# pip install duckdb pandas\nimport duckdb\n\ntabela = duckdb.sql("""\n${sql}\n""").df()\nprint(tabela)\n`;

const r = (sql: string, head: readonly string[]): string =>
  `${commented(head, '#')}\n# install.packages("duckdb")\nlibrary(DBI)\n\nconexao <- dbConnect(duckdb::duckdb())\ntabela <- dbGetQuery(conexao, r"(\n${sql}\n)")\ndbDisconnect(conexao, shutdown = TRUE)\nprint(tabela)\n`;

const typescript = (sql: string, head: readonly string[]): string =>
  `${commented(head, '//')}\n// npm install @duckdb/node-api\nimport { DuckDBInstance } from '@duckdb/node-api';\n\nconst instance = await DuckDBInstance.create(':memory:');\nconst connection = await instance.connect();\nconst tabela = await connection.runAndReadAll(\`\n${sql}\n\`);\nconsole.log(JSON.stringify(tabela.getRowObjectsJson(), null, 1));\n`;

/** A program that works a table out again, in the language the reader works in. */
export const reproduce = (
  language: CodeLanguage,
  wish: Pick<PivotInput, 'schema' | 'query'>,
  { head, file }: Remarks,
): string => {
  const sql = reproduceSql(wish, file);
  if (language === 'Python') return python(sql, head);
  if (language === 'R') return r(sql, head);
  if (language === 'TypeScript') return typescript(sql, head);
  return `${commented(head, '--')}\n${sql};\n`;
};

import type { Column } from './columns.ts';
import { readTable } from './read-table.ts';
import type { LaboratoryTable } from './table.ts';

export type ReadRequest = { readonly table: LaboratoryTable; readonly root: string };
export type ReadAnswer = { readonly name: string } & (
  { readonly columns: readonly Column[] } | { readonly problem: string }
);

const buffers = (columns: readonly Column[]): Transferable[] =>
  columns.map((column) => (column.kind === 'text' ? column.codes : column.values).buffer);

addEventListener('message', ({ data: { table, root } }: MessageEvent<ReadRequest>) => {
  const page = self as unknown as Worker;
  readTable(table, root).then(
    (columns) =>
      page.postMessage({ name: table.name, columns } satisfies ReadAnswer, buffers(columns)),
    (error: unknown) =>
      page.postMessage({ name: table.name, problem: String(error) } satisfies ReadAnswer, []),
  );
});

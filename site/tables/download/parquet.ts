import { parquetWriteBuffer } from 'hyparquet-writer';
import { captionOf } from '../caption.ts';
import { flatCells, flatHeader, remarks, type Context } from './flat.ts';

/**
 * A view as a Parquet file: one row per cell as seen, in the columns of the CSV; title, notes, signs
 * and address in its key-value metadata.
 */
export const writeParquet = (context: Context, address: string): ArrayBuffer => {
  const { table, schema, book } = context;
  const cells = flatCells(context);
  const rows = cells.map(({ axes, content, unit, sign }) => [
    ...axes.flatMap(({ code, label }) => [code === '' ? null : code, label]),
    content,
    unit,
    null,
    sign === '' ? null : sign,
  ]);
  return parquetWriteBuffer({
    columnData: flatHeader(table).map((name, at) =>
      name === 'valor'
        ? { name, type: 'DOUBLE' as const, data: cells.map(({ value }) => value), nullable: true }
        : {
            name,
            type: 'STRING' as const,
            data: rows.map((row) => row[at] ?? null),
            nullable: true,
          },
    ),
    kvMetadata: [
      { key: 'titulo', value: captionOf(schema, book, table.query) },
      { key: 'notas', value: remarks(context, address).join('\n') },
      { key: 'versao', value: schema.dataVersion },
    ],
  });
};

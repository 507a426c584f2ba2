import type { Layout } from './layout.ts';
import { readFields } from './plan.ts';
import { readers } from './readers.ts';
import { receivedTable, type Source } from './source.ts';

/** Columns every received table has besides its fields. */
const OWN_COLUMNS = 'arquivo_id integer, deslocamento bigint';
const JUDGEMENT = 'motivo varchar, estranhos varchar, conteudo varchar';

/** CREATE TABLE of the rows of one source as received. */
export function createReceivedTable(source: Source, layout: Layout): string {
  const fileColumns = Object.entries(source.fileColumns({ tipo: '-', competencia: '2000-01' }));
  const columns = [
    OWN_COLUMNS,
    ...fileColumns.map(([name, { type }]) => `${name} ${type}`),
    ...readFields(layout).flatMap(({ campo, reader, width }) =>
      readers[reader]
        .keep({ text: null, read: 'null', width })
        .map(({ suffix, type }) => `${campo}${suffix} ${type}`),
    ),
    JUDGEMENT,
  ];
  return `create or replace table ${receivedTable(source)} (${columns.join(', ')})`;
}

import { identifier, literal } from '../engine/database.ts';
import type { CubeWriting } from './cube-writing.ts';
import { columnsOf } from './cube-shape.ts';

/** One row per published cell: code columns as text, measures as INTEGER, status as text. */
export async function writeParquet({ database, shape, ordered, file }: CubeWriting): Promise<void> {
  const columns = columnsOf(shape).map(identifier).join(', ');
  await database.run(
    `copy (select ${columns} from ${ordered} order by ordem)
     to ${literal(file)} (format parquet, compression zstd, row_group_size 122880)`,
  );
}

import { statSync } from 'node:fs';
import path from 'node:path';
import { literal, type Database } from '../../engine/database.ts';
import type { RunOptions } from '../../engine/options.ts';
import type { Progress } from '../../engine/progress.ts';
import type { Generation } from './generation.ts';
import { writeMarker } from './ownership.ts';
import { openRawFile, writeRawFiles } from './raw-file.ts';

/** One run of the generator. */
export type Job = {
  readonly database: Database;
  readonly options: RunOptions;
  readonly progress: Progress;
  readonly parametros: string;
  readonly temporary: string;
};

/** Writes files, remembers their sizes for the marker and which line is about whom. */
export function recorder({ database, options, parametros, temporary }: Job) {
  const files: Record<string, number> = {};
  let lines = 0;
  const generation: Generation = {
    database,
    options,
    async write({ name, columns, format }, slices) {
      files[name] = 0;
      writeMarker(options.raw, { parametros, completo: false, arquivos: files });
      const headers = columns.map(([header]) => header);
      const file = openRawFile(path.join(options.raw, name), headers, {
        format,
        temporary: path.join(temporary, 'fatia.csv'),
      });
      // Line 1 is the header.
      let line = 2;
      for await (const { from, truth, rows } of slices()) {
        await file.append(database, columns, from);
        await database.run(
          `insert into sint_registro select ${literal(name)}, ${line} + posicao, pessoa, vinculo, via from (${truth})`,
        );
        line += rows;
      }
      files[name] = file.close();
      lines += line - 2;
    },
    async writeSeries({ files: parts, columns, format, from, truth }) {
      for (const { name } of parts) files[name] = 0;
      writeMarker(options.raw, { parametros, completo: false, arquivos: files });
      await writeRawFiles(
        database,
        parts.map(({ name, rows }) => ({ file: path.join(options.raw, name), rows })),
        { columns, from, format, temporary: path.join(temporary, 'serie.csv') },
      );
      await database.run(
        `insert into sint_registro select arquivo, 2 + posicao, pessoa, vinculo, via from (${truth})`,
      );
      for (const { name, rows } of parts) {
        files[name] = statSync(path.join(options.raw, name)).size;
        lines += rows;
      }
    },
  };
  return { generation, files, count: () => lines };
}

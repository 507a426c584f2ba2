import { closeSync, mkdirSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { literal, type Database } from '../../engine/database.ts';
import { cutLines, type Part } from './cut-lines.ts';
import { encodeLatin1, latin1Of } from './latin1.ts';

/** How one raw file is written. */
export type RawFormat = {
  readonly encoding: 'latin1' | 'utf8';
  readonly separator: ';' | ',';
  /** Every field between double quotes. */
  readonly quoted: boolean;
};

/** One output column: header and SQL of its text. */
export type RawColumn = readonly [header: string, sql: string];

export type RawFile = {
  /** Absolute path. */
  readonly file: string;
  /** Appends the rows of `from` (a table and, if needed, a condition and an order). */
  append(database: Database, columns: readonly RawColumn[], from: string): Promise<void>;
  close(): number;
};

type CopyParts = {
  readonly columns: readonly RawColumn[];
  readonly from: string;
  readonly format: RawFormat;
  readonly file: string;
};

/**
 * Opens a file and writes its header. DuckDB writes UTF-8 only, so every slice goes through a
 * temporary file and is transcoded while it is appended. Lines end in CRLF.
 */
export function openRawFile(
  file: string,
  headers: readonly string[],
  options: { readonly format: RawFormat; readonly temporary: string },
): RawFile {
  const { format, temporary } = options;
  const output = beginFile(file, headers, format);
  return {
    file,
    async append(database, columns, from) {
      await database.run(copyStatement({ columns, from, format, file: temporary }));
      appendFile(output, temporary, format.encoding);
      rmSync(temporary);
    },
    close() {
      closeSync(output);
      return statSync(file).size;
    },
  };
}

/** Creates a file with its header. */
function beginFile(file: string, headers: readonly string[], format: RawFormat): number {
  mkdirSync(path.dirname(file), { recursive: true });
  const output = openSync(file, 'w');
  const quote = format.quoted ? '"' : '';
  const header = headers.map((each) => `${quote}${each}${quote}`).join(format.separator);
  writeSync(output, Buffer.from(`${header}\r\n`, format.encoding));
  return output;
}

/**
 * Writes files from one table that has the rows of the first, then those of the second…: all lines are made
 * at once, and cut.
 */
export async function writeRawFiles(
  database: Database,
  parts: readonly Part[],
  lines: Omit<CopyParts, 'file'> & { readonly temporary: string },
): Promise<void> {
  const { columns, format, temporary } = lines;
  await database.run(copyStatement({ ...lines, file: temporary }));
  const headers = columns.map(([header]) => header);
  const outputs = new Map<Part, number>();
  cutLines(temporary, parts, (part, text) => {
    const output = outputs.get(part) ?? beginFile(part.file, headers, format);
    outputs.set(part, output);
    writeSync(output, format.encoding === 'utf8' ? text : latin1Of(text));
  });
  for (const output of outputs.values()) closeSync(output);
  rmSync(temporary);
}

/**
 * The whole line is one column without quoting, ended by a CR to which DuckDB adds the LF: the
 * official files have no quotes, and no value of ours holds a separator or a line break.
 */
function copyStatement({ columns, from, format, file }: CopyParts): string {
  const quote = format.quoted ? '"' : '';
  const between = literal(`${quote}${format.separator}${quote}`);
  const values = columns.map(([, sql]) => sql).join(`, ${between}, `);
  return `copy (select concat(${literal(quote)}, ${values}, ${literal(quote)}, chr(13)) as linha from ${from})
    to ${literal(file)} (format csv, header false, quote '', escape '', delimiter chr(1))`;
}

const SLICE = 1 << 22;

function appendFile(output: number, source: string, encoding: RawFormat['encoding']): void {
  const input = openSync(source, 'r');
  const buffer = Buffer.allocUnsafe(SLICE);
  const encoded = Buffer.allocUnsafe(SLICE);
  let kept = 0;
  try {
    for (;;) {
      const read = readSync(input, buffer, kept, SLICE - kept, null);
      if (read === 0) break;
      const length = kept + read;
      if (encoding === 'utf8') {
        writeSync(output, buffer, 0, length);
        continue;
      }
      const { written, consumed } = encodeLatin1(buffer, encoded, length);
      writeSync(output, encoded, 0, written);
      kept = length - consumed;
      if (kept > 0) buffer.copyWithin(0, consumed, length);
    }
  } finally {
    closeSync(input);
  }
}

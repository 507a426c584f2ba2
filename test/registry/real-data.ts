import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Folder of real public files, read at test time only; undefined when not given. */
export const realData: string | undefined = process.env['VINCULO_REAL_DATA'];

/** A table of the domain specification, beside the real data. */
export function domainTable(name: string): string {
  return readFileSync(path.join(realData ?? '', '../domain/tables', name), 'utf8');
}

/** Rows of a delimited text, keyed by header; quotes removed. */
export function parseRows(
  text: string,
  separator = ',',
): readonly Readonly<Record<string, string>>[] {
  const [header = '', ...lines] = text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split(/\r?\n/);
  const columns = parseLine(header, separator);
  return lines.map((line) => {
    const values = parseLine(line, separator);
    return Object.fromEntries(columns.map((column, index) => [column, values[index] ?? '']));
  });
}

function parseLine(line: string, separator: string): string[] {
  const pattern = new RegExp(`(?:^|${separator})(?:"((?:[^"]|"")*)"|([^${separator}]*))`, 'g');
  return Array.from(line.matchAll(pattern), ([, quoted, bare]) => quoted ?? bare ?? '');
}

/** Text of a UTF-8 file, decompressed when it ends in .gz. */
export function readText(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

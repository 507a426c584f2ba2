import { readFileSync } from 'node:fs';

/**
 * Reads one of the registry's own lists: UTF-8, `,`, a header in the first line, quoted values
 * without line breaks inside. Returns one object per row, keyed by header.
 */
export function readCsv<Column extends string>(
  file: URL,
): readonly Readonly<Record<Column, string>>[] {
  const [header = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const columns = splitLine(header);
  return lines.map((line) => {
    const values = splitLine(line);
    if (values.length !== columns.length)
      throw new Error(`ragged row in ${file.pathname}: ${line}`);
    return Object.fromEntries(columns.map((column, index) => [column, values[index]])) as Record<
      Column,
      string
    >;
  });
}

function splitLine(line: string): string[] {
  return Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, bare]) =>
    quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'),
  );
}

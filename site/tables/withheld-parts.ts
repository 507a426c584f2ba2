import type { Column, Line } from './lines.ts';

/** Parent line of every line (the total for the outermost), −1 for the closing lines. */
const parentLines = (lines: readonly Line[]): Int32Array => {
  const total = lines.findIndex(({ role }) => role === 'total');
  const above: number[] = [];
  return Int32Array.from(lines, ({ level, role }, at) => {
    if (role === 'total' || role === 'shown') return -1;
    above[level] = at;
    return level === 0 ? total : (above[level - 1] ?? -1);
  });
};

const isPartOf = (whole: Column, part: Column): boolean =>
  part.role !== 'total' &&
  whole.codes.every((code, at) => code === null || code === part.codes[at]);

/**
 * 1 for each total — of lines under a line, of columns in a line — that includes a cell the table
 * withholds. `withheld` holds one mark per cell, line by line.
 */
export const withheldParts = (
  lines: readonly Line[],
  columns: readonly Column[],
  withheld: Uint8Array,
): Uint8Array => {
  const width = columns.length;
  const marks = new Uint8Array(withheld.length);
  const parents = parentLines(lines);
  for (let line = lines.length - 1; line >= 0; line--) {
    const parent = parents[line]!;
    if (parent < 0) continue;
    for (let column = 0; column < width; column++) {
      const at = line * width + column;
      if (withheld[at] === 1 || marks[at] === 1) marks[parent * width + column] = 1;
    }
  }
  columns.forEach((whole, to) => {
    if (whole.role !== 'total') return;
    const parts = columns.flatMap((part, from) => (isPartOf(whole, part) ? [from] : []));
    for (let line = 0; line < lines.length; line++)
      if (parts.some((from) => withheld[line * width + from] === 1)) marks[line * width + to] = 1;
  });
  return marks.map((mark, at) => (withheld[at] === 1 ? 0 : mark));
};

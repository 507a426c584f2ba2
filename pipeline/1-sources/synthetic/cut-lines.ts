import { closeSync, openSync, readSync } from 'node:fs';

/** One of the files that a file of lines is cut into, and how many lines it takes. */
export type Part = { readonly file: string; readonly rows: number };

const CHUNK = 1 << 22;
const LINE_FEED = 0x0a;

/**
 * Hands the lines of a file over in their order, so many to each part: whole lines, as many at a time as are
 * at hand. Throws when there are more lines or fewer.
 */
export function cutLines(
  source: string,
  parts: readonly Part[],
  append: (part: Part, lines: Buffer) => void,
): void {
  const queue = parts.values();
  let [part, left] = [undefined as Part | undefined, 0];
  for (const lines of wholeLines(source))
    for (let at = 0; at < lines.length;) {
      if (left === 0) part = queue.next().value;
      if (!part) throw new Error('more lines than the parts take');
      left ||= part.rows;
      const { end, taken } = take(lines, at, left);
      append(part, lines.subarray(at, end));
      [at, left] = [end, left - taken];
    }
  if (left > 0 || !queue.next().done) throw new Error('fewer lines than the parts take');
}

/** Where the next `most` lines end, or those there are. */
function take(lines: Buffer, start: number, most: number) {
  let [end, taken] = [start, 0];
  while (taken < most && end < lines.length) {
    end = lines.indexOf(LINE_FEED, end) + 1;
    taken += 1;
  }
  return { end, taken };
}

/** Pieces of a file that end with a line; the buffer is used again. */
function* wholeLines(source: string): Generator<Buffer> {
  const input = openSync(source, 'r');
  const buffer = Buffer.allocUnsafe(CHUNK);
  let kept = 0;
  try {
    for (;;) {
      const read = readSync(input, buffer, kept, CHUNK - kept, null);
      if (read === 0) break;
      const length = kept + read;
      const end = buffer.lastIndexOf(LINE_FEED, length - 1) + 1;
      if (end > 0) yield buffer.subarray(0, end);
      kept = buffer.copy(buffer, 0, end, length);
    }
  } finally {
    closeSync(input);
  }
  if (kept > 0) throw new Error('the last line does not end');
}

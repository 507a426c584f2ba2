import { headerKey } from './layout.ts';
import type { PreparedFile } from './prepare.ts';

/** Larger files are read alone. */
const LARGEST = 16 * 2 ** 20;
const LARGEST_GROUP = 64 * 2 ** 20;

/**
 * Puts neighbouring small files of one form together: planning a statement takes longer than
 * reading a month of a small register.
 */
export function groupFiles(files: readonly PreparedFile[]): readonly (readonly PreparedFile[])[] {
  const groups: PreparedFile[][] = [];
  for (const file of files) {
    const last = groups.at(-1);
    if (last && goesWith(last, file)) last.push(file);
    else groups.push([file]);
  }
  return groups;
}

function goesWith(group: readonly PreparedFile[], file: PreparedFile): boolean {
  const [first] = group;
  const size = group.reduce((sum, each) => sum + each.size, file.size);
  return (
    first !== undefined &&
    [first, file].every(isSmall) &&
    size <= LARGEST_GROUP &&
    form(first) === form(file)
  );
}

const isSmall = ({ size, content, beginning }: PreparedFile) =>
  size <= LARGEST && !/\.gz$/i.test(content) && !beginning.encoding.startsWith('utf-16');

function form({ source, beginning }: PreparedFile): string {
  const { encoding, separator, quote, newline, header } = beginning;
  return JSON.stringify([source.id, encoding, separator, quote, newline, header.map(headerKey)]);
}

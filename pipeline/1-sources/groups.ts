import { headerKey } from './layout.ts';
import type { PreparedFile } from './prepare.ts';

const LARGEST_GROUP = 64 * 2 ** 20;

/**
 * Puts neighbouring small files of one form together: planning a statement takes longer than
 * reading a month of a small register. Files of `largeFrom` bytes and more stay alone.
 */
export function groupFiles(
  files: readonly PreparedFile[],
  largeFrom: number,
): readonly (readonly PreparedFile[])[] {
  const groups: PreparedFile[][] = [];
  for (const file of files) {
    const last = groups.at(-1);
    if (last && [...last, file].every((each) => isSmall(each, largeFrom)) && goesWith(last, file))
      last.push(file);
    else groups.push([file]);
  }
  return groups;
}

function goesWith(group: readonly PreparedFile[], file: PreparedFile): boolean {
  const [first] = group;
  const size = group.reduce((sum, each) => sum + each.size, file.size);
  return first !== undefined && size <= LARGEST_GROUP && form(first) === form(file);
}

const isSmall = ({ size, content, beginning }: PreparedFile, largeFrom: number) =>
  size < largeFrom && !/\.gz$/i.test(content) && !beginning.encoding.startsWith('utf-16');

function form({ source, beginning }: PreparedFile): string {
  const { encoding, separator, quote, newline, header } = beginning;
  return JSON.stringify([source.id, encoding, separator, quote, newline, header.map(headerKey)]);
}

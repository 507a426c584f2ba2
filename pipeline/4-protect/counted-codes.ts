import { codeListById } from '../registry/code-lists.ts';

/** Entries of a list that are counted: all but what stands for something withheld. */
export function countedEntries(list: string) {
  return codeListById(list).codes.filter(({ kind }) => kind !== 'withheld');
}

/** Codes of a list that are counted, in its order: the number of a code is its place, from 1. */
export function countedCodes(list: string): readonly string[] {
  return countedEntries(list).map(({ code }) => code);
}

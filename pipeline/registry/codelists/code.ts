import type { Code, CodeKind, Phrases, Text } from '../types.ts';

/** An ordinary value of a code list, with the code of its parent where lists nest. */
export function value(code: string, label: Text, parent?: string): Code {
  return { code, label, kind: 'value', ...(parent === undefined ? {} : { parent }) };
}

/** A code that stands for something else: a group, the unknown, the withheld. */
export function other(code: string, kind: CodeKind, label: Text, parent?: string): Code {
  return { ...value(code, label, parent), kind };
}

/** A code with the way a sentence names it, where there is one. */
export function phrased(code: Code, phrases: Phrases | undefined): Code {
  return phrases === undefined ? code : { ...code, phrases };
}

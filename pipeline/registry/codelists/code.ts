import type { Code, CodeKind, Text } from '../types.ts';

/** An ordinary value of a code list, with the code of its parent where lists nest. */
export function value(code: string, label: Text, parent?: string): Code {
  return { code, label, kind: 'value', ...(parent === undefined ? {} : { parent }) };
}

/** A code that stands for something else: a group, the unknown, the withheld. */
export function other(code: string, kind: CodeKind, label: Text, parent?: string): Code {
  return { ...value(code, label, parent), kind };
}

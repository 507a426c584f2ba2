import type { Line } from './lines.ts';

/**
 * The lines of one variable in reading order, as codes and nodes: nothing is made of a line before
 * somebody looks at it. Travels between threads as it is.
 */
export type FlatLines = {
  readonly codes: readonly string[];
  /** Node of the axis of each line. */
  readonly nodes: Int32Array;
  /** Lines before the withheld and unspecified codes, which come last. */
  readonly body: number;
  readonly closing: readonly Line[];
};

/** One of the lines of codes. */
export const lineAt = ({ codes, nodes, body }: FlatLines, at: number): Line => ({
  codes: [codes[at]!],
  level: 0,
  role: at < body ? 'value' : 'tail',
  at: nodes[at]!,
  part: null,
});

/** The lines themselves. */
export const linesOf = (flat: FlatLines): readonly Line[] => [
  ...flat.codes.map((_, at) => lineAt(flat, at)),
  ...flat.closing,
];

export const countLines = ({ codes, closing }: FlatLines): number => codes.length + closing.length;

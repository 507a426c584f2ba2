/** A column as it travels from the worker that reads a file to the engine. */
export type Column = { readonly name: string } & (
  | {
      readonly kind: 'text';
      /** Position of each value in `words`; -1 where there is none. */
      readonly codes: Int32Array<ArrayBuffer>;
      readonly words: readonly string[];
    }
  | {
      readonly kind: 'integer' | 'decimal';
      /** NaN where there is none. */
      readonly values: Float64Array<ArrayBuffer>;
    }
);

export type ColumnKind = Column['kind'];

/** A column that is filled as pieces of it arrive. */
export type Filling = {
  readonly put: (row: number, value: unknown) => void;
  readonly column: Column;
};

const textColumn = (name: string, rows: number): Filling => {
  const codes = new Int32Array(rows).fill(-1);
  const words: string[] = [];
  const known = new Map<string, number>();
  return {
    column: { name, kind: 'text', codes, words },
    put: (row, value) => {
      if (value === null || value === undefined) return;
      const word = String(value);
      let code = known.get(word);
      if (code === undefined) {
        code = words.push(word) - 1;
        known.set(word, code);
      }
      codes[row] = code;
    },
  };
};

/** An empty column of so many rows. */
export const emptyColumn = (name: string, kind: ColumnKind, rows: number): Filling => {
  if (kind === 'text') return textColumn(name, rows);
  const values = new Float64Array(rows).fill(Number.NaN);
  return {
    column: { name, kind, values },
    put: (row, value) => {
      if (value !== null && value !== undefined) values[row] = Number(value);
    },
  };
};

/** One dimension of a cube in memory: `index[row]` points into `codes`. One width for all: loops over rows stay of one kind. */
export type CubeColumn = {
  readonly id: string;
  readonly codes: readonly string[];
  readonly index: Uint16Array;
};

/** The finest published cells of a cube, column by column. */
export type CubeData = {
  readonly id: string;
  readonly dataVersion: string;
  readonly rows: number;
  readonly columns: ReadonlyMap<string, CubeColumn>;
  readonly measures: ReadonlyMap<string, Int32Array>;
};

/** The column of a dimension; throws when the cube lacks it. */
export const columnOf = (data: CubeData, id: string): CubeColumn => {
  const column = data.columns.get(id);
  if (!column) throw new Error(`unknown column: ${id} in ${data.id}`);
  return column;
};

/** Column with the same rows, each coded by `code(row)`; codes appear in order of first use. */
export const deriveColumn = (
  id: string,
  rows: number,
  code: (row: number) => string,
): CubeColumn => {
  const positions = new Map<string, number>();
  const wide = new Uint16Array(rows);
  for (let row = 0; row < rows; row++) {
    const each = code(row);
    const position = positions.get(each) ?? positions.size;
    if (position === positions.size) positions.set(each, position);
    wide[row] = position;
  }
  return { id, codes: [...positions.keys()], index: wide };
};

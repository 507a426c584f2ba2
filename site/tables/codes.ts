/** A path of codes on each axis: what a cell is about, whatever its place in the table. */
export type Codes = {
  readonly line: readonly (string | null)[];
  readonly column: readonly (string | null)[];
};

/** The variables of both axes, outermost first. */
export type AxisIds = { readonly rows: readonly string[]; readonly columns: readonly string[] };

/** The code that `codes` give a variable: null when they add over it. */
export const codeOn = (
  { rows, columns }: AxisIds,
  id: string | undefined,
): ((codes: Codes) => string | null) => {
  const [line, column] = [rows.indexOf(id ?? ''), columns.indexOf(id ?? '')];
  if (line >= 0) return (codes) => codes.line[line] ?? null;
  if (column >= 0) return (codes) => codes.column[column] ?? null;
  return () => null;
};

/** Seven digits, of which the last five are not those of "não divulgado". */
export const isMunicipio = (code: string | null): boolean =>
  code !== null && code.length === 7 && !code.endsWith('99999');

/** Rows as CSV by RFC 4180: comma, decimal point, first line with the names of the columns. */
export function rowsToCsv(rows: readonly object[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const values = (row: object) => columns.map((column) => Reflect.get(row, column) as unknown);
  return [line(columns), ...rows.map((row) => line(values(row)))]
    .map((each) => `${each}\n`)
    .join('');
}

const line = (cells: readonly unknown[]): string => cells.map(field).join(',');

const field = (value: unknown): string => {
  const text = value === null || value === undefined ? '' : String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

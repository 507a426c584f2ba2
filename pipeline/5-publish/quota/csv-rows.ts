import type { QuotaFile } from '../../registry/quota/files.ts';

/**
 * The table as CSV (UTF-8, comma, decimal point): each code with its Portuguese label beside it, as
 * `<coluna>_rotulo`; a rate without denominator is empty.
 */
export function csvOf({ dimensions, measures, rows }: QuotaFile): string {
  const labels = dimensions.map(
    ({ codes }) => new Map(codes.map(({ code, label }) => [code, label.pt] as const)),
  );
  const header = [
    ...dimensions.flatMap(({ id, codes }) => (codes.length === 0 ? [id] : [id, `${id}_rotulo`])),
    ...measures.map(({ id }) => id),
  ];
  const lines = rows.map((row) => [
    ...dimensions.flatMap(({ codes }, at) => {
      const code = String(row[at]);
      return codes.length === 0 ? [code] : [code, labels[at]?.get(code) ?? ''];
    }),
    ...row.slice(dimensions.length).map((value) => (value === null ? '' : String(value))),
  ]);
  return [header, ...lines].map(csvLine).join('');
}

const csvLine = (fields: readonly string[]): string => `${fields.map(quoted).join(',')}\n`;

const quoted = (field: string): string =>
  /[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;

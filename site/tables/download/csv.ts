import { flatCells, flatHeader, remarks, type Context, type Fields } from './flat.ts';

/** `code`: comma, decimal point, notes as `#` lines on top; `excel`: BOM, `;`, CRLF, notes below. */
export type CsvFlavour = 'code' | 'excel';

const records = (context: Context, decimal: string): readonly Fields[] =>
  flatCells(context).map(({ axes, content, unit, value, sign }) => [
    ...axes.flatMap(({ code, label }) => [code, label]),
    content,
    unit,
    value === null ? '' : String(value).replace('.', decimal),
    sign,
  ]);

const quote = (field: string, separator: string): string =>
  field.includes(separator) || /["\r\n#]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;

/**
 * A view as a CSV file: one record per cell as seen, with codes, labels, value and sign. A zero has
 * value 0 and sign `-`; a suppressed cell has no value and sign `x`. `address` is the link to the view.
 */
export const writeCsv = (context: Context, flavour: CsvFlavour, address: string): string => {
  const separator = flavour === 'code' ? ',' : ';';
  const line = (fields: Fields): string =>
    fields.map((field) => quote(field, separator)).join(separator);
  const decimal = flavour === 'code' ? '.' : ',';
  const body = [flatHeader(context.table), ...records(context, decimal)].map(line);
  const notes = remarks(context, address);
  if (flavour === 'code') return [...notes.map((note) => `# ${note}`), ...body, ''].join('\n');
  const below = notes.map((note) => line([note]));
  return `\uFEFF${[...body, '', ...below, ''].join('\r\n')}`;
};

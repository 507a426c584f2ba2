import type { Answer } from './engine.ts';

const number = (value: number | bigint): string => String(value);

/** A value as it is written in a CSV for programs: decimal point, ISO dates, nothing for no value. */
export const plainValue = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'bigint') return number(value);
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value, bigInts) : String(value as string);
};

const bigInts = (_key: string, value: unknown): unknown =>
  typeof value === 'bigint' ? Number(value) : value;

const quoted = (field: string): string =>
  /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;

/** An answer as CSV: comma, UTF-8, one head, every row. */
export const answerCsv = ({ columns, rows }: Answer): string =>
  [columns, ...rows.map((row) => row.map(plainValue))]
    .map((fields) => `${fields.map(quoted).join(',')}\n`)
    .join('');

const formats = new Map<string, Intl.NumberFormat>();

const formatOf = (tag: string): Intl.NumberFormat => {
  const made =
    formats.get(tag) ??
    new Intl.NumberFormat(tag, { maximumFractionDigits: 6, useGrouping: 'always' });
  formats.set(tag, made);
  return made;
};

/** A value as the result shows it: numbers in the language of the page, the rest as in the CSV. */
export const shownValue = (value: unknown, tag: string): string =>
  typeof value === 'bigint' || (typeof value === 'number' && Number.isFinite(value))
    ? formatOf(tag).format(value).replace('-', '\u2212')
    : plainValue(value);

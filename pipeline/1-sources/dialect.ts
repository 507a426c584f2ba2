import { DataError } from '../engine/data-error.ts';

/** The form of a file's lines, decided from its first bytes. */
export type Dialect = {
  readonly separator: string;
  readonly quote: '"' | '';
  readonly newline: '\n' | '\r\n' | '\r';
  /** Header as written, in order. */
  readonly header: readonly string[];
};

const SEPARATORS = [';', ',', '\t'] as const;

/** Decides the form from the beginning of a file's text. `complete`: the text is the whole file. */
export function detectDialect(sample: string, file: string): Dialect {
  const newline = detectNewline(sample);
  const lines = sample.split(newline);
  const header = lines.find((line) => line.trim() !== '') ?? '';
  const separator = detectSeparator(header);
  if (separator === undefined) throw unseparated(file);
  const quote = detectQuote(lines, separator);
  return { separator, quote, newline, header: splitHeader(header, separator) };
}

function detectNewline(sample: string): Dialect['newline'] {
  const feed = sample.indexOf('\n');
  if (feed < 0) return sample.includes('\r') ? '\r' : '\n';
  return sample[feed - 1] === '\r' ? '\r\n' : '\n';
}

/** The one that occurs most often outside quotes; undefined when none does. */
function detectSeparator(header: string): string | undefined {
  const bare = header.replace(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((each) => ({ each, count: bare.split(each).length - 1 }));
  const [first] = counts.toSorted((a, b) => b.count - a.count);
  return first && first.count > 0 ? first.each : undefined;
}

/**
 * Quotes count as such where the separator is `,`, the header has them, or most lines begin a
 * field with one; a stray quote in a name does not.
 */
function detectQuote(lines: readonly string[], separator: string): Dialect['quote'] {
  if (separator === ',' || lines[0]?.includes('"')) return '"';
  const sampled = lines.slice(1, 200).filter((line) => line !== '');
  const quoting = sampled.filter((line) => line.startsWith('"') || line.includes(`${separator}"`));
  return quoting.length * 2 > sampled.length ? '"' : '';
}

/** Splits a header line; a header has no line breaks inside quotes. */
export function splitHeader(header: string, separator: string): string[] {
  const names: string[] = [''];
  let quoted = false;
  for (const character of header.replace(/^\uFEFF/, '')) {
    if (character === '"') quoted = !quoted;
    else if (character === separator && !quoted) names.push('');
    else names[names.length - 1] += character;
  }
  return names.map((name) => name.trim());
}

function unseparated(file: string): DataError {
  return new DataError({
    name: 'SeparadorDesconhecido',
    what: 'a primeira linha não tem ponto e vírgula, vírgula nem tabulação',
    where: `${file}, linha 1`,
    todo: 'confira se o arquivo é o microdado e não outro documento, e receba-o de novo da fonte',
  });
}

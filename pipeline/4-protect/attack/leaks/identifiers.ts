import { createHash } from 'node:crypto';
import { isCnpj, isCpf, isPis } from '../../../registry/check-digits.ts';

/** What must not be in any published byte. */
export type LeakKind =
  | 'PIS'
  | 'CPF'
  | 'CNPJ'
  | 'pseudônimo'
  | 'caminho da máquina'
  | 'coluna binária'
  | 'metadado do Parquet';

/**
 * How the text of a file is read. `dados`: rows and values, where any bare number of eleven digits may
 * be a person. `codigo`: programs, styles, drawings and prose, where a bare number is a constant and
 * only a quoted or tagged one is a value; a company may be named there.
 */
export type TextContext = 'dados' | 'codigo';

export type Scanner = {
  readonly context: TextContext;
  /** Hexadecimal hashes that the release declares. */
  readonly declared: ReadonlySet<string>;
  /** Commas separate decimals, not fields. */
  readonly decimalComma: boolean;
  /** A key below this is the position of a value (JSON-stat), not a value. */
  readonly positions: number;
};

type Pattern = {
  readonly find: RegExp;
  readonly kindOf: (token: string, around: Around, scanner: Scanner) => LeakKind | undefined;
};

/** The two characters before a token and the two after. */
type Around = { readonly before: string; readonly after: string };

/** SHA-256 of no bytes at all, which programs that sign requests have as a constant. */
const OF_NOTHING = createHash('sha256').digest('hex');

/** A hash has nearly all sixteen digits in one case; a run of base64 zeros does not. */
const isRandom = (token: string) =>
  new Set(token).size >= 8 && (token === token.toLowerCase() || token === token.toUpperCase());

const person = (digits: string): LeakKind | undefined =>
  isCpf(digits) ? 'CPF' : isPis(digits) ? 'PIS' : undefined;

const company = (text: string, { context }: Scanner): LeakKind | undefined =>
  context === 'dados' && isCnpj(text) ? 'CNPJ' : undefined;

/** In programs a value is quoted or between tags. */
const isValue = ({ before, after }: Around, scanner: Scanner): boolean => {
  if (scanner.context === 'codigo') return /["'`>]\s?$/.test(before) && /^\s?["'`<]/.test(after);
  if (/\d,$/.test(before) && scanner.decimalComma) return false;
  return !/[\d.]\.$|[+]$/.test(before);
};

/** `"12345678901":` in a dataset with more positions than that: where a cell stands, not who is in it. */
const isPosition = (token: string, { before, after }: Around, { positions }: Scanner): boolean =>
  before.endsWith('"') && after === '":' && Number(token) < positions && !token.startsWith('0');

const PATTERNS: readonly Pattern[] = [
  {
    find: /(?<![\w.-])\d{11}(?![\w-]|\.\d)/g,
    kindOf: (token, around, scanner) =>
      isValue(around, scanner) && !isPosition(token, around, scanner) ? person(token) : undefined,
  },
  {
    find: /(?<![\w.-])(?:\d{3}\.\d{3}\.\d{3}-\d{2}|\d{3}\.\d{5}\.\d{2}-\d)(?![\w-])/g,
    kindOf: (token) => person(token.replaceAll(/\D/g, '')),
  },
  {
    find: /(?<![\w.-])(?=[A-Z]*\d)[0-9A-Z]{12}\d{2}(?![\w-]|\.\d)/g,
    kindOf: (token, around, scanner) =>
      isValue(around, scanner) && !isPosition(token, around, scanner)
        ? company(token, scanner)
        : undefined,
  },
  {
    find: /(?<![\w.-])[0-9A-Z]{2}\.[0-9A-Z]{3}\.[0-9A-Z]{3}\/[0-9A-Z]{4}-\d{2}(?![\w-])/g,
    kindOf: (token, _around, scanner) => company(token.replaceAll(/[./-]/g, ''), scanner),
  },
  {
    find: /(?<![0-9A-Za-z])[0-9a-fA-F]{64}(?![0-9A-Za-z])/g,
    kindOf: (token, _around, { declared }) =>
      isRandom(token) && token !== OF_NOTHING && !declared.has(token.toLowerCase())
        ? 'pseudônimo'
        : undefined,
  },
  {
    find: /(?<=^|[\s"'`(=:>,;]|file:\/\/)(?:\/(?:work|root|home|Users|tmp|mnt|srv|private\/var|var\/folders|builds|workspace)\/(?!web_user\b)[\w.@-]+|[A-Z]:\\{1,2}(?:Users|Windows|Temp|work|dev)\\{1,2}[\w.@-]+)/gm,
    kindOf: () => 'caminho da máquina',
  },
];

/** Every leak in a text, by kind: never the value itself. */
export function findLeaks(text: string, scanner: Scanner): readonly LeakKind[] {
  return PATTERNS.flatMap(({ find, kindOf }) =>
    Array.from(text.matchAll(find), (match) => {
      const end = match.index + match[0].length;
      const around = {
        before: text.slice(Math.max(0, match.index - 2), match.index),
        after: text.slice(end, end + 2),
      };
      return kindOf(match[0], around, scanner);
    }).filter((kind) => kind !== undefined),
  );
}

/** Whether a whole value of a table is the number of a person or of a company. */
export function identifierIn(value: string): LeakKind | undefined {
  const plain = value.trim().replaceAll(/[./-]/g, '');
  if (/^\d{11}$/.test(plain)) return person(plain);
  return isCnpj(plain) ? 'CNPJ' : undefined;
}

import { readCsv } from '../registry/read-csv.ts';
import { readerNames, type ReaderName } from './readers.ts';

/** One column a base's files may have. */
export type Field = {
  /** Name inside the project; of the staged column where the values need no further step. */
  readonly campo: string;
  /** Header spellings seen, already in key form. */
  readonly keys: readonly string[];
  /** Years in which the column must be in the file, when `mandatory`. */
  readonly desde: number;
  readonly ate: number;
  readonly mandatory: boolean;
  /** A record without a value here is quarantined. */
  readonly required: boolean;
  /** Null: known, not read. */
  readonly reader: ReaderName | null;
  /** Official width in characters. */
  readonly width: number;
};

export type Layout = readonly Field[];

type Row = Readonly<
  Record<
    'campo' | 'apelidos' | 'desde' | 'ate' | 'obrigatorio' | 'exigido' | 'leitor' | 'largura',
    string
  >
>;

const cache = new Map<string, Layout>();

/** Reads `layout.csv` of a source's folder. A malformed row is a programmer error. */
export function readLayout(folder: URL): Layout {
  const file = new URL('layout.csv', folder);
  const known = cache.get(file.href);
  if (known) return known;
  const layout = readCsv<keyof Row>(file).map(parseField);
  cache.set(file.href, layout);
  return layout;
}

function parseField(row: Row): Field {
  return {
    campo: row.campo,
    keys: row.apelidos.split('|').map(headerKey),
    desde: Number(row.desde || 0),
    ate: Number(row.ate || 9999),
    mandatory: row.obrigatorio === 'sim',
    required: row.exigido === 'sim',
    reader: parseReader(row),
    width: Number(row.largura || 0),
  };
}

function parseReader({ campo, leitor }: Row): ReaderName | null {
  if (leitor === 'ignorar') return null;
  const reader = readerNames.find((each) => each === leitor);
  if (!reader) throw new Error(`unknown reader in layout.csv: ${campo} ${leitor}`);
  return reader;
}

/**
 * Header text as compared: lower case, without accents, letters and digits only, and without the
 * ` - Código` that RAIS adds to coded columns from 2023.
 */
export function headerKey(header: string): string {
  return header
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')
    .replace(/codigo$/, '');
}

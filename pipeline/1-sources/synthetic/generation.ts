import type { Database } from '../../engine/database.ts';
import type { RunOptions } from '../../engine/options.ts';
import type { RawColumn, RawFormat } from './raw-file.ts';

/** What the generator of each base works with. */
export type Generation = {
  readonly database: Database;
  readonly options: RunOptions;
  /** Registers the file as ours, opens it, appends each slice, closes it and counts its lines. */
  write(file: NewFile, slices: () => AsyncIterable<Slice>): Promise<void>;
  /** Writes files with the same columns from one table, which has the lines of each after those of the one before. */
  writeSeries(series: Series): Promise<void>;
};

export type Series = Omit<NewFile, 'name'> & {
  readonly files: readonly { readonly name: string; readonly rows: number }[];
  /** As in a slice; `truth` selects the `arquivo` of each line too, and counts `posicao` from 0 in each file. */
  readonly from: string;
  readonly truth: string;
};

export type NewFile = {
  /** Relative to the raw folder, with `/`. */
  readonly name: string;
  readonly columns: readonly RawColumn[];
  readonly format: RawFormat;
};

/**
 * Rows to append: a table of which row *n* is line *n* of the slice. `truth` selects pessoa,
 * vinculo and via of the lines about immigrants, with `posicao` counted from 0.
 */
export type Slice = {
  readonly from: string;
  readonly truth: string;
  readonly rows: number;
};

export const latin1: RawFormat = { encoding: 'latin1', separator: ';', quoted: false };
export const utf8: RawFormat = { encoding: 'utf8', separator: ';', quoted: false };
export const comt: RawFormat = { encoding: 'utf8', separator: ',', quoted: true };

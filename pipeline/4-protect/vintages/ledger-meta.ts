import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { hashFile } from '../../engine/hash.ts';
import { damaged } from './ledger-errors.ts';

/** meta.json of a ledger: which vintage it closes, and what the next one must share with it. */
export type LedgerMeta = {
  /** 'AAAA-MM' */
  readonly release: string;
  /** Vintage it was made on top of; null when it starts from scratch. */
  readonly previous: string | null;
  /** Last vintage that started from scratch. */
  readonly consolidated: string;
  readonly terms: LedgerTerms;
  /** Of the public files of this vintage. */
  readonly dataVersion: string;
  /** SHA-256 of each file beside this one. */
  readonly files: Readonly<Record<string, string>>;
};

/** Mode, profile, thresholds, seed…: two vintages of the same series share them all. */
export type LedgerTerms = Readonly<Record<string, unknown>>;

/** The meta of every ledger, oldest first. */
export function readLedgers(ledger: string): readonly LedgerMeta[] {
  if (!existsSync(ledger)) return [];
  return readdirSync(ledger)
    .filter((name) => /^\d{4}-\d{2}$/.test(name))
    .toSorted()
    .map((name) => readMeta(path.join(ledger, name)));
}

/** The meta of one ledger; a DataError when there is none. */
export function readMeta(folder: string): LedgerMeta {
  try {
    return JSON.parse(readFileSync(path.join(folder, 'meta.json'), 'utf8')) as LedgerMeta;
  } catch {
    throw damaged(folder, 'meta.json');
  }
}

/** Throws a DataError when a file of the ledger is missing or not as it was written. */
export async function refuseDamage(folder: string, { files }: LedgerMeta): Promise<void> {
  for (const [name, sha256] of Object.entries(files)) {
    const file = path.join(folder, name);
    if (!existsSync(file) || hashFile(file) !== sha256) throw damaged(folder, name);
  }
}

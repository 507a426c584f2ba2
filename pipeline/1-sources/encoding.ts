import { binaryFile, isMixed, mixedEncodings, unknownEncoding } from './content-errors.ts';
import type { Scan } from './scan.ts';

export type Encoding = 'utf-8' | 'windows-1252';

/**
 * The encoding of a file, from all its bytes: UTF-8 when it is valid from end to end, otherwise
 * windows-1252. Throws a DataError for bytes that neither has, and for a file that mixes both.
 */
export function encodingOf(scan: Scan, name: string): Encoding {
  const { census, utf8 } = scan;
  if (census.nul >= 0) throw binaryFile(name, census.nul);
  if (utf8) return 'utf-8';
  if (isMixed(census)) throw mixedEncodings(name);
  if (census.undefinedBytes > 0) throw unknownEncoding(name, census.undefinedBytes);
  return 'windows-1252';
}

/** DuckDB reads latin-1, which differs from windows-1252 in the bytes 0x80–0x9f. */
export function needsRewriting(scan: Scan): boolean {
  return scan.mixedNewlines || (!scan.utf8 && scan.census.c1 > 0);
}

import { DataError } from '../engine/data-error.ts';
import { binaryFile } from './beginning.ts';
import type { Scan } from './scan.ts';

export type Encoding = 'utf-8' | 'windows-1252';

/** Fewer two-byte pairs than this may be chance in a windows-1252 text. */
const FEWEST_PAIRS = 3;

/**
 * The encoding of a file, from all its bytes: UTF-8 when it is valid from end to end, otherwise
 * windows-1252. Throws a DataError for bytes that neither has, and for a file that mixes both.
 */
export function encodingOf(scan: Scan, name: string): Encoding {
  const { census, utf8 } = scan;
  if (census.nul >= 0) throw binaryFile(name, census.nul);
  if (utf8) return 'utf-8';
  if (census.singles > 0 && (census.utf8Text || census.utf8Pairs >= FEWEST_PAIRS))
    throw mixed(name);
  if (census.undefinedBytes > 0) throw unknown(name, census.undefinedBytes);
  return 'windows-1252';
}

/** DuckDB reads latin-1, which differs from windows-1252 in the bytes 0x80–0x9f. */
export function needsRewriting(scan: Scan): boolean {
  return scan.mixedNewlines || (!scan.utf8 && scan.census.c1 > 0);
}

function mixed(name: string): DataError {
  return new DataError({
    name: 'CodificacaoMisturada',
    what: 'parte do arquivo está em UTF-8 e parte em windows-1252',
    where: name,
    todo: 'receba o arquivo de novo da fonte; se ele foi montado de pedaços, converta cada pedaço para UTF-8 antes de juntar',
  });
}

function unknown(name: string, bytes: number): DataError {
  return new DataError({
    name: 'CodificacaoDesconhecida',
    what: `${bytes} bytes não existem em UTF-8 nem em windows-1252`,
    where: name,
    todo: 'descubra com a fonte a codificação do arquivo, converta-o para UTF-8 e receba-o de novo',
  });
}

import { DataError } from '../engine/data-error.ts';
import type { ByteCensus } from './byte-census.ts';

/** Fewer two-byte pairs than this may be chance in a windows-1252 text. */
const FEWEST_PAIRS = 3;

/** Bytes of a text that is not UTF-8 as a whole, but in parts. */
export function isMixed({ singles, utf8Text, utf8Pairs }: ByteCensus): boolean {
  return singles > 0 && (utf8Text || utf8Pairs >= FEWEST_PAIRS);
}

export function emptyFile(name: string): DataError {
  return new DataError({
    name: 'ArquivoVazio',
    what: 'o arquivo não tem nenhuma linha',
    where: name,
    todo: 'receba o arquivo de novo da fonte, ou retire-o da pasta se ele não deveria existir',
  });
}

export function binaryFile(name: string, position: number): DataError {
  return new DataError({
    name: 'ArquivoBinario',
    what: 'o arquivo tem bytes que nenhum texto tem (NUL)',
    where: `${name}, byte ${position + 1}`,
    todo: 'confira se o arquivo não está corrompido ou compactado com outra extensão, e receba-o de novo',
  });
}

export function mixedEncodings(name: string): DataError {
  return new DataError({
    name: 'CodificacaoMisturada',
    what: 'parte do arquivo está em UTF-8 e parte em windows-1252',
    where: name,
    todo: 'receba o arquivo de novo da fonte; se ele foi montado de pedaços, converta cada pedaço para UTF-8 antes de juntar',
  });
}

export function unknownEncoding(name: string, bytes: number): DataError {
  return new DataError({
    name: 'CodificacaoDesconhecida',
    what: `${bytes} bytes não existem em UTF-8 nem em windows-1252`,
    where: name,
    todo: 'descubra com a fonte a codificação do arquivo, converta-o para UTF-8 e receba-o de novo',
  });
}

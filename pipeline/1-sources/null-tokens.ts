import type { Source } from './source.ts';

/**
 * Texts that mean "no value" in every source and field. Those of one source (SPEC 2.2; header of the
 * official RAIS layout: `-1` with or without zeros to its left, `{ñ class}` or any part of it) are
 * in its source.ts: the commonest ones, recognised while the file is read at a cost for every cell.
 * `isNullToken` decides the other variants, on the rows that need it.
 */
const commonNullTokens: readonly string[] = [''];

/** Texts `read_csv` is told to take for nulls. */
export function nullTokensOf(source: Source): readonly string[] {
  return [...commonNullTokens, ...source.nullTokens];
}

/** SQL condition: the text is one of the null tokens, in any of its variants. */
export function isNullToken(text: string): string {
  return `regexp_full_match(upper(trim(${text})), '|\\{.*|\\*+.*|N/D|NA|0*-0*1|IGNORADO')`;
}

import type { Cell, DenominatorFile, DenominatorId } from '../../pipeline/registry/public-files.ts';

/** What a map counts: everything, or per thousand of something. */
export type MapPer = 'total' | 'vinculos' | 'habitantes';

/** The published counts a rate divides by: geo/<id>/<piece>.json. */
export const DENOMINATORS: Readonly<Record<Exclude<MapPer, 'total'>, DenominatorId>> = {
  vinculos: 'rais_todos',
  habitantes: 'populacao',
};

/** A piece of such a file: the country and its UFs, or the municípios of one UF. */
export type DenominatorPiece = Pick<DenominatorFile, 'years' | 'times' | 'places'>;

/** Counts of one year, by code of place; `year` is the one they are of. */
export type Divisor = { readonly year: string; readonly of: (code: string) => Cell };

const NOT_AVAILABLE: Cell = { value: null, status: 'not_available' };
const SUPPRESSED: Cell = { value: null, status: 'suppressed' };

/**
 * The counts of the year of a period. The population has one year, that of its census; everyone's bonds of a year
 * without them are not available.
 */
export const divisorOf = (
  pieces: readonly DenominatorPiece[],
  period: string,
  per: MapPer,
): Divisor => {
  const wanted = period.slice(0, 4);
  const year = per === 'habitantes' ? (pieces[0]?.years.at(-1) ?? wanted) : wanted;
  const cellOf = (code: string): Cell => {
    for (const { years, times, places } of pieces) {
      const counts = places[code];
      const count = counts?.[years.indexOf(year)];
      if (count === null) return per === 'vinculos' ? SUPPRESSED : NOT_AVAILABLE;
      if (count === undefined) continue;
      return { value: count * times, status: count === 0 ? 'zero' : 'published' };
    }
    return NOT_AVAILABLE;
  };
  return { year, of: cellOf };
};

const isFigure = ({ status }: Cell): boolean => status === 'published' || status === 'zero';

/**
 * A figure per thousand, to one decimal. Withheld above or below the line is `x`; nothing to divide by is `..`; zero stays
 * zero, and what rounds to 0,0 is the rounded zero of IBGE.
 */
export const ratePerThousand = (above: Cell, below: Cell): Cell => {
  if (above.status === 'suppressed' || below.status === 'suppressed') return SUPPRESSED;
  if (!isFigure(above) || !isFigure(below)) return NOT_AVAILABLE;
  if (!below.value) return { value: null, status: 'not_applicable' };
  if (above.status === 'zero') return above;
  const exact = (1000 * (above.value ?? 0)) / below.value;
  const value = (Math.sign(exact) * Math.round(Math.abs(exact) * 10)) / 10;
  return value === 0 ? { value: 0, status: 'rounded_zero' } : { value, status: 'published' };
};

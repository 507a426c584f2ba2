import type { Cell } from '../../pipeline/registry/public-files.ts';

/**
 * What the absence of a published cell means. The cube holds only the finest published cells, so:
 * outside the periods covered there is no figure (`...`); at município absence says "zero or fewer
 * than k" and is never told apart (`x`); elsewhere it is an exact zero (`-`), unless a cell published
 * under a coarser place or a generalised country could hold the missing records (`x`). A total over
 * the years of a stock has no meaning (`..`).
 */
export type Absence = {
  readonly covered: boolean;
  readonly atMunicipio: boolean;
  readonly hidden: () => boolean;
};

const NOT_AVAILABLE: Cell = { value: null, status: 'not_available' };
const SUPPRESSED: Cell = { value: null, status: 'suppressed' };
const ZERO: Cell = { value: 0, status: 'zero' };
export const NOT_APPLICABLE: Cell = { value: null, status: 'not_applicable' };

export const absentCell = ({ covered, atMunicipio, hidden }: Absence): Cell => {
  if (!covered) return NOT_AVAILABLE;
  return atMunicipio || hidden() ? SUPPRESSED : ZERO;
};

export const sumCell = (value: number): Cell =>
  value === 0 ? ZERO : { value, status: 'published' };

/**
 * Admissions minus separations: known only where both are (design/DISCLOSURE 2, rule 9). What is
 * missing from one side is missing from the balance.
 */
export const balanceCell = (admissions: Cell, separations: Cell): Cell => {
  if (admissions.value === null) return admissions;
  if (separations.value === null) return separations;
  return sumCell(admissions.value - separations.value);
};

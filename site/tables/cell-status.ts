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

export const NOT_AVAILABLE: Cell = { value: null, status: 'not_available' };
export const SUPPRESSED: Cell = { value: null, status: 'suppressed' };
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

/** The mean of figures that are all known, never rounded on the way; else what hides one of them. */
export const meanCell = (cells: readonly Cell[]): Cell => {
  const hidden =
    cells.find(({ status }) => status === 'suppressed') ??
    cells.find(({ value }) => value === null);
  if (hidden) return hidden;
  return sumCell(cells.reduce((sum, { value }) => sum + (value ?? 0), 0) / cells.length);
};

/** A fraction below this prints as zero: shares and changes have one decimal of a per cent. */
const SMALLEST = 0.0005;

/** A fraction that prints as zero without being one is a rounded zero, not `-`. */
const fractionCell = (fraction: number): Cell => {
  if (fraction === 0) return ZERO;
  return Math.abs(fraction) < SMALLEST
    ? { value: fraction, status: 'rounded_zero' }
    : { value: fraction, status: 'published' };
};

/** `part` as a fraction of `whole`: `x` when either is withheld, `..` of nothing. */
export const shareCell = (part: Cell, whole: Cell): Cell => {
  const hidden = [part, whole].find(({ status }) => status === 'suppressed');
  if (hidden) return hidden;
  if (part.value === null) return part;
  if (whole.value === null) return whole;
  return whole.value === 0 ? NOT_APPLICABLE : fractionCell(part.value / whole.value);
};

/** The difference of two figures, withheld when either is. */
export const changeCell = (after: Cell, before: Cell): Cell => {
  const hidden = [after, before].find(({ status }) => status === 'suppressed');
  if (hidden) return hidden;
  if (after.value === null) return after;
  return before.value === null ? before : sumCell(after.value - before.value);
};

/** The change as a fraction of the figure before; `..` from nothing. */
export const growthCell = (after: Cell, before: Cell): Cell => {
  const change = changeCell(after, before);
  if (change.value === null || before.value === null) return change;
  return before.value === 0 ? NOT_APPLICABLE : fractionCell(change.value / before.value);
};

import type { Cell, Row, Stat } from './cell.ts';

/**
 * What a measure counts. `companies`: legal entities. `posts`: posts of companies, by law. `surplus`:
 * posts beyond the law. `bonds`: employees, whatever their condition. `persons`: persons with disability.
 */
export type MeasureKind = 'companies' | 'posts' | 'surplus' | 'bonds' | 'persons';

export type Safety = {
  /** Smallest count of persons with disability (a sensitive condition, LGPD art. 5 II). */
  readonly ks: number;
  /** Fewest companies behind a cell: with two, each knows the other. */
  readonly companies: number;
  /** Largest share of the largest contributor, and of the two largest, in percent. */
  readonly dominance: readonly [one: number, two: number];
};

/** (1, 50 %) and (2, 75 %): DISCLOSURE rule 11; Handbook on SDC, ch. 4. Three contributors: the same. */
export const quotaSafety = (ks: number): Safety => ({ ks, companies: 3, dominance: [50, 75] });

/** How a row must be judged besides the thresholds. */
export type Demands = {
  /** Measures that may not be zero: a certain zero of a small place says something of everybody in it. */
  readonly nonZero?: readonly string[];
  /** Fewest categories with somebody in them: one alone tells the condition of all. */
  readonly categories?: { readonly measure: string; readonly least: number };
  /** What is left over after others were shown: wide enough for no member to be narrowed down. */
  readonly isRest?: boolean;
};

/** Whether a whole distribution may be shown. */
export function isSafeRow(
  row: Row,
  kinds: Readonly<Record<string, MeasureKind>>,
  { safety, demands }: { readonly safety: Safety; readonly demands: Demands },
): boolean {
  const cells = [...row.values()];
  const { nonZero = [], categories, isRest = false } = demands;
  return (
    cells.every((cell) => isSafeCell(cell, kinds, { safety, isRest })) &&
    cells.every((cell) => nonZero.every((id) => (cell[id]?.sum ?? 0) > 0)) &&
    (categories === undefined ||
      cells.every((cell) => (cell[categories.measure]?.sum ?? 0) === 0) ||
      cells.filter((cell) => (cell[categories.measure]?.sum ?? 0) > 0).length >= categories.least)
  );
}

function isSafeCell(
  cell: Cell,
  kinds: Readonly<Record<string, MeasureKind>>,
  options: { readonly safety: Safety; readonly isRest: boolean },
): boolean {
  return Object.entries(kinds).every(([id, kind]) => {
    const stat = cell[id];
    return stat === undefined || stat.sum === 0 || isSafeStat(stat, kind, options);
  });
}

function isSafeStat(
  stat: Stat,
  kind: MeasureKind,
  { safety, isRest }: { readonly safety: Safety; readonly isRest: boolean },
): boolean {
  if (kind === 'companies') return stat.sum >= safety.companies;
  if (stat.contributors < safety.companies) return false;
  if (kind === 'surplus') return true;
  if (isDominated(stat, safety)) return false;
  if (kind !== 'persons') return true;
  // A rest of r persons of which a member is known to have ks or more leaves the others r − ks at
  // most: below 2 ks − 1 that would be an interval narrower than the threshold itself.
  return stat.sum >= (isRest ? 2 * safety.ks - 1 : safety.ks);
}

function isDominated({ sum, first, second }: Stat, { dominance: [one, two] }: Safety): boolean {
  return 100 * first > one * sum || 100 * (first + second) > two * sum;
}

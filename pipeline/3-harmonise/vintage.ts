/** Months after which the adjusted base of a month replaces the unadjusted one (SPEC 3.5). */
export const WINDOW_MONTHS = 12;

export type Product = 'microdados' | 'datamigra';
export type MonthVintage = 'ajustado' | 'sem_ajuste' | 'indisponivel';

/**
 * Which value of movement month `month` a product shows when the unadjusted base of `release` comes
 * out (both 'AAAA-MM'), as SPEC 3.5 reads Nota Técnica 4/2022, 4.1.4: microdata month by month,
 * DataMigra by whole years, the last one complete and unadjusted.
 */
export function vintage(product: Product, month: string, release: string): MonthVintage {
  const [moved, released] = [parseMonth(month), parseMonth(release)];
  if (product === 'microdados') return byAge(released.index - moved.index, WINDOW_MONTHS);
  const lastYear = released.month === 12 ? released.year : released.year - 1;
  return byAge(lastYear - moved.year, 1);
}

function byAge(age: number, adjustedFrom: number): MonthVintage {
  if (age < 0) return 'indisponivel';
  return age >= adjustedFrom ? 'ajustado' : 'sem_ajuste';
}

function parseMonth(text: string) {
  const [, year = '', month = ''] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text) ?? [];
  if (!year) throw new Error(`not a month 'AAAA-MM': ${text}`);
  return { year: Number(year), month: Number(month), index: Number(year) * 12 + Number(month) };
}

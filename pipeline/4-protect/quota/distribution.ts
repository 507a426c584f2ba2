import type { TablePlan } from './plan.ts';

/** The distribution of one characteristic: first over the country, then by place in its categories. */
export function distribution(
  plan: Pick<TablePlan, 'from' | 'kinds' | 'size'> & { readonly prefix: string },
  column: string,
  leastCategories: number,
): readonly TablePlan[] {
  const { prefix, ...shared } = plan;
  const country = `brasil_${prefix}_${column}`;
  return [
    { ...shared, id: country, by: { column }, overlapping: true },
    {
      ...shared,
      id: `${prefix}_${column}`,
      by: 'places',
      category: column,
      leastCategories,
      within: `${prefix}_lugar`,
      categoriesOf: country,
      overlapping: prefix === 'fluxo',
    },
  ];
}

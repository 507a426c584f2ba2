import { indicatorOf } from '../../registry/quota/indicators.ts';
import type { QuotaTable } from '../../registry/quota/tables.ts';
import type { Cell } from './cell.ts';
import { GROUPED, type Group, type TablePlan, type YearPlan } from './plan.ts';
import type { QuotaValue } from './protect-quota.ts';

const LEVELS = ['brasil', 'regiao', 'uf', 'municipio'];

/** The rows of one year: dimensions and indicators in the order of the registry's table. */
export function tableRows(
  table: QuotaTable,
  plan: TablePlan,
  { year, planned }: { readonly year: number; readonly planned: YearPlan },
): readonly (readonly QuotaValue[])[] {
  const categories = categoriesOf(planned);
  return planned.groups
    .filter((group) => typeof plan.by !== 'object' || group.level > 0)
    .toSorted(byPlace)
    .flatMap((group) =>
      categories.map((category) => [
        ...dimensionValues(table, plan, { year, group, category }),
        ...indicatorValues(table, group.row.get(category) ?? {}),
      ]),
    );
}

/** Categories of the whole country: a place without one of them has a true zero there. */
function categoriesOf({ groups }: YearPlan): readonly string[] {
  return [...new Set(groups.flatMap(({ row }) => [...row.keys()]))].toSorted();
}

const byPlace = (a: Group, b: Group) => a.level - b.level || (placeOf(a) < placeOf(b) ? -1 : 1);

/** Code of a group in the list `lugar`; a rest has the code of its parent's "not disclosed". */
function placeOf({ level, code, isRest }: Group): string {
  if (!isRest) return code;
  if (level === 1) return 'BR';
  return level === 2 ? `R${code}` : `${code}99999`;
}

function dimensionValues(
  { dimensions }: QuotaTable,
  { by, category: categoryColumn }: TablePlan,
  at: { readonly year: number; readonly group: Group; readonly category: string },
): readonly QuotaValue[] {
  return dimensions.map((dimension) => {
    if (dimension === 'ano') return String(at.year);
    if (dimension === 'nivel') return LEVELS[at.group.level] ?? '';
    if (dimension === 'lugar') return placeOf(at.group);
    if (dimension === categoryColumn) return at.category;
    if (typeof by === 'object' && dimension === by.column)
      return at.group.isRest ? GROUPED : at.group.code;
    throw new Error(`dimension without a value: ${dimension}`);
  });
}

function indicatorValues({ indicators }: QuotaTable, cell: Cell): readonly QuotaValue[] {
  const value = (id: string) => cell[id]?.sum ?? 0;
  return indicators.map((id) => {
    const { rate } = indicatorOf(id);
    return rate ? share(value(rate.part), value(rate.whole)) : value(id);
  });
}

/** Four decimals are what a percentage with two needs; null where there is nothing to divide by. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((10_000 * part) / whole) / 10_000;
}

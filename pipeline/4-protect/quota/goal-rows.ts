import { growthGoal, isWholeYear, sharingGoal } from '../../registry/quota/kpi.ts';
import type { Group, YearPlan } from './plan.ts';
import type { QuotaValue } from './protect-quota.ts';
import { share } from './rows.ts';

type Years = ReadonlyMap<number, YearPlan | undefined>;
type Rows = readonly (readonly QuotaValue[])[];

const named = (plan: YearPlan | undefined): readonly Group[] =>
  (plan?.groups ?? []).filter(({ level, isRest }) => level > 0 && !isRest);

const sumOf = (group: Group, measure: string): number =>
  [...group.row.values()].reduce((total, cell) => total + (cell[measure]?.sum ?? 0), 0);

const flag = (whole: boolean) => (whole ? '1' : '0');

/** KPI-100 by group and year, from counts that may be shown. `lastEvent`: newest day of the flow. */
export function sharingRows(years: Years, lastEvent: string): Rows {
  return [...years].flatMap(([year, plan]) =>
    named(plan).map((group) => {
      const [signed, shared] = [sumOf(group, 'assinados'), sumOf(group, 'compartilhados')];
      const status = sharingGoal({ signed, shared });
      const whole = flag(isWholeYear(year, lastEvent));
      return [String(year), group.code, status, whole, signed, shared, share(shared, signed)];
    }),
  );
}

/** KPI-15 by group, year and what is counted: referrals, placements. */
export function growthRows(years: Years, lastEvent: string): Rows {
  const isWhole = (year: number) => isWholeYear(year, lastEvent);
  return [...years].flatMap(([year, plan]) => {
    const whole = { year: isWhole(year), before: isWhole(year - 1) };
    return named(plan).flatMap((group) =>
      ['encaminhamento', 'ocupacao'].map((goal) => {
        const previous = named(years.get(year - 1)).find(({ code }) => code === group.code);
        const before = previous ? sumOf(previous, goal) : null;
        const value = sumOf(group, goal);
        const status = growthGoal({ year, value, before, whole });
        return [String(year), group.code, goal, status, flag(whole.year), value, before];
      }),
    );
  });
}

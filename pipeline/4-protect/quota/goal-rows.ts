import { growthGoal, sharingGoal } from '../../registry/quota/kpi.ts';
import type { Group, YearPlan } from './plan.ts';
import type { QuotaValue } from './protect-quota.ts';
import { share } from './rows.ts';

type Years = ReadonlyMap<number, YearPlan | undefined>;
type Rows = readonly (readonly QuotaValue[])[];

const named = (plan: YearPlan | undefined): readonly Group[] =>
  (plan?.groups ?? []).filter(({ level, isRest }) => level > 0 && !isRest);

const sumOf = (group: Group, measure: string): number =>
  [...group.row.values()].reduce((total, cell) => total + (cell[measure]?.sum ?? 0), 0);

/** KPI-100 by group and year, from counts that may be shown. */
export function sharingRows(years: Years): Rows {
  return [...years].flatMap(([year, plan]) =>
    named(plan).map((group) => {
      const [signed, shared] = [sumOf(group, 'assinados'), sumOf(group, 'compartilhados')];
      const status = sharingGoal({ signed, shared });
      return [String(year), group.code, status, signed, shared, share(shared, signed)];
    }),
  );
}

/** KPI-15 by group, year and what is counted: referrals, placements. */
export function growthRows(years: Years): Rows {
  return [...years].flatMap(([year, plan]) =>
    named(plan).flatMap((group) =>
      ['encaminhamento', 'ocupacao'].map((goal) => {
        const previous = named(years.get(year - 1)).find(({ code }) => code === group.code);
        const before = previous ? sumOf(previous, goal) : null;
        const value = sumOf(group, goal);
        return [String(year), group.code, goal, growthGoal({ year, value, before }), value, before];
      }),
    ),
  );
}

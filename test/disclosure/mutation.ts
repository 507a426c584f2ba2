import type { Rules } from '../../pipeline/4-protect/rules.ts';
import { stepText, type Step } from '../../pipeline/engine/step.ts';

/** A piece of the SQL of a step, and what a careless hand would put there. */
type Change = readonly [table: string, from: string, to: string];

/** A protector broken on purpose. */
export type Mutant = {
  readonly name: string;
  readonly changes: readonly Change[];
  /** The attack that must catch it. */
  readonly caughtBy: string;
  readonly rules?: Rules;
};

/** Municipalities of São Paulo that the tests fill. */
export const SP = ['3550308', '3509502', '3518800', '3547809', '3534401', '3548500'];

/** The rules with those changes; throws when one does not apply any more. */
export function mutate(rules: Rules, changes: readonly Change[]): Rules {
  const broken = (step: Step): Step => {
    const { grain, select } = stepText(step);
    const mine = changes.filter(([table]) => table === step.table);
    const changed = mine.reduce((text, [table, from, to]) => {
      if (!text.includes(from)) throw new Error(`mutant does not apply: ${table}: ${from}`);
      return text.replace(from, to);
    }, select);
    return { ...step, sql: { grain, select: changed } };
  };
  const all = (steps: readonly Step[]) => steps.map(broken);
  const fixpoint = (of: Rules['places']) => ({ ...of, look: all(of.look), apply: all(of.apply) });
  return {
    ...rules,
    prepare: all(rules.prepare),
    countries: fixpoint(rules.countries),
    locate: all(rules.locate),
    places: fixpoint(rules.places),
    finish: all(rules.finish),
    detail: all(rules.detail),
    pay: fixpoint(rules.pay),
    paid: all(rules.paid),
    years: { propose: all(rules.years.propose), accept: all(rules.years.accept) },
    totals: { propose: all(rules.totals.propose), accept: all(rules.totals.accept) },
    microdata: rules.microdata.map((each) => ({ ...each, step: broken(each.step) })),
  };
}

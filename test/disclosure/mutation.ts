import type { Rules } from '../../pipeline/4-protect/rules.ts';
import { stepText, type Step } from '../../pipeline/engine/step.ts';

/** A piece of the SQL of a step, and what a careless hand would put there. */
export type Change = readonly [table: string, from: string, to: string];

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
  const pending = new Set(changes);
  const broken = (step: Step): Step => {
    const { grain, select } = stepText(step);
    const mine = changes.filter(([table, from]) => table === step.table && select.includes(from));
    const changed = mine.reduce((text, change) => {
      pending.delete(change);
      return text.replace(change[1], change[2]);
    }, select);
    return { ...step, sql: { grain, select: changed } };
  };
  const all = (steps: readonly Step[]) => steps.map(broken);
  const fixpoint = (of: Rules['places']) => ({ ...of, look: all(of.look), apply: all(of.apply) });
  const audited = (of: Rules['years']) => ({
    ...of,
    propose: all(of.propose),
    accept: all(of.accept),
  });
  const mutant = {
    ...rules,
    vintage: all(rules.vintage),
    prepare: all(rules.prepare),
    countries: fixpoint(rules.countries),
    locate: all(rules.locate),
    places: fixpoint(rules.places),
    finish: all(rules.finish),
    detail: all(rules.detail),
    pay: fixpoint(rules.pay),
    paid: all(rules.paid),
    years: audited(rules.years),
    totals: audited(rules.totals),
    microdata: rules.microdata.map((each) => ({ ...each, step: broken(each.step) })),
  };
  for (const [table, from] of pending) throw new Error(`mutant does not apply: ${table}: ${from}`);
  return mutant;
}

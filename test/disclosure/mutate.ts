import type { Rules } from '../../pipeline/4-protect/rules.ts';
import { stepText, type Step } from '../../pipeline/engine/step.ts';

/** A text of a step and what it is replaced by. */
export type Change = readonly [table: string, from: string, to: string];

/** The rules with some steps broken; throws when no step of the table has the text. */
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
  const mutant = {
    ...rules,
    vintage: all(rules.vintage),
    prepare: all(rules.prepare),
    countries: fixpoint(rules.countries),
    locate: all(rules.locate),
    places: fixpoint(rules.places),
    finish: all(rules.finish),
    detail: all(rules.detail),
  };
  for (const [table, from] of pending) throw new Error(`mutant does not apply: ${table}: ${from}`);
  return mutant;
}

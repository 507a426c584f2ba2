import type { Mode } from './engine/options.ts';
import type { Step } from './engine/step.ts';
import { pairSteps } from './2-pair/steps.ts';
import type { PrincipalCriterion } from './3-harmonise/principal-bond.ts';
import { harmoniseSteps } from './3-harmonise/steps.ts';

/**
 * The ordered SQL steps between the staged bases and the protected tables. Protection itself is a
 * fixpoint over its own steps (4-protect), and publication writes files, not tables.
 */
export function tableSteps(mode: Mode, principal?: readonly PrincipalCriterion[]): readonly Step[] {
  const harmonise = harmoniseSteps(mode, principal);
  return mode === 'public' ? harmonise : [...pairSteps, ...harmonise];
}

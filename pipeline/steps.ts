import type { Mode } from './engine/options.ts';
import type { Step } from './engine/step.ts';
import { brazilianSample } from './1-sources/rais/synthesise.ts';
import { everyoneSample } from './1-sources/synthetic/everyone-sample.ts';
import { bondScale, immigrantScale } from './1-sources/synthetic/synthesise.ts';
import { pairSteps } from './2-pair/steps.ts';
import { principalCriteria, type PrincipalCriterion } from './3-harmonise/principal-bond.ts';
import { everyoneSteps } from './3-harmonise/everyone/steps.ts';
import { everyImmigrant, quotaSteps, type ImmigrantSample } from './3-harmonise/quota/steps.ts';
import { inclusionSteps } from './3-harmonise/inclusion/steps.ts';
import { harmoniseSteps } from './3-harmonise/steps.ts';

/** What of a run its steps depend on. */
export type StepChoices = {
  readonly mode: Mode;
  /** Of the synthetic files: immigrants are at a larger scale than companies. */
  readonly scale: number;
  readonly principal?: readonly PrincipalCriterion[];
};

/**
 * The ordered SQL steps between the staged bases and the protected tables. Protection itself is a
 * fixpoint over its own steps (4-protect), and publication writes files, not tables.
 */
export function tableSteps({
  mode,
  scale,
  principal = principalCriteria,
}: StepChoices): readonly Step[] {
  const sample = mode === 'synthetic' ? immigrantSample(scale) : everyImmigrant;
  return [
    ...(mode === 'public' ? [] : pairSteps),
    ...harmoniseSteps(mode, principal),
    ...quotaSteps(mode, sample),
    ...everyoneSteps(mode, mode === 'synthetic' ? everyoneSample(scale) : null),
    ...inclusionSteps(mode),
  ];
}

/** Synthetic files have immigrants at a larger scale than the whole companies they work in. */
export function immigrantSample(scale: number): ImmigrantSample {
  const stock = bondScale(scale) / immigrantScale(scale);
  return {
    stock: perMillion(stock),
    flow: perMillion((stock * brazilianSample(scale)) / 1000),
  };
}

const perMillion = (share: number) => Math.round(1_000_000 * Math.min(1, share));

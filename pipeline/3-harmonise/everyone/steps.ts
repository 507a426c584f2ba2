import type { Parameters } from '../../engine/database.ts';
import type { Mode } from '../../engine/options.ts';
import type { Step } from '../../engine/step.ts';

/** How the synthetic Brazilians are weighted back: what their strata stand for, and where they live. */
export type EveryoneSample = {
  /** Makes `har_habitantes`: one row per município, with its share of the inhabitants of its UF. */
  readonly places: Step;
  /** `obrigada_de`: employees from which a company is of the larger stratum; `obrigadas` and `menores`: bonds each stands for. */
  readonly weights: Parameters;
};

const step = (file: string, reads: readonly string[]): Step => ({
  table: 'har_todos',
  stage: '3-harmonise',
  sql: new URL(file, import.meta.url),
  reads,
});

const READS = ['stg_rais', 'reg_uf', 'reg_municipio'];

/**
 * Identified RAIS → `har_todos`, the formal bonds of everybody by year and place: what a rate divides by.
 * With a `sample` the Brazilians are weighted back; real files have everybody once. None in public mode: those
 * files have immigrants only.
 */
export function everyoneSteps(mode: Mode, sample: EveryoneSample | null): readonly Step[] {
  if (mode === 'public') return [];
  if (sample === null) return [step('vinculos.sql', READS)];
  return [
    sample.places,
    {
      ...step('vinculos-de-amostra.sql', [...READS, 'har_habitantes']),
      parameters: sample.weights,
    },
  ];
}

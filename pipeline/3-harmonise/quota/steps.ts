import type { Mode } from '../../engine/options.ts';
import type { Step } from '../../engine/step.ts';

/** Immigrants whose bonds and movements belong to the sample of the others, per million. */
export type ImmigrantSample = { readonly stock: number; readonly flow: number };

/** In real files everybody is there once. */
export const everyImmigrant: ImmigrantSample = { stock: 1_000_000, flow: 1_000_000 };

function step(table: string, file: string, reads: readonly string[]): Step {
  return { table, stage: '3-harmonise', sql: new URL(file, import.meta.url), reads };
}

/**
 * Identified RAIS and CAGED → the companies of art. 93, their filled posts, the flows and what
 * public files could say. Run after `harmoniseSteps`. None in public mode: public files have
 * establishments and no employer, so that no company can be counted.
 */
export function quotaSteps(mode: Mode, sample: ImmigrantSample): readonly Step[] {
  if (mode === 'public') return [];
  return [
    {
      ...step('har_cota_lotacao', 'lotacao.sql', ['stg_rais', 'har_faixas', 'reg_crosswalk']),
      parameters: { parcela_imigrantes: sample.stock },
    },
    step('har_cota_empresa', 'empresa.sql', ['har_cota_lotacao', 'reg_municipio']),
    step('har_cota_pcd', 'pcd.sql', ['har_cota_lotacao', 'har_cota_empresa']),
    step('har_cota_imigrantes', 'imigrantes.sql', ['har_cota_lotacao', 'har_cota_empresa']),
    {
      ...step('har_cota_fluxo', 'fluxo.sql', [
        'stg_caged',
        'stg_novo_caged',
        'links',
        'persons',
        'reg_uf',
        'reg_municipio',
        'reg_crosswalk',
      ]),
      parameters: { parcela_imigrantes: sample.flow },
    },
    step('har_cota_limites', 'limites.sql', ['har_cota_lotacao']),
  ];
}

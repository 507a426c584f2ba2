import type { Mode } from '../../engine/options.ts';
import type { Step } from '../../engine/step.ts';

function step(table: string, file: string, reads: readonly string[]): Step {
  return { table, stage: '3-harmonise', sql: new URL(file, import.meta.url), reads };
}

/**
 * PAT, rehabilitation, BPC and Sine → the event store of Portaria 1.088: persons with valid consent,
 * the states they reached, candidates by year and vacancies. Run after `harmoniseSteps`. None in
 * public mode: none of these bases is public.
 */
export function inclusionSteps(mode: Mode): readonly Step[] {
  if (mode === 'public') return [];
  return [
    step('har_inclusao_pessoa', 'pessoa.sql', [
      'stg_pat',
      'stg_reabilitacao',
      'stg_bpc',
      'reg_municipio',
      'har_faixas',
      'reg_crosswalk',
    ]),
    step('har_inclusao_evento', 'evento.sql', ['stg_sine_eventos', 'har_inclusao_pessoa']),
    step('har_inclusao_candidato', 'candidato.sql', ['har_inclusao_pessoa', 'har_inclusao_evento']),
    step('har_inclusao_compartilhamento', 'compartilhamento.sql', ['har_inclusao_pessoa']),
    step('har_inclusao_vaga', 'vaga.sql', ['stg_sine_vagas', 'reg_municipio']),
  ];
}

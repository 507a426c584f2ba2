import type { Step } from '../../engine/step.ts';

function step(table: string, file: string, reads: readonly string[]): Step {
  return { table, stage: '2-pair', sql: new URL(file, import.meta.url), reads };
}

/** What can be counted without knowing who is who; runs last, after 4-protect. */
export const countSteps: readonly Step[] = [
  step('ava_registros', 'registros.sql', ['links', 'pair_registros', 'persons', 'reg_uf']),
  step('pair_identificadores', 'identificadores.sql', ['pair_registros', 'stg_rais', 'stg_caged']),
  step('ava_definicoes', 'definicoes.sql', ['links', 'pair_registros', 'persons']),
  step('ava_vinculos', 'vinculos.sql', ['har_estoque']),
  step('ava_conciliacao', 'conciliacao.sql', [
    'har_estoque',
    'har_movimento',
    'har_competencias',
    'cube_rais',
    'reg_uf',
  ]),
];

/** Against the truth of a synthetic run; needs `openTruth` on the same connection. */
export const truthSteps: readonly Step[] = [
  step('ava_linhas', 'linhas.sql', ['ver_linhas', 'links', 'reception']),
  step('ava_cruzamento', 'cruzamento.sql', ['ava_linhas']),
  step('ava_grupos', 'grupos.sql', ['ava_cruzamento']),
  step('ava_precisao', 'precisao.sql', ['ava_cruzamento', 'ava_grupos']),
  step('ava_pessoas', 'pessoas.sql', ['ava_cruzamento', 'ava_grupos']),
  step('ava_parcelas', 'parcelas.sql', ['ava_pessoas']),
  step('ava_revocacao', 'revocacao.sql', ['ava_parcelas', 'ver_pessoas', 'reg_pais_alias']),
  step('ava_fluxo', 'fluxo-verdadeiro.sql', [
    'ver_vinculos',
    'har_movimento',
    'har_competencias',
    'reg_uf',
  ]),
];

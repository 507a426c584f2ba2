import type { Step } from '../engine/step.ts';

const staged = ['stg_rais', 'stg_caged', 'stg_novo_caged', 'stg_ctps'] as const;
const passesByKey = ['pair_passo_1', 'pair_passo_2', 'pair_passo_3', 'pair_passo_4'] as const;

/** The step that makes `pair_<name>`, from `<name>.sql`. */
function step(name: string, reads: readonly string[]): Step {
  return { ...outcome(name, reads), table: `pair_${name.replaceAll('-', '_')}` };
}

/** The step that makes the table of its file's name. */
function outcome(name: string, reads: readonly string[]): Step {
  return { table: name, stage: '2-pair', sql: new URL(`${name}.sql`, import.meta.url), reads };
}

/** Who may be an immigrant, and what each record says of the person. */
const candidateSteps: readonly Step[] = [
  step('paises', ['stg_ctps', 'stg_novo_caged', 'reg_pais_alias']),
  step('candidatos', ['pair_paises', 'stg_rais', 'stg_ctps', 'stg_novo_caged']),
  step('nomes', ['pair_candidatos', 'stg_rais', 'stg_caged']),
  step('candidatos-por-nome', ['pair_nomes', 'stg_rais', 'reg_crosswalk']),
  step('registros', [
    ...staged,
    'pair_paises',
    'pair_candidatos',
    'pair_nomes',
    'pair_candidatos_por_nome',
    'reg_rais_nacionalidade',
    'reg_crosswalk',
  ]),
];

/** Passes 1 to 4: the keys, and the evidence where they are in doubt. */
export const keySteps: readonly Step[] = [
  step('grupos-pis', ['pair_registros']),
  step('grupos-cpf', ['pair_registros']),
  step('pis-em-duvida', ['pair_grupos_pis', 'pair_grupos_cpf']),
  step('cpf-em-duvida', ['pair_grupos_pis', 'pair_grupos_cpf']),
  step('duvidas', ['pair_registros', 'pair_pis_em_duvida', 'pair_cpf_em_duvida']),
  step('componentes', ['pair_duvidas']),
  step('perfis-cpf', ['pair_duvidas']),
  step('pontos-cpf', ['pair_duvidas', 'pair_componentes', 'pair_perfis_cpf']),
  step('sobras', ['pair_duvidas', 'pair_componentes', 'pair_pontos_cpf']),
  step('perfis-pis', ['pair_sobras']),
  step('disputas', [
    'pair_duvidas',
    'pair_pontos_cpf',
    'pair_sobras',
    'pair_perfis_pis',
    'pair_grupos_pis',
  ]),
  step('passo-1', ['pair_disputas']),
  step('passo-2', ['pair_disputas']),
  step('passo-3', ['pair_disputas']),
  step('passo-4', ['pair_disputas', 'pair_passo_1', 'pair_passo_3']),
  step('restantes', ['pair_registros', ...passesByKey, 'pair_disputas']),
  step('pontuados', [...passesByKey, 'pair_restantes']),
  step('revisoes', ['stg_revisao', 'reception']),
  step('separados', ['pair_revisoes', 'pair_registros', 'pair_pontuados', 'pair_grupos_pis']),
  step('reunidos', ['pair_registros', 'pair_pontuados', 'pair_separados', 'pair_grupos_pis']),
];

/** Passes 5 to 7: what the keys leave apart, by evidence. */
const evidenceSteps: readonly Step[] = [
  step('unidades', ['pair_reunidos', 'pair_registros']),
  step('lugares', ['pair_reunidos', 'pair_registros']),
  step('pares', ['pair_unidades', 'pair_lugares']),
  step('pis-proximos', ['pair_pares', 'pair_reunidos', 'pair_registros']),
  step('passo-5', ['pair_pis_proximos']),
  step('passo-6', ['pair_pares', 'pair_unidades', 'pair_passo_5']),
  step('pesos', ['pair_pares']),
  step('passo-7', ['pair_pares', 'pair_unidades', 'pair_passo_5', 'pair_passo_6', 'pair_pesos']),
  step('unidades-revistas', ['pair_revisoes', 'pair_reunidos']),
  step('ligacoes', [
    'pair_passo_5',
    'pair_passo_6',
    'pair_passo_7',
    'pair_pares',
    'pair_unidades_revistas',
  ]),
  step('pessoas', ['pair_ligacoes']),
  step('decisoes', ['pair_reunidos', 'pair_pessoas', 'pair_ligacoes']),
];

/** One person per record, under a pseudonym, and what is known of each person. */
const personSteps: readonly Step[] = [
  step('pseudonimos', ['pair_decisoes', 'pair_restantes', 'pair_separados']),
  outcome('links', ['pair_decisoes', 'pair_registros', 'pair_pseudonimos']),
  step('ditos', ['pair_decisoes', 'pair_registros']),
  step('resumos', ['pair_ditos']),
  step('escolhas', ['pair_ditos', 'pair_resumos']),
  outcome('persons', ['pair_resumos', 'pair_pseudonimos', 'pair_escolhas']),
  step('fila', [
    'pair_revisoes',
    'pair_registros',
    'pair_reunidos',
    'pair_decisoes',
    'pair_disputas',
    'pair_duvidas',
    'pair_componentes',
    'pair_passo_7',
  ]),
];

/**
 * Records of all identified bases → one person each (LINKAGE.md, "Keys and passes"; SPEC 3.3). Needs the
 * registry tables, the staged bases and `preparePairing` on the same connection.
 */
export const pairSteps: readonly Step[] = [
  ...candidateSteps,
  ...keySteps,
  ...evidenceSteps,
  ...personSteps,
];

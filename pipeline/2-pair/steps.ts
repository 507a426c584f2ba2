import type { Step } from '../engine/step.ts';

function step(table: string, file: string, reads: readonly string[]): Step {
  return { table, stage: '2-pair', sql: new URL(file, import.meta.url), reads };
}

/**
 * Records of all identified bases → one person each, rules P0–P9 of SPEC 3.3. Needs the registry
 * tables, the staged bases and `preparePairing` on the same connection.
 */
export const pairSteps: readonly Step[] = [
  step('pair_paises', 'paises.sql', ['stg_ctps', 'stg_novo_caged', 'reg_pais_alias']),
  step('pair_candidatos', 'candidatos.sql', [
    'pair_paises',
    'stg_rais',
    'stg_ctps',
    'stg_novo_caged',
  ]),
  step('pair_registros', 'registros.sql', [
    'pair_paises',
    'pair_candidatos',
    'stg_rais',
    'stg_caged',
    'stg_novo_caged',
    'stg_ctps',
    'reg_rais_nacionalidade',
    'reg_crosswalk',
  ]),
  step('pair_blocos', 'blocos.sql', ['pair_registros']),
  step('pair_sub_blocos', 'sub-blocos.sql', ['pair_registros', 'pair_blocos']),
  step('pair_cpfs', 'cpfs.sql', ['pair_registros', 'pair_blocos']),
  step('pair_chaves', 'chaves.sql', [
    'pair_registros',
    'pair_blocos',
    'pair_sub_blocos',
    'pair_cpfs',
  ]),
  step('links', 'links.sql', ['pair_chaves']),
  step('persons', 'persons.sql', ['links', 'pair_registros']),
];

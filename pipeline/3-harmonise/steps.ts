import type { Mode } from '../engine/options.ts';
import type { Step } from '../engine/step.ts';
import { ageBands } from './age-bands.ts';
import { principalBondStep, principalCriteria, type PrincipalCriterion } from './principal-bond.ts';
import { WINDOW_MONTHS } from './vintage.ts';

function step(table: string, file: string, reads: readonly string[]): Step {
  return { table, stage: '3-harmonise', sql: new URL(file, import.meta.url), reads };
}

const bands = ageBands.map(([code, from, to]) => `('${code}', ${from}, ${to})`);

const ages: Step = {
  table: 'har_faixas',
  stage: '3-harmonise',
  sql: {
    grain: 'one row per age in years',
    select: `select unnest(range(de, ate + 1)) as idade, faixa
from (values ${bands.join(', ')}) as f (faixa, de, ate)`,
  },
  reads: [],
};

/** Rows of the identified bases, with the person each belongs to. */
const identified: readonly Step[] = [
  step('har_vinculos', 'vinculos.sql', ['stg_rais', 'links', 'persons', 'reg_rais_nacionalidade']),
  step('har_declaracoes', 'declaracoes.sql', ['stg_caged', 'stg_novo_caged', 'links', 'persons']),
  step('har_cartoes', 'cartoes.sql', ['stg_ctps', 'links', 'persons', 'pair_paises']),
  step('har_competencias', 'competencias.sql', ['stg_caged', 'stg_novo_caged']),
];

/** Rows of OBMigra's de-identified files, in the same tables. */
const published: readonly Step[] = [
  step('har_vinculos', 'vinculos-publicos.sql', [
    'stg_obmigra_rais',
    'reg_pais_alias',
    'reg_continente_alias',
  ]),
  step('har_declaracoes', 'declaracoes-publicas.sql', [
    'stg_obmigra_caged',
    'stg_obmigra_novo_caged',
    'reception',
    'reg_pais_alias',
    'reg_continente_alias',
  ]),
  step('har_cartoes', 'cartoes-publicos.sql', []),
  step('har_competencias', 'competencias-publicas.sql', [
    'stg_obmigra_caged',
    'stg_obmigra_novo_caged',
  ]),
];

const lookups = ['har_faixas', 'reg_uf', 'reg_municipio', 'reg_pais', 'reg_crosswalk'];

/** Source codes → registry codes: the same for both origins. */
const recoded = (principal: readonly PrincipalCriterion[]): readonly Step[] => [
  step('har_codigos', 'codigos.sql', [
    'stg_rais',
    'stg_ctps',
    'stg_novo_caged',
    'stg_obmigra_rais',
    'stg_obmigra_caged',
    'stg_obmigra_novo_caged',
    'har_vinculos',
    'har_declaracoes',
    'har_cartoes',
    'reg_pais_alias',
    'reg_rais_nacionalidade',
    'reg_municipio',
    'reg_uf',
    'reg_crosswalk',
  ]),
  principalBondStep(principal),
  step('har_estoque', 'estoque.sql', ['har_vinculos', 'har_principal', ...lookups]),
  {
    ...step('har_movimento', 'movimento.sql', ['har_declaracoes', 'har_competencias', ...lookups]),
    parameters: { janela: WINDOW_MONTHS },
  },
  step('har_ctps', 'ctps.sql', ['har_cartoes', ...lookups]),
];

/**
 * Paired records (or, in public mode, OBMigra's de-identified rows) → har_estoque, har_movimento and
 * har_ctps in registry codes, immigrants only. `principal` orders the bonds of a person. Run
 * `harmoniseChecks` after them.
 */
export function harmoniseSteps(
  mode: Mode,
  principal: readonly PrincipalCriterion[] = principalCriteria,
): readonly Step[] {
  return [...(mode === 'public' ? published : identified), ages, ...recoded(principal)];
}

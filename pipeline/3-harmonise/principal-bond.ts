import type { Step } from '../engine/step.ts';

/** What a bond may be preferred for, and the better first. */
const CRITERIA = {
  /** December pay, or mean pay when it is missing. */
  remuneracao: 'remuneracao desc nulls last',
  /** Contract hours a week. */
  horas: 'horas desc nulls last',
  /** Months in the job. */
  tempo: 'tempo_emprego desc nulls last',
  admissao: 'data_admissao nulls last',
} as const;

export type PrincipalCriterion = keyof typeof CRITERIA;
export const principalCriteria = Object.keys(CRITERIA) as readonly PrincipalCriterion[];

/** After the criteria: makes the order total, so that the choice depends on the records alone. */
const TIES =
  'cnpj nulls last, cbo nulls last, municipio nulls last, pais, sexo nulls last, arquivo_id, linha';

/**
 * Which of the bonds of one person in one year's stock is the principal one (Nota Técnica 4/2022, 4.1.4:
 * "levando-se em consideração o vínculo principal", which it does not define). The default order of
 * `criteria` is SPEC 3.4. Rows without person (public mode) are principal each.
 */
export function principalBondStep(criteria: readonly PrincipalCriterion[]): Step {
  const order = [...criteria.map((each) => CRITERIA[each]), TIES].join(', ');
  return {
    table: 'har_principal',
    stage: '3-harmonise',
    sql: {
      grain:
        'one row per bond active on 31 December, and whether it is the principal one of its person',
      select: `select
  arquivo_id,
  linha,
  pessoa_id is null
    or row_number() over (partition by pessoa_id, ano order by ${order}) = 1 as vinculo_principal
from har_vinculos`,
    },
    reads: ['har_vinculos'],
  };
}

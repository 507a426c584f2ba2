import { stepText, type Step } from '../engine/step.ts';
import { attributeTable, codeTable, recordTable, valueTable } from './attributes.ts';
import { microdata, type MicrodataDefinition } from './microdata.ts';
import type { ProtectionParameters } from './parameters.ts';
import { publicCubes, type CubeDefinition } from './public-cubes.ts';

/**
 * The method as data: what runs once, what is repeated until nothing is wrong any more, and which
 * table says that. Printed by the plan, bound in tests, broken on purpose by the mutation tests.
 */
export type Rules = {
  readonly prepare: readonly Step[];
  /** Rule 0: rare classes get a broader country, then no sex. */
  readonly countries: Fixpoint;
  readonly locate: readonly Step[];
  /** Rules 1 to 3: small groups and their residuals get a broader place. */
  readonly places: Fixpoint;
  readonly finish: readonly Step[];
  /** Rules 5 and 11: groups of the finished table with one more attribute, whole or not at all. */
  readonly detail: readonly Step[];
  /** Rule 11: pay cells whose largest pay could be estimated, until none is left. */
  readonly pay: Fixpoint;
  readonly paid: readonly Step[];
  /** Rule 8: groups that reach k only over a year, then, after the audit, the cubes of the year. */
  readonly years: Audited;
  /** Rule 7: candidates for municipal totals, then, after the audit, those that are published. */
  readonly totals: Audited;
  readonly cubes: readonly (CubeDefinition & { readonly step: Step })[];
  /** Rule 10: two files of rows for each base. */
  readonly microdata: readonly (MicrodataDefinition & { readonly step: Step })[];
};

/** Steps before and after an audit that works outside SQL. */
export type Audited = { readonly propose: readonly Step[]; readonly accept: readonly Step[] };

/** Steps repeated until `pending` has no row; `apply` runs after each pass that left some. */
export type Fixpoint = {
  readonly look: readonly Step[];
  readonly pending: string;
  readonly apply: readonly Step[];
};

const READS: Readonly<Record<string, readonly string[]>> = {
  prt_origem: ['har_ctps', 'har_estoque', 'har_movimento'],
  prt_serie: ['prt_origem'],
  prt_pais_inicial: ['prt_origem', 'prt_serie', 'reg_pais'],
  prt_pais_no: ['prt_pais'],
  prt_pais_reparo: ['prt_pais_no'],
  prt_pais: ['prt_pais', 'prt_pais_reparo'],
  prt_classe: ['prt_pais', 'prt_serie'],
  prt_celula: ['prt_classe', 'prt_origem', 'prt_pais', 'prt_serie', 'reg_uf'],
  prt_visivel: ['prt_celula'],
  prt_oculto: ['prt_celula'],
  prt_elevacao_inicial: ['prt_celula'],
  prt_elevada_inicial: ['prt_classe'],
  prt_conhecido: [
    'prt_classe',
    'prt_conhecido_anterior',
    'prt_elevacao',
    'prt_oculto',
    'prt_visivel',
  ],
  prt_conhecido_anterior: ['prt_conhecido'],
  prt_elevada: ['prt_reparo'],
  prt_aberta: ['prt_classe', 'prt_conhecido', 'prt_elevada'],
  prt_uf: ['prt_aberta', 'prt_classe', 'prt_elevacao', 'prt_oculto', 'prt_visivel'],
  prt_no: ['prt_conhecido', 'prt_elevacao', 'prt_uf'],
  prt_falha: ['prt_aberta', 'prt_elevacao', 'prt_no', 'prt_uf', 'prt_visivel'],
  prt_reparo: ['prt_falha', 'prt_no', 'prt_uf'],
  prt_elevacao: ['prt_elevacao', 'prt_reparo'],
  prt_destino: ['prt_celula', 'prt_elevacao'],
  prt_publicado: ['prt_classe', 'prt_destino', 'prt_serie'],
  prt_grupo: ['prt_publicado', 'reg_pais'],
  prt_rota: ['prt_classe', 'prt_destino', 'prt_grupo', 'prt_origem', 'prt_pais', 'prt_serie'],
  prt_pago: ['prt_registro'],
  prt_detalhe_inicial: ['prt_atributo', 'prt_grupo'],
  prt_bloco: ['prt_detalhe', 'prt_grupo'],
  prt_decidido: ['prt_atributo', 'prt_bloco', 'prt_valor'],
  prt_decidido_pago: ['prt_bloco', 'prt_pago'],
  prt_detalhe: ['prt_decidido', 'prt_decidido_pago', 'prt_detalhe'],
  prt_mostrado: ['prt_detalhe', 'prt_grupo'],
  prt_detalhado: ['prt_mostrado', 'prt_valor'],
  prt_total_candidato: ['prt_classe', 'prt_destino', 'prt_serie'],
  prt_total_recusado_inicial: ['prt_total_candidato'],
  prt_total: ['prt_total_candidato', 'prt_total_recusado'],
  prt_anual_mes: ['prt_classe', 'prt_destino', 'prt_serie'],
  prt_anual_uf: ['prt_anual_mes', 'prt_conhecido', 'prt_serie'],
  prt_anual_recusada_inicial: ['prt_anual_uf'],
  prt_anual: ['prt_anual_mes', 'prt_anual_recusada', 'prt_anual_uf', 'prt_publicado'],
  prt_tematico: ['prt_detalhe', 'prt_grupo'],
  prt_salario_calculado: ['prt_grupo', 'prt_mostrado', 'prt_registro'],
  prt_salario_retido_inicial: ['prt_salario_calculado'],
  prt_salario_estimavel: ['prt_salario_calculado', 'prt_salario_retido'],
  prt_salario_retido: ['prt_salario_estimavel', 'prt_salario_retido'],
  prt_salario: ['prt_salario_calculado', 'prt_salario_retido'],
  prt_plano: ['prt_celula', 'prt_classe', 'prt_elevacao', 'prt_pais', 'prt_serie'],
};

/** The rules for given parameters, in the order they run. */
export function protectionRules(parameters: ProtectionParameters): Rules {
  const { k, ks } = parameters;
  const step = (file: string, table = file) => fileStep(file, table, { k, ks });
  const steps = (...files: readonly string[]) => files.map((each) => step(each));
  return {
    prepare: [step('prt_origem'), step('prt_serie'), step('prt_pais_inicial', 'prt_pais')],
    countries: {
      look: steps('prt_pais_no', 'prt_pais_reparo'),
      pending: 'prt_pais_reparo',
      apply: [step('prt_pais')],
    },
    locate: [
      ...steps('prt_classe', 'prt_celula', 'prt_visivel', 'prt_oculto'),
      step('prt_elevacao_inicial', 'prt_elevacao'),
      step('prt_conhecido_inicial', 'prt_conhecido_anterior'),
      step('prt_elevada_inicial', 'prt_elevada'),
    ],
    places: {
      look: steps('prt_conhecido', 'prt_aberta', 'prt_uf', 'prt_no', 'prt_falha', 'prt_reparo'),
      pending: 'prt_reparo',
      apply: steps('prt_elevacao', 'prt_conhecido_anterior', 'prt_elevada'),
    },
    finish: steps('prt_destino', 'prt_publicado', 'prt_plano'),
    detail: detailSteps(parameters),
    pay: {
      look: steps('prt_salario_estimavel'),
      pending: 'prt_salario_estimavel',
      apply: steps('prt_salario_retido'),
    },
    paid: steps('prt_salario'),
    years: {
      propose: [
        ...steps('prt_anual_mes', 'prt_anual_uf'),
        step('prt_anual_recusada_inicial', 'prt_anual_recusada'),
      ],
      accept: steps('prt_anual'),
    },
    totals: {
      propose: [
        step('prt_total_candidato'),
        step('prt_total_recusado_inicial', 'prt_total_recusado'),
      ],
      accept: [step('prt_total')],
    },
    cubes: publicCubes,
    microdata: microdata(parameters),
  };
}

/** Município, UF, região, Brasil, then continent, no country, no sex: where a group may be shown. */
const DETAIL_LEVELS = [0, 1, 2, 3, 4, 5, 6];

function detailSteps(parameters: ProtectionParameters): readonly Step[] {
  const { k, ks } = parameters;
  const step = (file: string, table = file) => fileStep(file, table, { k, ks });
  return [
    attributeTable(parameters),
    codeTable,
    step('prt_grupo'),
    step('prt_rota'),
    recordTable,
    valueTable,
    step('prt_pago'),
    step('prt_detalhe_inicial', 'prt_detalhe'),
    ...DETAIL_LEVELS.flatMap((nivel) =>
      ['prt_bloco', 'prt_decidido', 'prt_decidido_pago', 'prt_detalhe'].map((file) =>
        fileStep(file, file, { k, ks, nivel }),
      ),
    ),
    step('prt_mostrado'),
    step('prt_detalhado'),
    step('prt_tematico'),
    step('prt_salario_calculado'),
    step('prt_salario_retido_inicial', 'prt_salario_retido'),
  ];
}

/** A step of `steps/`, with those of the given values that its text names. */
function fileStep(file: string, table: string, values: Readonly<Record<string, number>>): Step {
  const sql = new URL(`steps/${file}.sql`, import.meta.url);
  const step: Step = { table, stage: '4-protect', sql, reads: READS[file] ?? [] };
  const { select } = stepText(step);
  const named = Object.entries(values).filter(([name]) => new RegExp(`\\$${name}\\b`).test(select));
  return named.length > 0 ? { ...step, parameters: Object.fromEntries(named) } : step;
}

import type { Database, Parameters } from '../engine/database.ts';
import { stepText, type Step } from '../engine/step.ts';
import { auditAnnualPromotion } from './annual-promotion.ts';
import { refuseTellingPromotions, refuseTellingTotals } from './attacked.ts';
import { attributeTable, codeTable, generatedStep, recordTable, valueTable } from './attributes.ts';
import { microdata, type MicrodataDefinition } from './microdata.ts';
import { auditMunicipalTotals } from './municipal-totals.ts';
import type { ProtectionParameters } from './parameters.ts';
import { publicCubes, type CubeDefinition } from './public-cubes.ts';
import { loadLedger, withPublishedRows } from './vintages/ledger-tables.ts';

/**
 * The method as data: what runs once, what is repeated until nothing is wrong any more, and which
 * table says that. Printed by the plan, bound in tests, broken on purpose by the mutation tests.
 */
export type Rules = {
  /** Rule 8: the ledger, and what of the new records may be added to the series in it. */
  readonly vintage: readonly Step[];
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

/** Steps before and after audits that work outside SQL and write what they refuse into a table. */
export type Audited = {
  readonly propose: readonly Step[];
  readonly audits: readonly ((database: Database, k: number) => Promise<void>)[];
  readonly accept: readonly Step[];
};

/** Steps repeated until `pending` has no row; `apply` runs after each pass that left some. */
export type Fixpoint = {
  readonly look: readonly Step[];
  readonly pending: string;
  readonly apply: readonly Step[];
};

const READS: Readonly<Record<string, readonly string[]>> = {
  prt_fonte: ['har_ctps', 'har_estoque', 'har_movimento'],
  prt_safra_mapa: ['prt_fonte', 'prt_safra', 'prt_safra_classe', 'reg_pais'],
  prt_safra_diferenca: ['prt_fonte', 'prt_safra', 'prt_safra_ano', 'prt_safra_mapa', 'reg_uf'],
  prt_safra_uf: ['prt_safra', 'prt_safra_diferenca', 'reg_uf'],
  prt_safra_revisao: ['prt_safra', 'prt_safra_diferenca', 'prt_safra_uf'],
  prt_origem: ['prt_fonte', 'prt_safra', 'prt_safra_ano', 'prt_safra_revisao'],
  prt_serie: ['prt_origem'],
  prt_pais_inicial: ['prt_origem', 'prt_serie', 'reg_pais'],
  prt_pais_no: ['prt_pais'],
  prt_pais_reparo: ['prt_pais_no'],
  prt_pais: ['prt_pais', 'prt_pais_reparo'],
  prt_classe: ['prt_pais', 'prt_serie'],
  prt_celula: ['prt_classe', 'prt_origem', 'prt_pais', 'prt_serie', 'reg_uf'],
  prt_congelado: ['prt_classe', 'prt_origem', 'prt_serie', 'reg_uf'],
  prt_visivel: ['prt_celula'],
  prt_oculto: ['prt_celula'],
  prt_elevacao_inicial: ['prt_celula'],
  prt_elevada_inicial: ['prt_classe'],
  prt_conhecido: [
    'prt_classe',
    'prt_congelado',
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
  prt_destino: ['prt_celula', 'prt_congelado', 'prt_elevacao'],
  prt_publicado: ['prt_classe', 'prt_destino', 'prt_serie'],
  prt_espera: [
    'prt_fonte',
    'prt_origem',
    'prt_safra',
    'prt_safra_diferenca',
    'prt_safra_revisao',
    'prt_serie',
  ],
  prt_retido: ['prt_espera'],
  prt_ano: ['prt_fonte', 'prt_publicado', 'prt_safra_ano'],
  prt_safra_origem: ['prt_ano', 'prt_fonte'],
  prt_safra_pais: ['prt_pais', 'prt_safra_mapa', 'prt_serie'],
  prt_safra_nova: ['prt_classe', 'prt_destino', 'prt_serie'],
  prt_safra_classe_nova: ['prt_pais', 'prt_serie'],
  prt_safra_ano_nova: ['prt_ano', 'prt_safra_ano'],
  prt_grupo: ['prt_ano', 'prt_publicado', 'reg_pais'],
  prt_rota: ['prt_classe', 'prt_destino', 'prt_grupo', 'prt_origem', 'prt_pais', 'prt_serie'],
  prt_tocado: ['prt_classe', 'prt_destino', 'prt_grupo', 'prt_origem', 'prt_rota', 'prt_serie'],
  prt_pago: ['prt_registro'],
  prt_detalhe_inicial: ['prt_atributo', 'prt_grupo'],
  prt_bloco: ['prt_detalhe', 'prt_grupo', 'prt_tocado'],
  prt_decidido: ['prt_atributo', 'prt_bloco', 'prt_valor'],
  prt_decidido_pago: ['prt_bloco', 'prt_pago'],
  prt_detalhe: ['prt_decidido', 'prt_decidido_pago', 'prt_detalhe'],
  prt_mostrado: ['prt_detalhe', 'prt_grupo'],
  prt_detalhado: ['prt_codigo', 'prt_detalhe', 'prt_mostrado', 'prt_safra_detalhado', 'prt_valor'],
  prt_total_candidato: ['prt_ano', 'prt_anual', 'prt_classe', 'prt_destino', 'prt_serie'],
  prt_total_celula: [
    'prt_anual_recusada',
    'prt_anual_uf',
    'prt_classe',
    'prt_destino',
    'prt_serie',
    'prt_total_candidato',
  ],
  prt_total_recusado_inicial: ['prt_total_candidato'],
  prt_total: ['prt_safra_total', 'prt_total_candidato', 'prt_total_recusado'],
  prt_anual_mes: ['prt_ano', 'prt_classe', 'prt_destino', 'prt_serie'],
  prt_anual_uf: ['prt_anual_mes', 'prt_conhecido', 'prt_serie'],
  prt_anual_recusada_inicial: ['prt_anual_uf'],
  prt_anual: [
    'prt_ano',
    'prt_anual_mes',
    'prt_anual_recusada',
    'prt_anual_uf',
    'prt_publicado',
    'prt_safra_anual',
  ],
  prt_tematico: ['prt_detalhe', 'prt_grupo', 'prt_tocado'],
  prt_salario_calculado: ['prt_detalhe', 'prt_grupo', 'prt_mostrado', 'prt_registro'],
  prt_salario_retido_inicial: ['prt_salario_calculado'],
  prt_salario_estimavel: ['prt_salario_calculado', 'prt_salario_retido'],
  prt_salario_retido: ['prt_salario_estimavel', 'prt_salario_retido'],
  prt_salario: ['prt_safra_salario', 'prt_salario_calculado', 'prt_salario_retido'],
  prt_plano: ['prt_celula', 'prt_classe', 'prt_elevacao', 'prt_pais', 'prt_serie'],
};

/** A publication on its own, or a vintage: with what the one before left, if any (rule 8). */
export type Standing = 'avulsa' | { readonly ledger?: string };

/**
 * The rules for given parameters, in the order they run. In a vintage `ledger` is the folder of what is
 * already published.
 */
export function protectionRules(
  parameters: ProtectionParameters,
  standing: Standing = 'avulsa',
): Rules {
  const { k, ks } = parameters;
  const alone = standing === 'avulsa';
  // A residual whose only place is not known yet may be the last one when more places are known.
  const values = { k, ks, poucas: alone ? 1 : 0 };
  const step = (file: string, table = file) => fileStep(file, table, values);
  const steps = (...files: readonly string[]) => files.map((each) => step(each));
  return {
    vintage: [
      step('prt_fonte'),
      ...loadLedger(alone ? undefined : standing.ledger),
      ...steps('prt_safra_mapa', 'prt_safra_diferenca', 'prt_safra_uf', 'prt_safra_revisao'),
      step('prt_origem'),
    ],
    prepare: [step('prt_serie'), step('prt_pais_inicial', 'prt_pais')],
    countries: {
      look: steps('prt_pais_no', 'prt_pais_reparo'),
      pending: 'prt_pais_reparo',
      apply: [step('prt_pais')],
    },
    locate: [
      ...steps('prt_classe', 'prt_celula', 'prt_congelado', 'prt_visivel', 'prt_oculto'),
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
    detail: [...yearSteps(alone), ...detailSteps(parameters, alone)],
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
      audits: [auditAnnualPromotion, refuseTellingPromotions],
      accept: steps('prt_anual'),
    },
    totals: {
      propose: [
        step('prt_total_candidato'),
        step('prt_total_celula'),
        step('prt_total_recusado_inicial', 'prt_total_recusado'),
      ],
      audits: [auditMunicipalTotals, refuseTellingTotals],
      accept: [step('prt_total')],
    },
    cubes: publicCubes,
    microdata: microdata(parameters).map((each) => ({
      ...each,
      step: withPublishedRows(each.step),
    })),
  };
}

/** What waits, which years are shown by attribute, the records of those years, and the ledger left. */
function yearSteps(alone: boolean): readonly Step[] {
  const step = (file: string, table = file) => fileStep(file, table, { avulsa: alone });
  return [
    step('prt_espera'),
    step('prt_retido'),
    step('prt_ano'),
    step('prt_safra_origem', 'prt_origem'),
    step('prt_safra_pais', 'prt_pais'),
    step('prt_safra_nova'),
    step('prt_safra_classe_nova'),
    step('prt_safra_ano_nova'),
  ];
}

/** A publication on its own counts the very records it publishes. */
const UNTOUCHED = generatedStep(
  'prt_tocado',
  'one row per group that is shown without attributes: none',
  'select grupo from prt_grupo where false',
  ['prt_grupo'],
);

/** Município, UF, região, Brasil, then continent, no country, no sex: where a group may be shown. */
const DETAIL_LEVELS = [0, 1, 2, 3, 4, 5, 6];

function detailSteps(parameters: ProtectionParameters, alone: boolean): readonly Step[] {
  const { k, ks } = parameters;
  const step = (file: string, table = file) => fileStep(file, table, { k, ks });
  return [
    attributeTable(parameters),
    codeTable,
    step('prt_grupo'),
    step('prt_rota'),
    alone ? UNTOUCHED : step('prt_tocado'),
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
function fileStep(file: string, table: string, values: Parameters): Step {
  const sql = new URL(`steps/${file}.sql`, import.meta.url);
  const step: Step = { table, stage: '4-protect', sql, reads: READS[file] ?? [] };
  const { select } = stepText(step);
  const named = Object.entries(values).filter(([name]) => new RegExp(`\\$${name}\\b`).test(select));
  return named.length > 0 ? { ...step, parameters: Object.fromEntries(named) } : step;
}

import type { Database } from '../engine/database.ts';
import type { Step } from '../engine/step.ts';
import { auditAnnualPromotion } from './annual-promotion.ts';
import { refuseTellingPromotions, refuseTellingTotals } from './attacked.ts';
import { detailSteps, yearSteps } from './detail-steps.ts';
import { fileStep } from './file-step.ts';
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

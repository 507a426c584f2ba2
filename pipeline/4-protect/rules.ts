import { stepText, type Step } from '../engine/step.ts';
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
  readonly cubes: readonly (CubeDefinition & { readonly step: Step })[];
};

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
  prt_publicado: ['prt_celula', 'prt_classe', 'prt_elevacao', 'prt_serie'],
  prt_plano: ['prt_celula', 'prt_classe', 'prt_elevacao', 'prt_pais', 'prt_serie'],
};

/** The rules for given parameters, in the order they run. */
export function protectionRules({ k }: ProtectionParameters): Rules {
  const step = (file: string, table = file) => fileStep(file, table, k);
  return {
    prepare: [step('prt_origem'), step('prt_serie'), step('prt_pais_inicial', 'prt_pais')],
    countries: {
      look: [step('prt_pais_no'), step('prt_pais_reparo')],
      pending: 'prt_pais_reparo',
      apply: [step('prt_pais')],
    },
    locate: [
      ...['prt_classe', 'prt_celula', 'prt_visivel', 'prt_oculto'].map((each) => step(each)),
      step('prt_elevacao_inicial', 'prt_elevacao'),
      step('prt_conhecido_inicial', 'prt_conhecido_anterior'),
      step('prt_elevada_inicial', 'prt_elevada'),
    ],
    places: {
      look: ['prt_conhecido', 'prt_aberta', 'prt_uf', 'prt_no', 'prt_falha', 'prt_reparo'].map(
        (each) => step(each),
      ),
      pending: 'prt_reparo',
      apply: ['prt_elevacao', 'prt_conhecido_anterior', 'prt_elevada'].map((each) => step(each)),
    },
    finish: [step('prt_publicado'), step('prt_plano')],
    cubes: publicCubes,
  };
}

function fileStep(file: string, table: string, k: number): Step {
  const sql = new URL(`steps/${file}.sql`, import.meta.url);
  const step: Step = { table, stage: '4-protect', sql, reads: READS[file] ?? [] };
  return stepText(step).select.includes('$k') ? { ...step, parameters: { k } } : step;
}

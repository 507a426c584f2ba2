import type { Step } from '../engine/step.ts';
import { attributeTable, codeTable } from './attribute-codes.ts';
import { recordTable, valueTable } from './attribute-records.ts';
import { fileStep } from './file-step.ts';
import { generatedStep } from './generated-step.ts';
import type { ProtectionParameters } from './parameters.ts';

/** What waits, which years are shown by attribute, the records of those years, and the ledger left. */
export function yearSteps(alone: boolean): readonly Step[] {
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

/** Rules 5 and 11: what each group shows of each attribute, from the finest place to the country. */
export function detailSteps(parameters: ProtectionParameters, alone: boolean): readonly Step[] {
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

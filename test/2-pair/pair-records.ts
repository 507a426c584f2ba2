import { preparePairing } from '../../pipeline/2-pair/pseudonym.ts';
import { pairSteps } from '../../pipeline/2-pair/steps.ts';
import { withDatabase, type Database } from '../../pipeline/engine/database.ts';
import { runStep } from '../../pipeline/engine/step.ts';
import { insertRows, type TestRow } from './insert-rows.ts';
import { recordId, type Registro } from './naive-pairing.ts';
import { createStagedTables } from './staged-tables.ts';

export const SECRET = Buffer.from('segredo apenas de teste, 32 bytes');

export type Link = { readonly rule: string; readonly person: string };

/** Runs the SQL steps over the records and returns rule and pseudonym by `recordId`. */
export async function pairRecords(
  records: readonly Registro[],
): Promise<ReadonlyMap<string, Link>> {
  return withDatabase({ file: ':memory:' }, async (database) => {
    await stageRecords(database, records);
    return pairStaged(database);
  });
}

/** Runs the pairing steps on whatever is staged. */
export async function pairStaged(database: Database): Promise<ReadonlyMap<string, Link>> {
  await preparePairing(database, SECRET);
  for (const step of pairSteps) await runStep(database, step);
  const links = await database.rows<Link & { id: string }>(
    `select arquivo_id || ':' || linha as id, link_rule as "rule", pessoa_id as person from links`,
  );
  return new Map(links.map(({ id, rule, person }) => [id, { rule, person }]));
}

/** Creates the staged tables and writes each record in the codes of its base. */
export async function stageRecords(
  database: Database,
  records: readonly Registro[],
): Promise<void> {
  await createStagedTables(database);
  for (const base of ['RAIS', 'CAGED', 'NOVO_CAGED', 'CTPS'] as const) {
    const rows = records.filter((each) => each.base === base).map(stagedRow);
    await insertRows(database, `stg_${base.toLowerCase()}`, rows);
  }
}

function stagedRow(of: Registro): TestRow {
  const { pis, cpf, nascimento, sexo, estrangeiro } = of;
  const [arquivo_id, linha] = recordId(of).split(':').map(Number) as [number, number];
  const common = { arquivo_id, linha, pis, cpf, data_nascimento: nascimento, sexo };
  const pais = estrangeiro ? 'HAITI' : 'BRASIL';
  if (of.base === 'RAIS') return { ...common, ano: 2019, nacionalidade: estrangeiro ? '40' : '10' };
  if (of.base === 'CAGED') return { ...common, competencia_mov: '2018-05' };
  if (of.base === 'CTPS') return { ...common, data_emissao: '2018-05-02', pais_nascimento: pais };
  const novo = { ...common, competencia_mov: '2021-05', nacionalidade: pais };
  return { ...novo, sexo: sexo === '2' ? '3' : sexo };
}

import { preparePairing } from '../../pipeline/2-pair/pseudonym.ts';
import { pairSteps } from '../../pipeline/2-pair/steps.ts';
import { withDatabase, type Database } from '../../pipeline/engine/database.ts';
import { runStep } from '../../pipeline/engine/step.ts';
import { insertRows, type TestRow } from './insert-rows.ts';
import type { Pais, Registro } from './naive/registro.ts';
import { createStagedTables } from './staged-tables.ts';

export const SECRET = Buffer.from('segredo apenas de teste, 32 bytes');

export type Link = {
  readonly id: string;
  readonly pass: string;
  readonly person: string;
  readonly score: number;
  readonly margin: number;
  readonly probability: number | null;
};

/** Runs the SQL steps over the records, and `use` while its tables are there. */
export async function withPaired<T>(
  records: readonly Registro[],
  use: (database: Database) => Promise<T>,
  threads?: number,
): Promise<T> {
  return withDatabase({ file: ':memory:', ...(threads ? { threads } : {}) }, async (database) => {
    await stageRecords(database, records);
    await pairStaged(database);
    return use(database);
  });
}

/** The links of the records, in the order of `recordId`. */
export function pairRecords(records: readonly Registro[]): Promise<readonly Link[]> {
  return withPaired(records, linksOf);
}

export function linksOf(database: Database): Promise<readonly Link[]> {
  return database.rows<Link>(
    `select arquivo_id || ':' || linha as id, link_rule as pass, pessoa_id as person,
      pontos as score, margem as margin, probabilidade as probability
    from links order by id`,
  );
}

/** Runs the pairing steps on whatever is staged. */
export async function pairStaged(database: Database): Promise<void> {
  await preparePairing(database, SECRET);
  for (const step of pairSteps) await runStep(database, step);
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

/** Each country as RAIS codes it and as CTPS and Novo CAGED spell it. */
const SPELLED: Readonly<Record<Pais, readonly [code: string | null, name: string]>> = {
  HTI: ['40', 'HAITI'],
  VEN: ['26', 'VENEZUELA'],
  CHN: ['42', 'CHINA'],
  BRA: ['10', 'BRASIL'],
  XBR: ['20', 'NATURALIZADO BRASILEIRO'],
  XXX: [null, 'NÃO ESPECIFICADO'],
};

const code = (pais: Pais | null) => (pais ? SPELLED[pais][0] : null);
const spelling = (pais: Pais | null) => (pais ? SPELLED[pais][1] : null);

function stagedRow(of: Registro): TestRow {
  const { pis, cpf, nascimento, sexo, cnpj, municipio, uf, ano } = of;
  const { arquivo: arquivo_id, linha, pisDigitado: pis_digitado } = of;
  const key = { arquivo_id, linha, pis, pis_digitado, cpf, data_nascimento: nascimento };
  const common = { ...key, sexo, municipio, uf };
  const countries = {
    pais_nascimento: spelling(of.naturalidade),
    nacionalidade: spelling(of.nacionalidade),
  };
  if (of.base === 'CTPS') return { ...common, data_emissao: `${ano}-05-02`, ...countries };
  const bond = { ...common, cnpj, data_admissao: of.admissao };
  if (of.base === 'RAIS')
    return { ...bond, nome: of.nome, ano, nacionalidade: code(of.nacionalidade) };
  const movement = { ...bond, competencia_mov: `${ano}-05` };
  if (of.base === 'CAGED') return { ...movement, nome: of.nome };
  return { ...movement, ...countries, sexo: sexo === '2' ? '3' : sexo };
}

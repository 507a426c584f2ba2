import * as fc from 'fast-check';
import {
  protectQuota,
  type ProtectedQuotaTable,
} from '../../../pipeline/4-protect/quota/protect-quota.ts';
import { withDatabase, type Database } from '../../../pipeline/engine/database.ts';
import { silentProgress } from '../../../pipeline/engine/progress.ts';
import { insertRows, type TestRow } from '../../2-pair/insert-rows.ts';

export const KS = 5;

/** A company of the quota with its persons by type of disability and sex. */
export type Company = {
  readonly empresa: string;
  readonly regiao: string;
  readonly uf: string;
  readonly municipio: string;
  readonly faixa: string;
  readonly secao: string;
  readonly natureza: string;
  readonly reservadas: number;
  readonly persons: readonly {
    readonly deficiencia: string;
    readonly sexo: string;
    readonly n: number;
  }[];
};

const BRACKETS: Readonly<Record<string, number>> = { '0': 0, '1': 6, '2': 9, '3': 7 };

const person = fc.record({
  deficiencia: fc.constantFrom('1', '1', '2', '3', '6'),
  sexo: fc.constantFrom('1', '2'),
  n: fc.integer({ min: 1, max: 5 }),
});

const company = fc.record({
  regiao: fc.constantFrom('3', '3', '4', '1'),
  uf: fc.integer({ min: 1, max: 2 }),
  town: fc.integer({ min: 1, max: 2 }),
  faixa: fc.constantFrom('0', '1', '1', '2'),
  secao: fc.constantFrom('A', 'C', 'C', 'G'),
  natureza: fc.constantFrom('2', '2', '3'),
  persons: fc.array(person, { maxLength: 4 }),
});

type Drawn = Omit<Company, 'empresa' | 'municipio' | 'reservadas' | 'uf'> & {
  readonly uf: number;
  readonly town: number;
};

const settle = (drawn: readonly Drawn[]): readonly Company[] =>
  drawn.map(({ uf, town, ...each }, at) => ({
    ...each,
    empresa: `E${at}`,
    uf: `${each.regiao}${uf}`,
    municipio: `${each.regiao}${uf}0000${town}`,
    reservadas: BRACKETS[each.faixa] ?? 0,
  }));

/** Worlds small enough to have unsafe cells everywhere and large enough to publish something. */
export const worlds: fc.Arbitrary<readonly Company[]> = fc
  .array(company, { minLength: 40, maxLength: 110 })
  .map(settle);

/** Worlds large enough to tell kinds of persons by place. */
export const largeWorlds: fc.Arbitrary<readonly Company[]> = fc
  .array(company, { minLength: 120, maxLength: 220 })
  .map(settle);

/** Worlds of three brackets large enough to name each, with a section too small to cross with them. */
export const worldsOfBrackets: fc.Arbitrary<readonly Company[]> = fc
  .array(
    company.chain((each) =>
      fc
        .record({
          faixa: fc.constantFrom('1', '2', '2', '2', '2', '2', '3', '3', '3', '3'),
          secao: fc.constantFrom('C', 'C', 'C', 'G', 'G', 'A'),
        })
        .map((more) => ({ ...each, ...more })),
    ),
    { minLength: 180, maxLength: 280 },
  )
  .map(settle);

/** Size group of a company: here the larger bracket alone, so that unions of brackets are told apart. */
export const porteOf = ({ faixa }: Company) => (faixa === '3' ? '2' : '1');

export const filledOf = ({ persons }: Company) => persons.reduce((sum, { n }) => sum + n, 0);

/** Runs the gate over one year of a world, lent to `use` with the published tables by id. */
export async function protectWorld(
  companies: readonly Company[],
): Promise<ReadonlyMap<string, ProtectedQuotaTable>> {
  return withDatabase({ file: ':memory:', threads: 1 }, async (database) => {
    await createProtectedInputs(database);
    await fillWorld(database, companies);
    const tables = await protectQuota(
      database,
      { mode: 'identified', parameters: { profile: 'padrao', k: 5, ks: KS } },
      silentProgress,
    );
    return new Map(tables.map((each) => [each.id, each]));
  });
}

/** A world as it stands in 2020. */
export async function fillWorld(database: Database, companies: readonly Company[]): Promise<void> {
  await insertRows(database, 'har_cota_empresa', companies.map(companyRow));
  await insertRows(database, 'har_cota_pcd', companies.flatMap(personRows));
}

/** Every table the gate reads, empty. */
export async function createProtectedInputs(database: Database): Promise<void> {
  const place = 'ano smallint, empresa varchar, regime varchar, regiao varchar, uf varchar';
  await database.run(`create table har_cota_empresa (${place}, municipio varchar, natureza varchar,
    secao varchar, faixa varchar, porte varchar, obrigada boolean, base integer, desconhecidas integer,
    preenchidas integer, reservadas integer, efetivas integer, deficit integer, excedente integer, cumpre boolean)`);
  await database.run(`create table har_cota_pcd (${place}, deficiencia varchar, sexo varchar, raca_cor varchar,
    faixa_etaria varchar, escolaridade varchar, vinculos integer)`);
  await database.run(
    `create table har_cota_imigrantes (${place}, imigrante varchar, vinculos integer, pcd integer)`,
  );
  await database.run(`create table har_cota_fluxo (${place}, mes varchar, movimento varchar, deficiencia varchar,
    sexo varchar, movimentacoes integer)`);
  await createInclusionTables(database);
  await database.run(
    'create table har_cota_limites (ano smallint, tamanho varchar, base integer, excluidos integer, pcd integer)',
  );
}

/** Empty: the flow of Portaria 1.088 has its own worlds. */
async function createInclusionTables(database: Database): Promise<void> {
  const place = 'regiao varchar, uf varchar, municipio varchar';
  await database.run(`create table har_inclusao_evento (ano smallint, semestre varchar, pessoa integer,
    grupo_mapa varchar, grupo_meta varchar, ${place}, estado varchar, data date, eventos integer)`);
  await database.run(`create table har_inclusao_candidato (ano smallint, pessoa integer, situacao varchar,
    saiu_no_ano boolean, grupo_mapa varchar, ${place}, sexo varchar, faixa_etaria varchar, escolaridade varchar,
    grande_grupo varchar)`);
  await database.run(`create table har_inclusao_compartilhamento (ano smallint, pessoa integer,
    grupo_meta varchar, enviado boolean, enviado_depois boolean, revogado_sem_envio boolean)`);
  await database.run(
    `create table har_inclusao_vaga (ano smallint, empresa varchar, ${place}, quantidade integer)`,
  );
}

function companyRow(each: Company): TestRow {
  const { persons: _, ...columns } = each;
  const preenchidas = filledOf(each);
  const obrigada = each.faixa !== '0';
  return {
    ...columns,
    ano: 2020,
    regime: 'empresas',
    porte: porteOf(each),
    obrigada,
    base: obrigada ? 150 : 40,
    desconhecidas: 0,
    preenchidas,
    efetivas: Math.min(preenchidas, each.reservadas),
    deficit: Math.max(0, each.reservadas - preenchidas),
    excedente: obrigada ? Math.max(0, preenchidas - each.reservadas) : 0,
    cumpre: obrigada && preenchidas >= each.reservadas,
  };
}

function personRows({ empresa, regiao, uf, persons }: Company): readonly TestRow[] {
  return persons.map(({ deficiencia, sexo, n }) => ({
    ano: 2020,
    empresa,
    regime: 'empresas',
    regiao,
    uf,
    deficiencia,
    sexo,
    raca_cor: '2',
    faixa_etaria: '04',
    escolaridade: '04',
    vinculos: n,
  }));
}

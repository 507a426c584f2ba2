import type { Database } from '../../engine/database.ts';
import type { CountTable, PairingCounts } from '../../registry/public-files.ts';
import { countTable, type Count } from './count-table.ts';
import { reconciliationOf } from './reconciliation.ts';

const RULES = ['P0', 'P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9'];
const OUTCOMES = ['ligado', 'P0', 'P9'];
const PIS_STATUS = ['ok', 'compartilhado', 'ausente', 'marcador', 'invalido'];
const CPF_STATUS = ['ok', 'multiplo', 'ausente', 'marcador', 'invalido'];
const DEFINITIONS = ['ambas', 'presumido', 'nascimento', 'nacionalidade'];
/** Countries with fewer records share one row, OUTROS: a rate of few records says nothing. */
const SMALLEST_COUNTRY = 1000;

/** Tables of the pairing that need no truth. Reads what `countSteps` made, `links` and `persons`. */
export async function pairingCounts(database: Database, threshold: number): Promise<PairingCounts> {
  const table = async (columns: readonly string[], query: string): Promise<CountTable> =>
    countTable(await database.rows<Count>(query), columns, threshold);
  const outcome = (key: string, from = 'ava_registros') => table(OUTCOMES, outcomesBy(key, from));
  return {
    threshold,
    records: await database.value<number>('select count(*)::double from links'),
    people: await database.value<number>('select count(*)::double from persons'),
    passes: await table(RULES, byYear('ava_registros', 'link_rule', 'registros')),
    byUf: await outcome('uf'),
    byCountry: await outcome('pais_ou_outros', COUNTRIES),
    bySex: await outcome('sexo'),
    pis: await table(PIS_STATUS, statusOf('PIS')),
    cpf: await table(CPF_STATUS, statusOf('CPF')),
    definitions: await table(DEFINITIONS, byYear('ava_definicoes', 'definicao', 'pessoas')),
    bonds: await table(
      ['principal', 'outros'],
      `select [cast(ano as varchar)] as keys, vinculo as "column", vinculos::double as count
       from ava_vinculos`,
    ),
    reconciliation: await reconciliationOf(database, threshold),
  };
}

const keyPair = '[base, cast(ano as varchar)]';

const byYear = (table: string, column: string, count: string) => `
select ${keyPair} as keys, ${column} as "column", sum(${count})::double as count
from ${table} group by all`;

const statusOf = (tipo: string) => `
select ${keyPair} as keys, status as "column", registros::double as count
from pair_identificadores where tipo = '${tipo}'`;

const outcomesBy = (key: string, from: string) => `
select [${key}] as keys, if(link_rule in ('P0', 'P9'), link_rule, 'ligado') as "column",
  sum(registros)::double as count
from ${from} group by all`;

const COUNTRIES = `(
  select *, if(sum(registros) over (partition by pais) < ${SMALLEST_COUNTRY}, 'OUTROS', pais)
    as pais_ou_outros
  from ava_registros
)`;

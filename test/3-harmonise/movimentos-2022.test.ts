import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { adjustedSeries } from '../../pipeline/3-harmonise/adjusted-series.ts';
import { harmoniseChecks } from '../../pipeline/3-harmonise/checks.ts';
import { harmoniseSteps } from '../../pipeline/3-harmonise/steps.ts';
import { runCheck } from '../../pipeline/engine/check.ts';
import { literal, withDatabase, type Database } from '../../pipeline/engine/database.ts';
import { runStep } from '../../pipeline/engine/step.ts';
import { createStagedTables } from '../2-pair/staged-tables.ts';

const folder = path.join(process.env['VINCULO_REAL_DATA'] ?? '', 'obmigra-caged-2022');
const present = process.env['VINCULO_REAL_DATA'] !== undefined && existsSync(folder);
const files = { MOV: 'MOV.csv.gz', FOR: 'FOR.csv', EXC: 'EXC.csv' };

/** OBMigra's published saldo of 2022, movements on time, without naturalised. */
const PUBLISHED = { '2022-01': 2529, '2022-02': 3353, '2022-03': 3161, '2022-04': 2863 };

async function stage(database: Database): Promise<void> {
  await createStagedTables(database);
  for (const [at, [tipo, name]] of Object.entries(files).entries())
    await database.run(`
      insert into stg_obmigra_novo_caged by name
      select ${at} as arquivo_id, row_number() over () as linha, '${tipo}' as tipo,
        left(competenciamov, 4) || '-' || right(competenciamov, 2) as competencia_mov,
        saldomovimentacao as saldo, pais, continente, nullif(uf, '') as uf, municipio, sexo,
        nullif(nivel_instrucao, '') as nivel_instrucao, nullif(faixa_etaria, '') as faixa_etaria,
        nullif(racacor, '') as raca_cor
      from read_csv(${literal(path.join(folder, `RAIS_CTPS_CAGED_2022_${name}`))},
        delim = ';', quote = '"', header = true, all_varchar = true)`);
}

async function saldos(database: Database) {
  for (const step of harmoniseSteps('public')) await runStep(database, step);
  for (const check of harmoniseChecks) await runCheck(database, check);
  await database.run(`delete from har_movimento where pais = 'XBR'`);
  return adjustedSeries(database);
}

describe.skipIf(!present)(
  `movements of 2022${present ? '' : ' (skipped: VINCULO_REAL_DATA is not set)'}`,
  () => {
    it('give the saldo OBMigra published, and another one adjusted, in the four months', async () => {
      const months = await withDatabase({ file: ':memory:' }, async (database) => {
        await stage(database);
        return saldos(database);
      });
      const onTime = months.map((month) => [month.competencia, month.saldoNoPrazo]);
      expect(Object.fromEntries(onTime)).toEqual(PUBLISHED);
      expect(months.filter((month) => month.saldo === month.saldoNoPrazo)).toEqual([]);
    });
  },
);

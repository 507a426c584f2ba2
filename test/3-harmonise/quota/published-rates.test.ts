import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { receiveAndStage } from '../../../pipeline/1-sources/index.ts';
import { synthesise } from '../../../pipeline/1-sources/synthetic/synthesise.ts';
import { withDatabase } from '../../../pipeline/engine/database.ts';
import { silentProgress } from '../../../pipeline/engine/progress.ts';
import { runStep } from '../../../pipeline/engine/step.ts';
import { createRegistryTables } from '../../../pipeline/registry/tables.ts';
import { tableSteps } from '../../../pipeline/steps.ts';
import { smallRun } from '../../1-sources/synthetic/generated.ts';
import { domainTable, realData } from '../../registry/real-data.ts';

/** Effective fill rates the ministry published: RAIS 2017, and eSocial 2025 for private and state companies. */
const PUBLISHED = { lowest: 0.48, highest: 0.57 };

const COMPANIES = ['har_faixas', 'har_cota_lotacao', 'har_cota_empresa'];
const run = smallRun({ scale: 0.0002, seed: 1, years: { first: 2023, last: 2023 } });

type Total = {
  readonly ano: number;
  readonly obrigadas: number;
  readonly cumprem: number;
  readonly taxa: number;
  readonly emObrigadas: number;
};

async function totals(): Promise<readonly Total[]> {
  return withDatabase({ file: ':memory:', threads: 2 }, async (database) => {
    await createRegistryTables(database);
    await receiveAndStage(database, run, silentProgress);
    for (const step of tableSteps({ mode: 'synthetic', scale: run.scale }))
      if (COMPANIES.includes(step.table)) await runStep(database, step);
    return database.rows<Total>(
      `select ano::integer as ano, count_if(obrigada)::integer as obrigadas,
         count_if(cumpre)::integer as cumprem, sum(efetivas)::double / sum(reservadas) as taxa,
         sum(if(obrigada, preenchidas, 0))::double / sum(preenchidas) as "emObrigadas"
       from har_cota_empresa where regime = 'empresas' group by ano order by ano`,
    );
  });
}

describe('the synthetic companies', () => {
  let found: readonly Total[];

  beforeAll(async () => {
    await synthesise(run, silentProgress);
    found = await totals();
  }, 300_000);
  afterAll(() => rmSync(path.dirname(run.raw), { recursive: true, force: true }));

  it('fill their reserve as the published figures say, in its last year', () => {
    expect(found.map(({ ano }) => ano)).toEqual([2023]);
    for (const { taxa } of found) {
      expect(taxa).toBeGreaterThanOrEqual(PUBLISHED.lowest);
      expect(taxa).toBeLessThanOrEqual(PUBLISHED.highest);
    }
  });

  it('are enough to be told apart, a fifth of them comply, and nine in ten posts are theirs', () => {
    for (const { obrigadas, cumprem, emObrigadas } of found) {
      expect(obrigadas).toBeGreaterThan(60);
      expect(cumprem / obrigadas).toBeGreaterThan(0.12);
      expect(cumprem / obrigadas).toBeLessThan(0.35);
      expect(emObrigadas).toBeGreaterThan(0.85);
    }
  });
});

describe.skipIf(realData === undefined)('the published range', () => {
  it('holds the rate of RAIS 2017 that the domain tables quote', () => {
    const { cota } = JSON.parse(domainTable('real_anchors.json')) as {
      cota: { rais_2017: { taxa_total: number } };
    };
    expect(cota.rais_2017.taxa_total).toBe(PUBLISHED.lowest);
  });
});

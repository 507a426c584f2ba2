import { beforeAll, describe, expect, it } from 'vitest';
import { readLedgers } from '../../../pipeline/4-protect/vintages/ledger-meta.ts';
import type { Database } from '../../../pipeline/engine/database.ts';
import { successes, watch, withSeries } from '../../disclosure/vintages.ts';
import { fillPopulation } from '../population.ts';

const RELEASES = ['2020-01', '2020-02', '2021-01'] as const;

/** Two months of movements; then three people of the largest group are no longer immigrants, for good. */
const fill = (at: number) => async (database: Database) => {
  await fillPopulation(database, { movimentos: 4_000, meses: 2 });
  if (at > 0)
    await database.run(`delete from har_movimento where rowid in (
      select rowid from har_movimento where mes = 1 and parcela = 'no_prazo' and pais = (
        select mode(pais) from har_movimento) order by rowid limit 3)`);
};

/** Records on time as published and as received. */
const TOTALS = `
  select
    (select cast(sum(n) as integer) from prt_publicado where not ajuste) as publicado,
    (select cast(sum(n) as integer) from prt_fonte where not ajuste) as recebido,
    (select cast(count(*) as integer) from prt_safra) as no_livro`;

type Totals = { readonly publicado: number; readonly recebido: number; readonly no_livro: number };

describe('the yearly consolidation', { timeout: 240_000 }, () => {
  let totals: readonly Totals[] = [];
  let found: readonly string[] = [];
  let ledgers: readonly (readonly [string, string | null, string])[] = [];

  beforeAll(async () => {
    await withSeries(async ({ publish, folder, ledger }) => {
      const seen: Totals[] = [];
      for (const [at, release] of RELEASES.entries())
        await publish(
          release,
          fill(at),
          async ({ database }) => {
            seen.push(...(await database.rows<Totals>(TOTALS)));
          },
          { consolidate: at === 2 },
        );
      totals = seen;
      found = successes(await watch(folder('2021-01')));
      ledgers = readLedgers(ledger).map(
        ({ release, previous, consolidated }) => [release, previous, consolidated] as const,
      );
    });
  }, 240_000);

  it('takes in the exclusions that waited', () => {
    const excess = totals.map(({ publicado, recebido }) => publicado - recebido);
    expect(excess).toEqual([0, 3, 0]);
  });

  it('starts another ledger, on top of none', () => {
    expect(totals[1]?.no_livro).toBeGreaterThan(0);
    expect(totals[2]?.no_livro).toBe(0);
    expect(ledgers).toEqual([
      ['2020-01', null, '2020-01'],
      ['2020-02', '2020-01', '2020-01'],
      ['2021-01', null, '2021-01'],
    ]);
  });

  it('gives nothing to an attacker of the consolidated release', () => {
    expect(found).toEqual([]);
  });
});

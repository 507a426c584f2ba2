import type { Database } from '../../engine/database.ts';
import type { AttackReport } from '../../registry/public-files.ts';

type Kept = AttackReport['kept'][number];

const share = (condition: string) =>
  `round(coalesce(sum(abs(n)) filter (${condition}), 0) / sum(abs(n)), 6)`;

/**
 * Share of each cube's records by the level they are published at (the four add up to 1), and under
 * a broader country: an upper bound, because some sources have such groups themselves.
 */
export async function keptShares(database: Database): Promise<readonly Kept[]> {
  return database.rows<Kept>(`
    select cubo as cube,
      ${share('nivel = 0')} as municipio,
      ${share('nivel = 1')} as uf,
      ${share('nivel = 2')} as regiao,
      ${share('nivel = 3')} as brasil,
      ${share(`pais in ('XNE', 'X' || continente)`)} as "generalisedCountry"
    from celula group by cubo order by cubo`);
}

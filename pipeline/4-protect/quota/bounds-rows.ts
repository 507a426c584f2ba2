import type { Database } from '../../engine/database.ts';
import { quotaBounds, type SizeBand } from '../../registry/quota/bounds.ts';
import type { QuotaValue } from './protect-quota.ts';

/**
 * The row of `limites` of one year. Bounds on persons are moved outwards to multiples of ks: they
 * stay true, and no count of a few persons can be read from the difference between two of them.
 */
export async function boundsRows(
  database: Database,
  year: number,
  ks: number,
): Promise<readonly (readonly QuotaValue[])[]> {
  const bands = await database.rows<SizeBand>(
    `select tamanho as band, base::double as base, excluidos::double as excluded, pcd::double as disabled
     from har_cota_limites where ano = ${year} order by tamanho`,
  );
  const { reserved, filled, obliged } = quotaBounds(bands);
  const down = Math.floor(filled[0] / ks) * ks;
  const up = Math.ceil(filled[1] / ks) * ks;
  return [[String(year), reserved[0], reserved[1], down, up, obliged[1]]];
}

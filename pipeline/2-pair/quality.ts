import type { Database } from '../engine/database.ts';
import type { QualityReport } from '../registry/public-files.ts';

/** Cells with fewer records are left out of the quality report (SPEC 3.3). */
const SMALLEST_CELL = 10;

/**
 * Records by link rule, base and year (of the bond, movement or card), with the share within base
 * and year. Cells under 10 are omitted, and then as many of the next smallest as it takes for the
 * omitted ones to be at least two and to sum at least 10: what the shares leave out of 100 % must
 * not give a small cell back. Without `links` (public mode) there is nothing to report.
 */
export async function linkageQuality(database: Database): Promise<QualityReport['linkage']> {
  const paired = await database.rows(`select 1 from duckdb_tables() where table_name = 'links'`);
  return paired.length === 0 ? [] : database.rows(LINKAGE, { smallest: SMALLEST_CELL });
}

const LINKAGE = `
with registros as (
  select l.base, r.ano, l.link_rule
  from links as l
  join pair_registros as r
    on r.base = l.base and r.arquivo_id = l.arquivo_id and r.linha = l.linha
  where r.ano is not null
),
celulas as (
  select base, ano, link_rule, count(*) as registros
  from registros
  group by base, ano, link_rule
),
ordenadas as (
  select
    *,
    sum(registros) over grupo as total,
    min(registros) over grupo as menor,
    row_number() over crescente as posicao,
    sum(registros) over crescente - registros as soma_anterior
  from celulas
  window
    grupo as (partition by base, ano),
    crescente as (partition by base, ano order by registros, link_rule rows unbounded preceding)
)
select
  base,
  cast(ano as integer) as year,
  link_rule as rule,
  cast(registros as double) as records,
  round(cast(registros as double) / cast(total as double), 4) as share
from ordenadas
where menor >= $smallest
  or (registros >= $smallest and posicao > 2 and soma_anterior >= $smallest)
order by base, ano, link_rule`;

import type { Database } from '../engine/database.ts';

export type AdjustedMonth = {
  /** 'AAAA-MM' */
  readonly competencia: string;
  readonly admissoesNoPrazo: number;
  readonly admissoes: number;
  readonly desligamentosNoPrazo: number;
  readonly desligamentos: number;
  readonly saldoNoPrazo: number;
  readonly saldo: number;
};

/**
 * Movements by month of movement, on time and adjusted, from `har_movimento`: adjusted = MOV + FOR −
 * EXC by declarations up to `release` ('AAAA-MM', SPEC 2.4). An excluded admission keeps its sign
 * and is subtracted through its weight. Rows without `parcela` belong to no series.
 */
export async function adjustedSeries(
  database: Database,
  release = '9999-12',
): Promise<readonly AdjustedMonth[]> {
  return database.rows(SERIES, { release });
}

const SERIES = `
with partes as (
  select
    ano || '-' || lpad(cast(mes as varchar), 2, '0') as competencia,
    sum(peso) filter (where movimento = '1' and parcela = 'no_prazo') as admissoes_no_prazo,
    sum(peso) filter (where movimento = '1') as admissoes,
    sum(peso) filter (where movimento = '2' and parcela = 'no_prazo') as desligamentos_no_prazo,
    sum(peso) filter (where movimento = '2') as desligamentos
  from har_movimento
  where parcela is not null and coalesce(competencia_dec, '0000-00') <= $release
  group by all
),
completas as (
  select
    competencia,
    coalesce(admissoes_no_prazo, 0)::double as "admissoesNoPrazo",
    coalesce(admissoes, 0)::double as admissoes,
    coalesce(desligamentos_no_prazo, 0)::double as "desligamentosNoPrazo",
    coalesce(desligamentos, 0)::double as desligamentos
  from partes
)
select
  *,
  "admissoesNoPrazo" - "desligamentosNoPrazo" as "saldoNoPrazo",
  admissoes - desligamentos as saldo
from completas
order by competencia`;

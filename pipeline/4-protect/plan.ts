import type { Database } from '../engine/database.ts';
import type { ProtectionReport } from '../registry/public-files.ts';

type Planned = ProtectionReport['rules'][number];

/**
 * What each rule raised and to which level, over every cube, largest first: counts only, and a
 * count below k is null. Reads the tables `protect` leaves.
 */
export async function readPlan(database: Database, k: number): Promise<readonly Planned[]> {
  return database.rows<Planned>(
    `with regras as (
       select regra as rule, nivel as level, sum(grupos) as grupos, sum(registros) as registros
       from prt_plano group by all
       union all
       select '5, ' || lower(atributo), coalesce(niveis[prt_detalhe.nivel + 1], 'não divulgado'), count(*), sum(n)
       from prt_detalhe join prt_grupo using (grupo), (select ${LEVELS} as niveis)
       where coalesce(prt_detalhe.nivel, 9) > prt_grupo.nivel
       group by all
     )
     select rule, level, if(grupos < $k, null, grupos::double) as groups,
       if(registros < $k, null, registros::double) as records
     from regras order by rule, level`,
    { k },
  );
}

const LEVELS = `['município', 'UF', 'região', 'Brasil', 'continente', 'sem país', 'sem sexo']`;

/** The plan as a table for the terminal. */
export function formatPlan(plan: readonly Planned[], k: number): string {
  const count = (value: number | null) =>
    value === null ? `menos de ${k}` : value.toLocaleString('pt-BR');
  const rows = plan.map(({ rule, level, groups, records }) => [
    rule,
    level,
    count(groups),
    count(records),
  ]);
  const table = [['regra', 'sobe para', 'grupos', 'registros'], ...rows];
  const widths = [0, 1, 2, 3].map((at) => Math.max(...table.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ');
  return table.map(line).join('\n');
}

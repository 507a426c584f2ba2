import { literal, type Database } from '../engine/database.ts';
import { nullTokensOf } from './null-tokens.ts';
import type { ReadPlan } from './plan.ts';
import { insertRowsStatement } from './read-statement.ts';
import { receivedTable } from './source.ts';

/** Lines of which nothing was refused but the type of some cell. */
const MISTYPED = `
  select line, any_value(trim(csv_line, chr(13) || chr(10))) as texto
  from linhas_recusadas group by line having bool_and(error_type = 'CAST')`;

/** Whether so many cells were refused that the file is better read as text from the start. */
export async function refusedTooMuch(database: Database, plan: ReadPlan): Promise<boolean> {
  return database.value<boolean>(`select count(*) >= ${plan.refusedCells} from linhas_recusadas`);
}

/**
 * Reads, as text, the lines `read_csv` refused only because a cell is not of the type it was told;
 * they leave the refused lines. `deslocamento` holds their line until the rows are committed (see
 * `numberReread`). Returns how many.
 */
export async function rereadMistyped(
  database: Database,
  plan: ReadPlan,
): Promise<readonly number[]> {
  const lines = await database.rows<{ line: number }>(
    `select line::double as line from (${MISTYPED}) order by line`,
  );
  if (lines.length === 0) return [];
  const split = `string_split(texto, ${literal(plan.separator)})`;
  await database.run(
    insertRowsStatement(
      { ...plan, direct: false },
      {
        from: `(select line, ${split} as campos from (${MISTYPED}) order by line)`,
        columnText: (position) => withoutTokens(plan, `campos[${position + 1}]`),
        offset: 'line',
      },
    ),
  );
  await database.run(`delete from linhas_recusadas where line in (select line from (${MISTYPED}))`);
  return lines.map(({ line }) => line);
}

/** What `read_csv` does with its `nullstr`. */
function withoutTokens(plan: ReadPlan, text: string): string {
  const tokens = nullTokensOf(plan.source).map(literal).join(', ');
  return `case when not list_contains([${tokens}], ${text}) then ${text} end`;
}

/** Gives the rows read again, all those from `first` on, the `deslocamento` of their line. */
export async function numberReread(
  database: Database,
  plan: ReadPlan,
  first: number,
): Promise<void> {
  await database.run(
    `update ${receivedTable(plan.source)} set deslocamento = rowid - deslocamento where rowid >= ${first}`,
  );
}

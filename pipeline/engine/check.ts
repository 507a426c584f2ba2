import type { Database, Parameters } from './database.ts';
import { DataError, listUpToTen } from './data-error.ts';

/**
 * A check that stops the line. `offenders` selects `code` (text, never a person's value) and
 * `rows` (count), one row per offending code.
 */
export type Check = {
  /** Permanent name of the DataError, e.g. 'CodigoDesconhecido'. */
  readonly name: string;
  readonly what: string;
  readonly where: string;
  readonly todo: string;
  readonly offenders: string;
  readonly parameters?: Parameters;
};

/** Throws a DataError naming up to ten offending codes when the check finds any. */
export async function runCheck(database: Database, check: Check): Promise<void> {
  const found = await database.rows<{ code: string; rows: number }>(
    `select cast(code as varchar) as code, cast("rows" as double) as "rows"
     from (${check.offenders}) order by "rows" desc, code`,
    check.parameters,
  );
  if (found.length === 0) return;
  const rows = found.reduce((sum, each) => sum + each.rows, 0);
  throw new DataError({
    name: check.name,
    what: `${check.what} (${rows} linhas, ${found.length} códigos)`,
    where: `${check.where}: ${listUpToTen(found.map((each) => `${each.code} (${each.rows})`))}`,
    todo: check.todo,
  });
}

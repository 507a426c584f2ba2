import { literal, withDatabase, type Database } from '../pipeline/engine/database.ts';
import { runStep, stepText, type Step } from '../pipeline/engine/step.ts';

type Bound = {
  readonly table: string;
  readonly reads: readonly string[];
  readonly parameters: readonly string[];
};

/**
 * Binds every step, in order, against real DuckDB on empty typed tables, and says what each reads
 * and which parameters it takes. `prepare` creates the tables and macros the first steps need.
 * Compare with `declared(steps)`. A step that does not bind throws.
 */
export async function bindSteps(
  steps: readonly Step[],
  prepare: (database: Database) => Promise<void>,
): Promise<readonly Bound[]> {
  return withDatabase({ file: ':memory:' }, async (database) => {
    await prepare(database);
    const bound: Bound[] = [];
    for (const step of steps) bound.push(await bind(database, step));
    return bound;
  });
}

/** What the steps declare, in the form `bindSteps` finds. */
export function declared(steps: readonly Step[]): readonly Bound[] {
  return steps.map(({ table, reads, parameters }) => ({
    table,
    reads: reads.toSorted(),
    parameters: Object.keys(parameters ?? {}).toSorted(),
  }));
}

async function bind(database: Database, step: Step): Promise<Bound> {
  const { select } = stepText(step);
  const reads = await tablesRead(database, select);
  const { parameters } = await database.describe(select);
  await runStep(database, step);
  return { table: step.table, reads, parameters: parameters.toSorted() };
}

/** Names of the tables in the FROM clauses of a query, its own CTEs left out, in order. */
export async function tablesRead(database: Database, select: string): Promise<readonly string[]> {
  const text = await database.value<string>(`select json_serialize_sql(${literal(select)})`);
  const query = JSON.parse(text) as { readonly error: boolean; readonly error_message?: string };
  if (query.error) throw new Error(`query that cannot be parsed: ${query.error_message}`);
  const found = namesIn(query);
  return [...found.tables].filter((name) => !found.ctes.has(name)).toSorted();
}

type Names = { readonly tables: Set<string>; readonly ctes: Set<string> };

function namesIn(node: unknown, names: Names = { tables: new Set(), ctes: new Set() }): Names {
  if (node === null || typeof node !== 'object') return names;
  const { type, table_name, cte_map } = node as Record<string, unknown>;
  if (type === 'BASE_TABLE') names.tables.add(String(table_name));
  for (const { key } of (cte_map as { map: { key: string }[] } | undefined)?.map ?? [])
    names.ctes.add(key);
  for (const child of Object.values(node)) namesIn(child, names);
  return names;
}

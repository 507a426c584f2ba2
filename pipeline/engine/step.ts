import { readFileSync } from 'node:fs';
import type { Database, Parameters } from './database.ts';
import { identifier } from './database.ts';

/** The stages of the Nota Técnica 4/2022, 3.1, by their folder. */
export type Stage = '1-sources' | '2-pair' | '3-harmonise' | '4-protect' | '5-publish';

/**
 * One SELECT that becomes one named table. Data, not behaviour: a list of steps can be printed,
 * bound against empty tables and run.
 */
export type Step = {
  readonly table: string;
  readonly stage: Stage;
  /** A hand-written file with `-- grain:` in line 1, or a SELECT generated from the registry. */
  readonly sql: URL | { readonly grain: string; readonly select: string };
  /** Every table the SELECT reads; checked in tests against the parsed query. */
  readonly reads: readonly string[];
  readonly parameters?: Parameters;
};

export type StepText = { readonly grain: string; readonly select: string };

/** The SELECT of a step and its grain ('one row per …'). */
export function stepText(step: Step): StepText {
  if (!(step.sql instanceof URL)) return step.sql;
  const text = readFileSync(step.sql, 'utf8').trim().replace(/;$/, '');
  const grain = /^-- grain: (.+)/.exec(text)?.[1];
  if (!grain) throw new Error(`sql file without its grain in line 1: ${step.sql.pathname}`);
  return { grain, select: text };
}

/** Replaces the table of `step` with the rows of its SELECT. Returns the number of rows. */
export async function runStep(database: Database, step: Step): Promise<number> {
  const { select } = stepText(step);
  const made = await database.value<bigint>(
    `create or replace table ${identifier(step.table)} as\n${select}`,
    step.parameters,
  );
  return Number(made);
}

export async function countRows(database: Database, table: string): Promise<number> {
  return database.value<number>(`select count(*)::double from ${identifier(table)}`);
}

import { literal, type Database } from '../engine/database.ts';
import { exposedRows } from './flow/exposed-rows.ts';
import type { HiddenTable } from './flow/hidden-table.ts';

type Key = Readonly<Record<'cubo' | 'ano' | 'movimento' | 'pais' | 'sexo' | 'uf', string>>;
type Candidate = Key & { readonly m: number; readonly fora: number };
type Cell = Key & {
  readonly municipio: string;
  readonly mes: string;
  readonly mostrada: boolean;
  readonly n: number;
};

/** Municipalities without anybody hidden that the audit lends to the attacker's doubt: fewer is safer. */
const EMPTY_PLACES = 12;

const KEYS = ['cubo', 'ano', 'movimento', 'pais', 'sexo', 'uf'] as const;
const keyOf = (row: Key) => KEYS.map((key) => row[key]).join(' ');

/**
 * Rule 8, annual promotion: refuses, into `prt_anual_recusada`, the classes of a UF in which the totals
 * of the year would keep some month of some municipality from being 0. The hidden months of a UF are a
 * table of municipalities by months whose columns are published; promotion publishes the totals of
 * some rows and says that every other row has fewer than k. Exact, by max-flow, over the municipalities
 * with somebody hidden and a dozen without.
 */
export async function auditAnnualPromotion(database: Database, k: number): Promise<void> {
  const candidates = await database.rows<Candidate>('select * from prt_anual_uf order by all');
  const cells = await database.rows<Cell>(
    `select * from prt_anual_mes semi join prt_anual_uf using (${KEYS.join(', ')})
     where municipio <> '' order by municipio, mes`,
  );
  const byUf = Map.groupBy(cells, keyOf);
  const refused = candidates.filter((each) =>
    isExposed(monthsTable(byUf.get(keyOf(each)) ?? [], each, k)),
  );
  await refuse(database, refused);
}

const isExposed = (table: HiddenTable): boolean => exposedRows(table).length > 0;

/**
 * Rows are municipalities, columns the months with a residual, and a last column with what a row that is
 * not promoted has left up to k − 1, so that every row has a known total.
 */
export function monthsTable(
  cells: readonly Omit<Cell, keyof Key>[],
  { m, fora }: Pick<Candidate, 'm' | 'fora'>,
  k: number,
): HiddenTable {
  const months = [...new Set(cells.map(({ mes }) => mes))].toSorted();
  const places = Map.groupBy(cells, ({ municipio }) => municipio);
  const hidden = [...places.values()].filter((own) => own.some(({ mostrada }) => !mostrada));
  const empty = Math.max(0, Math.min(EMPTY_PLACES, m - fora - hidden.length));
  const rows = [...hidden, ...Array.from({ length: empty }, () => [])];
  const [row, column, flow, judged]: [number[], number[], number[], number[]] = [[], [], [], []];
  const push = (...[at, to, value, judge]: readonly [number, number, number, number]) => {
    row.push(at);
    column.push(to);
    flow.push(value);
    judged.push(judge);
  };
  rows.forEach((own, at) => {
    const shown = new Map(own.map(({ mes, mostrada, n }) => [mes, mostrada ? undefined : n]));
    const total = own.reduce((sum, { mostrada, n }) => sum + (mostrada ? 0 : n), 0);
    months.forEach((mes, to) => {
      const value = shown.has(mes) ? shown.get(mes) : 0;
      if (value !== undefined) push(at, to, value, 1);
    });
    if (total < k) push(at, months.length, k - 1 - total, 0);
  });
  return {
    rows: rows.length,
    columns: months.length + 1,
    cap: k - 1,
    row: Int32Array.from(row),
    column: Int32Array.from(column),
    flow: Int32Array.from(flow),
    fixed: new Uint8Array(rows.length).fill(1),
    judged: Uint8Array.from(judged),
  };
}

async function refuse(database: Database, refused: readonly Key[]): Promise<void> {
  if (refused.length === 0) return;
  const rows = refused.map((each) => `(${KEYS.map((key) => literal(each[key])).join(', ')})`);
  await database.run(`insert into prt_anual_recusada values ${rows.join(', ')}`);
}

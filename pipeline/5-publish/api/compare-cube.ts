import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { identifier, literal, type Database } from '../../engine/database.ts';
import type { ChangeReason, CubeChange, PeriodChange } from '../../registry/api-files.ts';
import { isSummed } from './rules.ts';
import { reasonOf, type Compared } from './reasons.ts';

type Counted = {
  readonly period: string;
  readonly added: number;
  readonly removed: number;
  readonly revised: number;
  readonly inboth: boolean;
} & Record<string, number | string | boolean>;

export type Comparison = Compared & {
  readonly before: string;
  readonly after: string;
  readonly k: number;
  /** Where changes.json is, and its place below the published folder. */
  readonly folder: string;
};

/**
 * Compares the Parquet of a cube with that of the version before, cell by cell. Periods that only one of
 * them has are told as a whole. Of the others, a cell is listed when each of its differences is 0 or
 * at least k: a smaller one would tell of fewer than k persons, and is only counted.
 */
export async function compareCube(database: Database, comparison: Comparison): Promise<CubeChange> {
  const { cube } = comparison;
  await joinVersions(database, comparison);
  const periods = await periodChanges(database, comparison);
  const total = (key: 'added' | 'removed' | 'revised') =>
    periods.reduce((sum, each) => sum + each[key], 0);
  const { listed, cells } = await listCells(database, comparison, periods);
  return {
    id: cube.id,
    change: 'comparado',
    added: total('added'),
    removed: total('removed'),
    revised: total('revised'),
    listed,
    ...(cells === undefined ? {} : { cells }),
    periods,
  };
}

const before = (id: string) => identifier(`${id}_antes`);
const after = (id: string) => identifier(`${id}_depois`);

/** One row per cell of either version that changed or whose period is in one of them only; totals need all. */
async function joinVersions(database: Database, { cube, before: old, after: now }: Comparison) {
  const keys = cube.dimensions.map(({ id }) => identifier(id));
  const period = cube.periodicity === 'month' ? `ano || '-' || mes` : 'ano';
  const side = (file: string, suffix: string) =>
    `select ${keys.join(', ')}, ${cube.measures.map(({ id }) => `${identifier(id)} as ${identifier(`${id}_${suffix}`)}`).join(', ')}, true as ${suffix}
     from read_parquet(${literal(file)})`;
  const same = cube.measures.map(({ id }) => `${before(id)} is not distinct from ${after(id)}`);
  await database.run(`create or replace temp table publicacao_mudanca as
    select *, ${period} as periodo,
      case when antes is null then 'nova' when depois is null then 'retirada'
        when ${same.join(' and ')} then 'igual' else 'revista' end as mudanca
    from (${side(old, 'antes')}) full join (${side(now, 'depois')}) using (${keys.join(', ')})`);
}

async function periodChanges(
  database: Database,
  comparison: Comparison,
): Promise<readonly PeriodChange[]> {
  const summed = comparison.cube.measures.filter(isSummed).map(({ id }) => id);
  const sums = summed.flatMap((id) => [
    `coalesce(sum(${before(id)}), 0)::double as ${before(id)}`,
    `coalesce(sum(${after(id)}), 0)::double as ${after(id)}`,
  ]);
  const rows = await database.rows<Counted>(`
    select periodo as period, count(*) filter (mudanca = 'nova')::integer as added,
      count(*) filter (mudanca = 'retirada')::integer as removed,
      count(*) filter (mudanca = 'revista')::integer as revised,
      bool_or(coalesce(antes, false)) as had, bool_or(coalesce(depois, false)) as has
      ${sums.map((sum) => `, ${sum}`).join('')}
    from publicacao_mudanca group by 1 having count(*) filter (mudanca <> 'igual') > 0 order by 1`);
  return rows.map((row) => periodChange(comparison, summed, row));
}

function periodChange(
  comparison: Comparison,
  summed: readonly string[],
  row: Counted,
): PeriodChange {
  const totals = (suffix: string) =>
    Object.fromEntries(summed.map((id) => [id, Number(row[`${id}_${suffix}`])]));
  const [had, has] = [row['had'] === true, row['has'] === true];
  const same = JSON.stringify(totals('antes')) === JSON.stringify(totals('depois'));
  const { period, added, removed, revised } = row;
  const reason: ChangeReason = !had
    ? 'periodo_novo'
    : !has
      ? 'periodo_retirado'
      : reasonOf(comparison, period, same);
  return {
    period,
    reason,
    added,
    removed,
    revised,
    before: had ? totals('antes') : null,
    after: has ? totals('depois') : null,
  };
}

/** Reasons that say everything by themselves: the cells are the cube of the period, or all of it. */
const WHOLE: readonly ChangeReason[] = ['periodo_novo', 'periodo_retirado', 'parametros'];

async function listCells(
  database: Database,
  { cube, folder, k }: Comparison,
  periods: readonly PeriodChange[],
): Promise<{ listed: number; cells?: string }> {
  const told = periods.filter(({ reason }) => !WHOLE.includes(reason));
  if (told.length === 0) return { listed: 0 };
  const reasons = told.map(({ period, reason }) => `(${literal(period)}, ${literal(reason)})`);
  const differences = cube.measures.map(({ id }) => {
    const size = `abs(coalesce(${after(id)}, 0) - coalesce(${before(id)}, 0))`;
    return `(${size} = 0 or ${size} >= ${k})`;
  });
  const columns = [
    ...cube.dimensions.map(({ id }) => identifier(id)),
    ...cube.measures.flatMap(({ id }) => [before(id), after(id)]),
  ];
  const select = `select mudanca, motivo, ${columns.join(', ')} from publicacao_mudanca
    join (values ${reasons.join(', ')}) as dito(periodo, motivo) using (periodo)
    where mudanca <> 'igual' and ${differences.join(' and ')}`;
  const listed = await database.value<number>(`select count(*)::integer from (${select})`);
  if (listed === 0) return { listed: 0 };
  const cells = `changes/${cube.id}.csv`;
  mkdirSync(path.join(folder, 'changes'), { recursive: true });
  const order = cube.dimensions.map(({ id }) => identifier(id)).join(', ');
  await database.run(
    `copy (${select} order by ${order}) to ${literal(path.join(folder, cells))} (format csv, header)`,
  );
  return { listed, cells };
}

/** Whether a published Parquet has the columns of a cube, so that cells can be compared. */
export async function comparable(
  database: Database,
  file: string,
  { dimensions, measures }: Comparison['cube'],
): Promise<boolean> {
  if (!existsSync(file)) return false;
  const described = await database.rows<{ column_name: string }>(
    `describe select * from read_parquet(${literal(file)})`,
  );
  const columns = described.map(({ column_name: name }) => name);
  return (
    [...dimensions, ...measures].every(({ id }) => columns.includes(id)) &&
    columns.length === dimensions.length + measures.length + 1
  );
}

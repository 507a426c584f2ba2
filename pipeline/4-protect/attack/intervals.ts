import type { Database } from '../../engine/database.ts';
import { text } from '../../registry/text.ts';
import { cellBounds } from './cell-bounds.ts';
import { addScores, finding, nothing, type Finding, type Score } from './finding.ts';
import type { HiddenTable } from './hidden-table.ts';
import { readJointBlocks } from './joint-block.ts';
import { countTelling, TOLERANCE } from './joint-bounds.ts';
import { loadPrograms, loadSolver, type Solver } from './linear-program.ts';
import { narrowOf } from './narrow-cells.ts';
import type { PublicFolder } from './public-folder.ts';
import { readTables, type HiddenBlock } from './read-tables.ts';
import { sampleTables } from './sample-tables.ts';
import { linearSystemOf } from './table-system.ts';

/** Cells bounded over all cubes together, half of them the most exposed; and cells solved twice. */
const JOINT_CELLS = 1_000;
const CHECKED_CELLS = 200;

/**
 * A5: the interval attack. Nothing is known of a hidden cell but that it lies between 0 and k − 1
 * (support unknown), and every published sum. Two-way, every hidden cell of the country: alone in
 * closed form, with municipal totals by maximum flow. General: linear programming over the base
 * cube and the cubes with an attribute together. It succeeds on a cell with a lower bound above 0 or
 * an upper one below k − 1, and on itself when both solvers disagree. Expects `prepareHiddenRows`.
 */
export async function attackIntervals(database: Database, { k }: PublicFolder): Promise<Finding> {
  const [alone = nothing] = await database.rows<Score>(ALONE, { k });
  const tables = await readTables(database, k);
  const open = await loadPrograms();
  const blocks = await readJointBlocks(database, { k, limit: JOINT_CELLS });
  const joint = blocks.map((block) => ({
    tried: block.cells.length,
    succeeded: countTelling(block, open, k),
  }));
  const samples = await sampleTables(database, k);
  return finding(
    'A5',
    text(
      'Intervalos das células escondidas',
      'Intervals of the hidden cells',
      'Intervalos de las celdas ocultas',
    ),
    [
      [text('resíduos isolados', 'residuals alone', 'residuos aislados'), alone],
      [text('fluxo máximo', 'maximum flow', 'flujo máximo'), addScores(tables.map(countBlock))],
      [text('programação linear', 'linear programming', 'programación lineal'), addScores(joint)],
      [
        text(
          'conferidas por dois métodos',
          'checked by two methods',
          'verificadas por dos métodos',
        ),
        countDisagreements(samples, await loadSolver()),
      ],
    ],
  );
}

/** Residuals whose columns have no known sum: exact bounds of one cell of a row. */
const ALONE = `
  with limite as (
    select lugares, nivel, sistema <> conhecido as diferenca,
      if(nivel = 3, 0, abs(r) - ($k - 1) * (lugares - 1)) as menor, least($k - 1, abs(r)) as maior
    from linha where livres = lugares and lugares > 0
  )
  select coalesce(cast(sum(lugares) as double), 0.0) as tried,
    coalesce(cast(sum(lugares) filter (menor > 0 or (not diferenca and maior < $k - 1)) as double), 0.0) as succeeded
  from limite`;

function countBlock(block: HiddenBlock): Score {
  const found = narrowOf(block);
  return {
    tried: found[0]?.tried ?? 0,
    succeeded: found.reduce((sum, { narrow }) => sum + narrow.length, 0),
  };
}

/** Cells whose bounds by flow and by the simplex method differ, over the first cells of small tables. */
function countDisagreements(tables: readonly HiddenTable[], solve: Solver): Score {
  let score = nothing;
  for (const table of tables) {
    if (score.tried >= CHECKED_CELLS) break;
    const { system, asked } = linearSystemOf(table);
    const some = asked.slice(0, CHECKED_CELLS - score.tried);
    const intervals = solve(system, some);
    const bounds = cellBounds(table);
    const differ = some.filter((unknown, at) => {
      const interval = intervals?.[at];
      if (!interval || !bounds) return Boolean(interval) !== Boolean(bounds);
      const gaps = [
        interval.lower - (bounds.lower[unknown] ?? 0),
        interval.upper - (bounds.upper[unknown] ?? 0),
      ];
      return gaps.some((gap) => Math.abs(gap) > TOLERANCE);
    });
    score = addScores([score, { tried: some.length, succeeded: differ.length }]);
  }
  return score;
}

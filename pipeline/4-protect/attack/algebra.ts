import type { Database } from '../../engine/database.ts';
import { text } from '../../registry/text.ts';
import { findBridges } from './bridges.ts';
import { determinedVariables } from './elimination.ts';
import { addScores, finding, nothing, type Finding, type Score } from './finding.ts';
import { prepareHiddenRows } from './hidden-rows.ts';
import type { HiddenTable } from './hidden-table.ts';
import { readJointBlocks, type JointBlock } from './joint-block.ts';
import { isTelling } from './joint-bounds.ts';
import { loadSolver, type Solver } from './linear-program.ts';
import type { PublicFolder } from './public-folder.ts';
import { readTables } from './read-tables.ts';

/** Blocks solved jointly, the most exposed first. */
const BLOCKS = 4_000;

/**
 * A4: exact algebra over every hidden cell municipality × class. A residual whose municipalities have
 * no published total stands alone, and one candidate is enough to know it. With municipal totals:
 * bridges of the bipartite graph of residuals and municipalities. Joint: elimination modulo a prime
 * over the base cube and every cube with an attribute together. Expects `prepareCandidates`.
 */
export async function attackAlgebra(database: Database, { k }: PublicFolder): Promise<Finding> {
  await prepareHiddenRows(database);
  const [alone = nothing] = await database.rows<Score>(ALONE);
  const tables = await readTables(database, k);
  const blocks = await readJointBlocks(database, { k, limit: BLOCKS });
  const solve = await loadSolver();
  return finding(
    'A4',
    text(
      'Álgebra exata: pontes e eliminação',
      'Exact algebra: bridges and elimination',
      'Álgebra exacta: puentes y eliminación',
    ),
    [
      [text('resíduos isolados', 'residuals alone', 'residuos aislados'), alone],
      [
        text('pontes', 'bridges', 'puentes'),
        addScores(tables.map(({ whole }) => countBridges(whole))),
      ],
      [
        text('eliminação', 'elimination', 'eliminación'),
        addScores(blocks.map((block) => countDetermined(block, solve, k))),
      ],
    ],
  );
}

const ALONE = `
  select coalesce(cast(sum(lugares) as double), 0.0) as tried,
    cast(count(*) filter (lugares = 1 and nivel < 3) as double) as succeeded
  from linha where livres = lugares`;

/** Hidden cells that are bridges; the last node stands for the columns without a known sum. */
function countBridges({ rows, columns, cells }: HiddenTable): Score {
  const free = rows.length + columns.length;
  const edges = Array.from(cells, (node, at) => (at % 2 === 0 ? node : rows.length + node));
  const others = rows.flatMap((row, at) => {
    const ways = row.open ? 2 : Math.min(2, row.free);
    return Array.from({ length: ways }, () => [at, free]).flat();
  });
  const ends = Uint32Array.from(edges.concat(others));
  const bridges = findBridges({ nodes: free + 1, ends });
  return { tried: cells.length / 2, succeeded: bridges.length };
}

/** Hidden cells with one solution when every cube of the block is read together, and a telling one. */
function countDetermined(block: JointBlock, solve: Solver, k: number): Score {
  const equations = block.system.equations.map(
    ({ unknowns, coefficients }) =>
      new Map(unknowns.map((unknown, at) => [unknown, coefficients[at] ?? 0])),
  );
  const determined = new Set(determinedVariables(equations));
  const cells = block.cells.filter(({ unknown }) => determined.has(unknown));
  if (cells.length === 0) return { tried: block.cells.length, succeeded: 0 };
  const values =
    solve(
      block.system,
      cells.map(({ unknown }) => unknown),
    ) ?? [];
  const telling = values.filter((value, at) => isTelling(cells[at], value, k));
  return { tried: block.cells.length, succeeded: telling.length };
}

import type { Database } from '../../engine/database.ts';
import { attackAlgebra } from './algebra.ts';
import { attackDifferences } from './differences.ts';
import type { Finding } from './finding.ts';
import { attackIntervals } from './intervals.ts';
import { attackLocalisation } from './localisation.ts';
import type { PublicFolder } from './public-folder.ts';
import { attackSmallCells } from './small-cells.ts';

export type AttackOptions = {
  /** Folder of a former release of the same series (A10). */
  readonly against?: string;
  /** Parquet or CSV of all workers, columns named as in the thematic microdata (A8). */
  readonly workers?: string;
};

export type Attempt = {
  /** Holds the tables of `loadCells` and of the attacks before. */
  readonly database: Database;
  readonly open: PublicFolder;
  readonly options: AttackOptions;
};

/** The attacks that read a release, in their order: A3 prepares A4, and A4 prepares A5. */
export const suite: readonly {
  readonly id: string;
  readonly run: (attempt: Attempt) => Promise<Finding>;
}[] = [
  { id: 'A1', run: ({ database, open }) => attackSmallCells(database, open) },
  { id: 'A2', run: ({ database, open }) => attackDifferences(database, open) },
  { id: 'A3', run: ({ database, open }) => attackLocalisation(database, open.k) },
  { id: 'A4', run: ({ database, open }) => attackAlgebra(database, open) },
  { id: 'A5', run: ({ database, open }) => attackIntervals(database, open) },
];

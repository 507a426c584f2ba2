import type { Database } from '../../engine/database.ts';
import { attackAlgebra } from './algebra.ts';
import { attackDifferences } from './differences.ts';
import { attackEveryone } from './everyone.ts';
import type { Finding } from './finding.ts';
import { attackGroups } from './group-disclosure.ts';
import { attackIdentities } from './identities.ts';
import { attackIntersection } from './intersection.ts';
import { attackIntervals } from './intervals.ts';
import { attackLinkage } from './linkage.ts';
import type { LoadedFile } from './load-microdata.ts';
import { attackLocalisation } from './localisation.ts';
import { attackPay } from './pay.ts';
import type { PublicFolder } from './public-folder.ts';
import { attackReconstruction } from './reconstruction.ts';
import { attackSmallCells } from './small-cells.ts';
import { attackTime } from './time.ts';
import { attackUniqueness } from './uniqueness.ts';

export type AttackOptions = {
  /** Folder of a former release of the same series (A10). */
  readonly against?: string;
  /** Parquet or CSV of all workers, columns named as in the thematic microdata (A8). */
  readonly workers?: string;
  /** Told of each attack as it ends. */
  readonly onFinding?: (finding: Finding) => void;
};

export type Attempt = {
  /** Holds the tables of `loadCells`, of the microdata and of the attacks before. */
  readonly database: Database;
  readonly open: PublicFolder;
  readonly microdata: readonly LoadedFile[];
  readonly options: AttackOptions;
};

/** The attacks that read the cells and rows of a release, in their order: A3 prepares A4, and A4 prepares A5. */
export const suite: readonly {
  readonly id: string;
  readonly run: (attempt: Attempt) => Promise<Finding>;
}[] = [
  { id: 'A1', run: ({ database, open }) => attackSmallCells(database, open) },
  { id: 'A2', run: ({ database, open }) => attackDifferences(database, open) },
  { id: 'A3', run: ({ database, open }) => attackLocalisation(database, open.k) },
  { id: 'A4', run: ({ database, open }) => attackAlgebra(database, open) },
  { id: 'A5', run: ({ database, open }) => attackIntervals(database, open) },
  { id: 'A6', run: ({ database, open }) => attackReconstruction(database, open) },
  { id: 'A7', run: ({ database, open, microdata }) => attackUniqueness(database, microdata, open) },
  {
    id: 'A8',
    run: ({ database, microdata, options }) => attackLinkage(database, microdata, options.workers),
  },
  {
    id: 'A9',
    run: ({ database, open, microdata }) => attackIntersection(database, microdata, open),
  },
  { id: 'A10', run: ({ database, open, options }) => attackTime(database, open, options.against) },
  { id: 'A11', run: ({ database, open }) => attackIdentities(database, open) },
  { id: 'A12', run: ({ database, open }) => attackPay(database, open) },
  { id: 'A13', run: ({ database, open }) => attackGroups(database, open) },
  {
    id: 'D1',
    run: ({ database, open, options }) => attackEveryone(database, open, options.against),
  },
];

import { joinDisjoint, joinOverlapping, mapCategories, rowSum, type Row } from './cell.ts';
import { coarsen, type Node, type Shown } from './coarsen.ts';
import { flatTree, placeTree } from './places.ts';
import { gather, type Gathered, type Gathering } from './gather.ts';
import { isSafeRow, type Demands, type MeasureKind, type Safety } from './safety.ts';
import type { Database } from '../../engine/database.ts';

/** How a published table is made. `by` and `category` are SQL over the rows of the gathering. */
export type TablePlan = {
  readonly id: string;
  readonly from: Gathering;
  readonly kinds: Readonly<Record<string, MeasureKind>>;
  /** 'places': região, UF and, when `municipio`, município. A column: its groups. Absent: the country alone. */
  readonly by?: 'places' | 'municipios' | { readonly column: string };
  /** Column whose whole distribution a row shows. */
  readonly category?: string;
  /** Categories of a condition of the person: fewest with somebody in them. */
  readonly leastCategories?: number;
  /** Table whose groups limit what may be named here: no two tables cut the country differently. */
  readonly within?: string;
  /** Table (over the country) whose categories this one uses. */
  readonly categoriesOf?: string;
  /**
   * A finer table this one stands in for: made only in years without it, and only where every category
   * of `whole` is named, since a union of categories tells a hidden one by subtraction.
   */
  readonly insteadOf?: { readonly finer: string; readonly whole: string };
  /** A contributor may be in several groups (a company in several months, types, states). */
  readonly overlapping?: boolean;
  /** Measure by which the smaller is given up first. */
  readonly size: string;
  /** Measures that may not be zero where a município is named. */
  readonly nonZeroTown?: readonly string[];
};

/** One group that may be published, with its whole distribution. */
export type Group = {
  readonly level: number;
  /** Code of the group; of its parent when it is a rest. */
  readonly code: string;
  readonly isRest: boolean;
  readonly row: Row;
};

export type YearPlan = {
  readonly groups: readonly Group[];
  /** Codes named: what narrower tables may name. */
  readonly shown: ReadonlySet<string>;
  /** Whether it could name towns: a table within one that could not is free to. */
  readonly hasTowns: boolean;
};

/** Whether a table that stands in for a finer one may be made this year. */
export function mayStandIn(
  { insteadOf }: TablePlan,
  earlier: ReadonlyMap<string, YearPlan>,
): boolean {
  if (!insteadOf) return true;
  const divided = (id: string) => (earlier.get(id)?.groups ?? []).filter(({ level }) => level > 0);
  const whole = divided(insteadOf.whole);
  const named = whole.length > 0 && whole.every(({ isRest }) => !isRest);
  return named && divided(insteadOf.finer).length === 0;
}

const TOWN_LEVEL = 3;

/**
 * What of a table may be published for one year; null when not even its total for the country may.
 * `earlier` holds what was decided for the tables it depends on.
 */
export async function planYear(
  database: Database,
  plan: TablePlan,
  at: {
    readonly year: number;
    readonly safety: Safety;
    readonly earlier: ReadonlyMap<string, YearPlan>;
  },
): Promise<YearPlan | null> {
  const root = await treeOf(database, plan, at);
  const present = root.row.size;
  const judge = (row: Row, where: { readonly level: number; readonly isRest: boolean }) =>
    isSafeRow(row, plan.kinds, {
      safety: at.safety,
      demands: demandsOf(plan, { ...where, present }),
    });
  if (root.row.size === 0 || !judge(root.row, { level: 0, isRest: false })) return null;
  return asYearPlan(plan, root, coarsen(root, judge, joinOf(plan)));
}

const joinOf = ({ overlapping }: TablePlan) => (overlapping ? joinOverlapping : joinDisjoint);

type Where = { readonly level: number; readonly isRest: boolean; readonly present: number };

function demandsOf(plan: TablePlan, where: Where): Demands {
  const isTown = plan.by === 'municipios' && where.level === TOWN_LEVEL;
  return {
    isRest: where.isRest,
    ...(isTown && plan.nonZeroTown ? { nonZero: plan.nonZeroTown } : {}),
    ...(plan.leastCategories === undefined
      ? {}
      : {
          categories: { measure: plan.size, least: Math.min(plan.leastCategories, where.present) },
        }),
  };
}

type At = { readonly year: number; readonly earlier: ReadonlyMap<string, YearPlan> };

async function treeOf(database: Database, plan: TablePlan, at: At): Promise<Node> {
  const rows = await rowsBy(database, plan, { ...at, key: keyOf(plan.by) });
  const options = {
    size: (row: Row) => rowSum(row, plan.size),
    join: joinOf(plan),
    mayName: namingRule(plan, at.earlier),
  };
  const tree = typeof plan.by === 'string' ? placeTree(rows, options) : flatTree(rows, options);
  return plan.overlapping ? withExactRows(database, plan, { ...at, tree }) : tree;
}

/**
 * Where a contributor is in several parts, the statistics of a whole are counted, not joined: joined
 * ones are only bounds. Rests are still judged by them.
 */
async function withExactRows(
  database: Database,
  plan: TablePlan,
  at: At & { readonly tree: Node },
): Promise<Node> {
  const country = await rowsBy(database, plan, { ...at, key: [] });
  const regions =
    typeof plan.by === 'string'
      ? await rowsBy(database, plan, { ...at, key: ['regiao'] })
      : new Map<string, Row>();
  return {
    ...at.tree,
    row: country.get('') ?? at.tree.row,
    children: at.tree.children.map((each) => ({
      ...each,
      row: regions.get(each.code) ?? each.row,
    })),
  };
}

/** Rows of one year by key, in the categories the table may use. */
async function rowsBy(
  database: Database,
  plan: TablePlan,
  at: At & { readonly key: readonly string[] },
): Promise<Gathered> {
  const { year, key } = at;
  const rows = await gather(database, plan.from, { year, key, category: plan.category ?? "''" });
  if (plan.categoriesOf === undefined) return rows;
  const known = at.earlier.get(plan.categoriesOf)?.shown;
  const to = (category: string) => (known?.has(category) ? category : GROUPED);
  return new Map([...rows].map(([code, row]) => [code, mapCategories(row, to)]));
}

const TOWN_DIGITS = 7;

/** What the table it refines names; nothing, where that table has nothing to name. */
function namingRule(plan: TablePlan, earlier: ReadonlyMap<string, YearPlan>) {
  if (plan.within === undefined) return () => true;
  const refined = earlier.get(plan.within);
  return (code: string) =>
    refined !== undefined &&
    (refined.shown.has(code) || (code.length === TOWN_DIGITS && !refined.hasTowns));
}

/** Code of what a table groups. */
export const GROUPED = 'X';

function keyOf(by: TablePlan['by']): readonly string[] {
  if (by === undefined) return [];
  if (by === 'places') return ['regiao', 'uf'];
  return by === 'municipios' ? ['regiao', 'uf', 'municipio'] : [by.column];
}

function asYearPlan(plan: TablePlan, root: Node, shown: readonly Shown[]): YearPlan {
  const groups: Group[] = [{ level: 0, code: root.code, isRest: false, row: root.row }];
  for (const { parent, level, nodes, rest } of shown) {
    for (const { code, row } of nodes) groups.push({ level, code, isRest: false, row });
    if (rest) groups.push({ level, code: parent, isRest: true, row: rest.row });
  }
  return {
    groups,
    hasTowns: plan.by === 'municipios',
    shown: new Set(groups.filter(({ isRest }) => !isRest).map(({ code }) => code)),
  };
}

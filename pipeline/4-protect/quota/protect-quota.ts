import { identifier, type Database } from '../../engine/database.ts';
import type { Mode } from '../../engine/options.ts';
import { tracked, type Progress } from '../../engine/progress.ts';
import { quotaTableOf } from '../../registry/quota/tables.ts';
import type { ProtectionParameters } from '../parameters.ts';
import { boundsRows } from './bounds-rows.ts';
import { growthRows, sharingRows } from './goal-rows.ts';
import { mayStandIn, planYear, type YearPlan } from './plan.ts';
import { tablePlans } from './plans.ts';
import {
  hasEnded,
  keepPublishedYears,
  readPublishedYears,
  recordQuota,
  type QuotaRows,
  type QuotaVintage,
} from './published-years.ts';
import { tableRows } from './rows.ts';
import { quotaSafety, type Safety } from './safety.ts';

declare const protectedBrand: unique symbol;

export type QuotaValue = string | number | null;

/**
 * A table of the quota whose every row passed the gate: the only kind `5-publish/quota` writes.
 * Columns: dimensions, then indicators, as the registry lists them. Rows in the order of the key.
 */
export type ProtectedQuotaTable = {
  readonly id: string;
  readonly rows: readonly (readonly QuotaValue[])[];
  readonly [protectedBrand]: true;
};

type QuotaOptions = {
  readonly mode: Mode;
  readonly parameters: ProtectionParameters;
  readonly vintage?: QuotaVintage;
};

/**
 * Decides what of the quota may be published, and computes it. Reads the `har_cota_*` tables. A table
 * without rows is absent; in public mode there is none. A vintage tells years that have ended, each once:
 * it reads `prt_safra_cota` and leaves `prt_cota`.
 */
export async function protectQuota(
  database: Database,
  options: QuotaOptions,
  progress: Progress,
): Promise<readonly ProtectedQuotaTable[]> {
  if (options.mode === 'public') {
    if (options.vintage) await recordQuota(database, new Map());
    return [];
  }
  return tracked(
    progress,
    { stage: 'proteção', step: 'cota do art. 93' },
    () => makeVintage(database, options),
    (tables) => ({ out: tables.reduce((sum, each) => sum + each.rows.length, 0) }),
  );
}

async function makeVintage(
  database: Database,
  { parameters, vintage }: QuotaOptions,
): Promise<readonly ProtectedQuotaTable[]> {
  const computed = await makeTables(database, quotaSafety(parameters.ks), vintage);
  const tables = vintage
    ? keepPublishedYears(computed, await readPublishedYears(database))
    : computed;
  if (vintage) await recordQuota(database, tables);
  return [...tables].flatMap(([id, rows]) =>
    rows.length === 0 ? [] : [{ id, rows } as unknown as ProtectedQuotaTable],
  );
}

async function makeTables(
  database: Database,
  safety: Safety,
  vintage?: QuotaVintage,
): Promise<QuotaRows> {
  const rows = new Map<string, (readonly QuotaValue[])[]>();
  const add = (id: string, more: readonly (readonly QuotaValue[])[]) =>
    rows.set(id, [...(rows.get(id) ?? []), ...more]);
  const years = new Map<number, ReadonlyMap<string, YearPlan>>();
  const covered = await yearsOf(database);
  const all = new Set([...covered.values()].flatMap((each) => [...each]));
  const told = [...all].filter((year) => !vintage || hasEnded(year, vintage));
  for (const year of told.toSorted((a, b) => a - b)) {
    const earlier = new Map<string, YearPlan>();
    for (const plan of tablePlans) {
      if (!covered.get(plan.from.table)?.has(year) || !mayStandIn(plan, earlier)) continue;
      const planned = await planYear(database, plan, { year, safety, earlier });
      if (!planned) continue;
      earlier.set(plan.id, planned);
      if (isPublished(plan.id))
        add(plan.id, tableRows(quotaTableOf(plan.id), plan, { year, planned }));
    }
    years.set(year, earlier);
    if (earlier.has('pcd_lugar')) add('limites', await boundsRows(database, year, safety.ks));
  }
  const goals = (id: string) => new Map([...years].map(([year, plans]) => [year, plans.get(id)]));
  const last = await lastEvent(database);
  add('meta_compartilhamento', sharingRows(goals('brasil_metas_compartilhamento'), last));
  add('meta_crescimento', growthRows(goals('brasil_metas_crescimento'), last));
  return rows;
}

/** Newest day on which somebody reached a state of the flow; '' for none. A revocation is not of the flow. */
const lastEvent = (database: Database): Promise<string> =>
  database.value<string>(
    `select coalesce(max(data)::varchar, '') from har_inclusao_evento where estado <> 'revogado'`,
  );

/** Plans over the country that only say which categories a table may use are not tables. */
const isPublished = (id: string) => !id.startsWith('brasil_');

/** Years with rows, by table. A revocation alone does not make a year of the flow. */
async function yearsOf(database: Database): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
  const years = new Map<string, ReadonlySet<number>>();
  for (const table of new Set(tablePlans.map(({ from }) => from.table))) {
    const told = table === 'har_inclusao_evento' ? `where estado <> 'revogado'` : '';
    const rows = await database.rows<{ ano: number }>(
      `select distinct ano::integer as ano from ${identifier(table)} ${told}`,
    );
    years.set(table, new Set(rows.map(({ ano }) => ano)));
  }
  return years;
}

import type { ShardDetail, ShardIndex } from '../../pipeline/registry/public-files.ts';
import { laterPeriod, stepsBack } from './steps-back.ts';
import { isChange, onAxis, type Query } from './query.ts';
import { rowVariables } from './row-variables.ts';
import { variableByRole, type Role, type TableSchema } from './schema.ts';
import { isUnsummed } from './unsummed.ts';

type Shard = ShardIndex['shards'][number];

const uses = (schema: TableSchema, query: Query, role: Role): boolean => {
  const id = variableByRole(schema, role)?.id;
  if (id === undefined) return false;
  return (
    rowVariables(schema, query).includes(id) || onAxis(query, id) || !!query.filters[id]?.length
  );
};

/** The least detail that answers a query exactly. */
const detailOf = (schema: TableSchema, query: Query): ShardDetail => {
  if (uses(schema, query, 'municipio') || isUnsummed(schema, query)) return 'municipio';
  return uses(schema, query, 'country') ? 'pais' : 'continente';
};

const PLACES_WITHHELD = 'BR';

/** UFs a query is limited to; null when it is to none. */
const ufsOf = (
  schema: TableSchema,
  query: Query,
  withheld: boolean,
): ReadonlySet<string> | null => {
  const kept = (['uf', 'municipio'] as const).flatMap((role) => {
    const codes = query.filters[variableByRole(schema, role)?.id ?? ''];
    return codes?.length ? [codes.map((code) => code.slice(0, 2))] : [];
  });
  const [narrowest] = kept.toSorted((a, b) => a.length - b.length);
  if (!narrowest || narrowest.some((code) => !/^\d\d$/.test(code))) return null;
  return new Set([...narrowest, ...(withheld ? [PLACES_WITHHELD] : [])]);
};

const yearsOf = (schema: TableSchema, query: Query): readonly [string, string] => {
  const back = isChange(query) ? stepsBack(schema, query) : 0;
  return [laterPeriod(query.from, -back).slice(0, 4), query.to.slice(0, 4)];
};

/**
 * The files that hold everything a query asks about, and little else. Empty when the release has none
 * of that detail. Without the withheld places (`withheld` false) what is there is exact, and what is
 * absent above a município is not known to be a zero.
 */
export const pickShards = (
  index: ShardIndex,
  schema: TableSchema,
  query: Query,
  withheld = true,
): readonly Shard[] => {
  const wanted = detailOf(schema, query);
  const [first, last] = yearsOf(schema, query);
  const ufs = ufsOf(schema, query, withheld);
  const detail = index.shards.some((each) => each.detail === wanted) ? wanted : 'pais';
  return index.shards.filter(
    (each) =>
      each.detail === detail &&
      each.years[0] <= last &&
      each.years[1] >= first &&
      (ufs === null || !each.ufs || each.ufs.some((uf) => ufs.has(uf))),
  );
};

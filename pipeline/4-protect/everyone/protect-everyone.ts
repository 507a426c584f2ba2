import { identifier, literal, type Database } from '../../engine/database.ts';
import type { Mode } from '../../engine/options.ts';
import { tracked, type Progress } from '../../engine/progress.ts';
import { hidingRoom, type HidingRoom, type StockCell } from '../attack/hiding-room.ts';
import type { ProtectionParameters } from '../parameters.ts';
import type { ProtectedCube } from '../protect.ts';
import { openCounts, roundedToTens, type Counts } from './open-counts.ts';

declare const protectedBrand: unique symbol;

/** One count of everyone's bonds; null is withheld. `place` is `BR`, a UF or a município. */
export type EveryoneCount = {
  readonly year: string;
  readonly place: string;
  readonly count: number | null;
};

/** Everyone's formal bonds by year and place, as published: only `protectEveryone` can make it. */
export type ProtectedEveryone = {
  readonly counts: readonly EveryoneCount[];
  readonly [protectedBrand]: true;
};

type Options = {
  readonly mode: Mode;
  readonly parameters: ProtectionParameters;
  /** What is published of the immigrants: a count beside it must leave their hidden cells alone. */
  readonly cubes: readonly ProtectedCube[];
  /** On top of a ledger: a year that is out stays as it is. */
  readonly vintage: boolean;
};

/**
 * Rounds the counts of `har_todos` and withholds what would tell something (README, "Everyone's bonds"). Each total is
 * rounded from its own exact count. Null without counts, or without a published stock to divide. In a vintage a
 * year comes out once: it reads `prt_safra_todos` and leaves `prt_todos`.
 */
export async function protectEveryone(
  database: Database,
  options: Options,
  progress: Progress,
): Promise<ProtectedEveryone | null> {
  if (options.mode === 'public') {
    if (options.vintage) await recordEveryone(database, []);
    return null;
  }
  return tracked(
    progress,
    { stage: 'proteção', step: 'vínculos de todos' },
    () => makeEveryone(database, options),
    (made) => ({ out: made?.counts.length ?? 0 }),
  );
}

async function makeEveryone(database: Database, options: Options) {
  const published = options.vintage ? await publishedCounts(database) : [];
  const known = new Set(published.map(({ year }) => year));
  const counts: EveryoneCount[] = [...published];
  for (const year of await yearsOf(database))
    if (!known.has(year)) counts.push(...(await yearCounts(database, year, options)));
  const ordered = counts.toSorted(
    (a, b) => Number(a.year) - Number(b.year) || (a.place < b.place ? -1 : 1),
  );
  if (options.vintage) await recordEveryone(database, ordered);
  return ordered.length === 0 ? null : ({ counts: ordered } as unknown as ProtectedEveryone);
}

async function yearsOf(database: Database): Promise<readonly string[]> {
  const rows = await database.rows<{ ano: string }>(
    'select distinct ano from har_todos order by 1',
  );
  return rows.map(({ ano }) => ano);
}

async function yearCounts(
  database: Database,
  year: string,
  { cubes, parameters }: Options,
): Promise<readonly EveryoneCount[]> {
  const room = await roomOf(database, year, cubes, parameters.k);
  if (room === null) return [];
  const open = openCounts(await exactCounts(database, year), room, parameters.k);
  return [...open].map(([place, exact]) => ({
    year,
    place,
    count: exact === null ? null : roundedToTens(exact),
  }));
}

/** Exact counts of every município, UF and the country; a município without a bond counts 0. */
async function exactCounts(database: Database, year: string): Promise<Counts> {
  const rows = await database.rows<{ place: string; n: number }>(
    `select 'BR' as place, sum(vinculos)::double as n from har_todos where ano = $year
     union all
     select u.codigo, coalesce(sum(vinculos), 0)::double from reg_uf as u
     left join har_todos as t on t.uf = u.codigo and t.ano = $year
     where u.codigo between '11' and '53' group by 1
     union all
     select m.codigo7, coalesce(sum(vinculos), 0)::double from reg_municipio as m
     left join har_todos as t on t.municipio = m.codigo7 and t.ano = $year group by 1
     order by 1`,
    { year },
  );
  return new Map(rows.map(({ place, n }) => [place, n]));
}

/** Null in a year without a published stock: nothing would be divided by it. */
async function roomOf(
  database: Database,
  year: string,
  cubes: readonly ProtectedCube[],
  k: number,
): Promise<HidingRoom | null> {
  const tableOf = (id: string) => cubes.find((each) => each.id === id)?.table;
  const [stock, totals] = [tableOf('RAIS'), tableOf('RAIS_MUNICIPIO')];
  if (stock === undefined) return null;
  const cells = await database.rows<StockCell>(
    `select ano, uf, municipio, pais_nacionalidade || ' ' || sexo as classe, vinculos_ativos_3112::double as n
     from ${identifier(stock)} where ano = $year order by all`,
    { year },
  );
  const totalled =
    totals === undefined
      ? []
      : await database.rows<{ municipio: string }>(
          `select distinct municipio from ${identifier(totals)}
           where ano = $year and municipio not like '%99999'`,
          { year },
        );
  if (cells.length === 0) return null;
  return hidingRoom(cells, new Set(totalled.map(({ municipio }) => municipio)), k);
}

const publishedCounts = (database: Database): Promise<EveryoneCount[]> =>
  database.rows<EveryoneCount>(
    'select ano as year, lugar as place, n::double as count from prt_safra_todos order by all',
  );

/** Leaves what a vintage publishes in `prt_todos`, for its ledger. */
export async function recordEveryone(
  database: Database,
  counts: readonly EveryoneCount[],
): Promise<void> {
  await database.run('create or replace table prt_todos (ano varchar, lugar varchar, n integer)');
  for (let from = 0; from < counts.length; from += 2000) {
    const values = counts
      .slice(from, from + 2000)
      .map(({ year, place, count }) => `(${literal(year)}, ${literal(place)}, ${String(count)})`);
    await database.run(`insert into prt_todos values ${values.join(', ')}`);
  }
}

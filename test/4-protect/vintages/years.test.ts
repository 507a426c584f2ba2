import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../pipeline/engine/database.ts';
import type { Manifest } from '../../../pipeline/registry/public-files.ts';
import type { Rules } from '../../../pipeline/4-protect/rules.ts';
import { mutate } from '../../disclosure/mutation.ts';
import { successes, watch, withSeries } from '../../disclosure/vintages.ts';
import { fillPopulation } from '../population.ts';

const RELEASES = ['2020-01', '2020-02', '2020-03', '2020-03'] as const;

/** November, then the whole year with one person of January told apart otherwise, then late declarations and a stock with persons told apart otherwise. */
const fill = (at: number) => async (database: Database) => {
  await fillPopulation(database, { estoque: 4_000, movimentos: 6_000 });
  if (at === 0) await database.run('delete from har_movimento where mes = 12');
  else
    await database.run(`update har_movimento set sexo = if(sexo = '1', '2', '1') where rowid =
      (select min(rowid) from har_movimento where mes = 1 and parcela = 'no_prazo' and pais = 'VEN')`);
  if (at < 2) await database.run(`delete from har_movimento where parcela = 'ajuste'`);
  else
    await database.run(
      `update har_estoque set pais = 'HTI' where pais = 'VEN' and faixa_etaria = '03'`,
    );
};

type Seen = {
  readonly files: Readonly<Record<string, string>>;
  readonly years: readonly string[];
  readonly detailed: readonly { readonly cubo: string; readonly n: number }[];
  /** People of the year's CAGED whose groups the person told apart touches, and all. */
  readonly touched: readonly { readonly n: number; readonly all: number }[];
  readonly found: readonly string[];
};

const hashes = ({ files }: Manifest) =>
  Object.fromEntries(files.map(({ path, sha256 }) => [path, sha256]));

/** Cubes and files of a year as published: not the catalogue, which says which vintage it is. */
const named = (files: Seen['files'], pattern: RegExp) =>
  Object.fromEntries(
    Object.entries(files).filter(([path]) => pattern.test(path) && path.endsWith('.parquet')),
  );

async function publishAll(): Promise<readonly Seen[]> {
  return withSeries(async ({ publish, folder }) => {
    const seen: Seen[] = [];
    for (const [at, release] of RELEASES.entries()) {
      const former = at === 3 ? undefined : RELEASES[at - 1];
      const published = await publish(
        release,
        fill(Math.min(at, 2)),
        async ({ database, manifest }) => ({
          files: hashes(manifest),
          years: (
            await database.rows<{ year: string }>(
              `select cubo || ' ' || ano as year from prt_ano order by all`,
            )
          ).map(({ year }) => year),
          detailed: await database.rows<{ cubo: string; n: number }>(
            `select cubo, cast(sum(n) as integer) as n from prt_detalhado
             where atributo = 'IDADE' group by all order by all`,
          ),
          touched: await database.rows<{ n: number; all: number }>(
            `select cast(coalesce(sum(n) filter (grupo in (from prt_tocado)), 0) as integer) as n,
               cast(coalesce(sum(n), 0) as integer) as all from prt_grupo where cubo = 'CAGED'`,
          ),
        }),
      );
      const found =
        at === 3
          ? []
          : successes(
              await watch(folder(release), former === undefined ? undefined : folder(former)),
            );
      seen.push({ ...published, found });
    }
    return seen;
  });
}

describe(
  'a year with a group that somebody left, counted as it is now',
  { timeout: 240_000 },
  () => {
    it('is caught by A2', async () => {
      const shownAnyway = (rules: Rules) =>
        mutate(rules, [
          ['prt_tocado', 'where prt_grupo.n is distinct from encontrados.n', 'where false'],
        ]);
      const found = await withSeries(async ({ publish, folder }) => {
        for (const [at, release] of RELEASES.slice(0, 2).entries())
          await publish(release, fill(at), async () => {});
        return successes(await watch(folder('2020-02'), folder('2020-01')));
      }, shownAnyway);
      expect(found.join()).toContain('A2');
    });
  },
);

describe('years shown by attribute', { timeout: 240_000 }, () => {
  let seen: readonly Seen[] = [];
  const files = (at: number) => seen[at]?.files ?? {};
  beforeAll(async () => {
    seen = await publishAll();
  }, 240_000);

  it('come out once, when the months are all there', () => {
    expect(seen.map(({ years }) => years).slice(0, 3)).toEqual([
      ['RAIS 2019', 'RAIS 2020'],
      ['CAGED 2019'],
      [],
    ]);
    expect(Object.keys(files(0))).not.toContain('cubes/caged_idade.parquet');
    expect(Object.keys(files(1))).toContain('cubes/caged_idade.parquet');
  });

  it('hold every record on time, though the months were published one vintage after another', () => {
    expect(seen[1]?.detailed.map(({ cubo }) => cubo)).toEqual(['CAGED', 'RAIS']);
    expect(seen[1]?.detailed[0]?.n).toBe(6_000 - 6_000 / 25);
  });

  it('withhold the attributes of the groups somebody left or joined, and of no other', () => {
    const [{ n = 0, all = 0 } = {}] = seen[1]?.touched ?? [];
    expect(n).toBeGreaterThanOrEqual(5);
    expect(n).toBeLessThan(all / 4);
  });

  it('are repeated as they were, while the main cube with adjustments goes on', () => {
    const kept = /^(?:cubes|microdata)\/(?:rais|caged)[_-](?!ajustado)|^cubes\/rais\./;
    expect(Object.keys(named(files(1), kept)).length).toBeGreaterThan(15);
    expect(named(files(2), kept)).toEqual(named(files(1), kept));
    expect(Object.keys(files(2))).toContain('cubes/caged_ajustado.parquet');
  });

  it('give nothing to an attacker with both vintages', () => {
    expect(seen.map(({ found }) => found)).toEqual([[], [], [], []]);
  });

  it('come out byte by byte the same when a vintage is made again', () => {
    expect(files(3)).toEqual(files(2));
    expect(Object.keys(files(3)).length).toBeGreaterThan(20);
  });
});

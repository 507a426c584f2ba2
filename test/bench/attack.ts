import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { prepareCandidates } from '../../pipeline/4-protect/attack/candidates.ts';
import { cellBounds } from '../../pipeline/4-protect/attack/cell-bounds.ts';
import { prepareHiddenRows } from '../../pipeline/4-protect/attack/hidden-rows.ts';
import { loadCells } from '../../pipeline/4-protect/attack/load-cells.ts';
import { describeScan } from '../../pipeline/4-protect/attack/leaks/refuse-leaks.ts';
import { scanFolder } from '../../pipeline/4-protect/attack/leaks/scan-folder.ts';
import { loadMicrodata } from '../../pipeline/4-protect/attack/load-microdata.ts';
import { openPublicFolder } from '../../pipeline/4-protect/attack/public-folder.ts';
import { readTables } from '../../pipeline/4-protect/attack/read-tables.ts';
import { suite } from '../../pipeline/4-protect/attack/suite.ts';
import { literal, withDatabase, type Database } from '../../pipeline/engine/database.ts';
import type { Catalog } from '../../pipeline/registry/public-files.ts';
import { fillPopulation } from '../4-protect/population.ts';
import { withRelease } from '../disclosure/release.ts';

/** Two years of 160 thousand people each: the calibrated stock at scale 1 has 200 to 320 thousand. */
const PEOPLE = 320_000;

/**
 * Each attack on a national stock with municipal totals, which tie its hidden cells together; and the
 * bounds of every hidden cell of the country by maximum flow, alone.
 */
export async function benchAttack(): Promise<void> {
  await withRelease(
    (database) => fillPopulation(database, { estoque: PEOPLE }),
    async ({ folder, database }) => {
      await addTotals(folder, database);
      const open = openPublicFolder(folder);
      await withDatabase({ file: ':memory:', threads: 2 }, async (attacker) => {
        const measured: Record<string, Measured> = {};
        measured['ler a versão'] = await measure(() => loadCells(attacker, open));
        const microdata = await loadMicrodata(attacker, open);
        for (const { id, run } of suite)
          measured[id] = await measure(() =>
            run({ database: attacker, open, microdata, options: {} }),
          );
        measured['L1'] = await measure(async () => describeScan(await scanFolder(folder)));
        measured['limites 2-D'] = await measure(() => bounds(attacker, open.k));
        console.table(measured);
        console.log(`pico: ${(process.resourceUsage().maxRSS / 1e6).toFixed(2)} GB`);
      });
    },
    { audit: () => {} },
  );
}

type Measured = {
  readonly segundos: number;
  readonly cpu: number;
  readonly tentativas?: number;
  readonly acertos?: number;
};

async function measure(work: () => Promise<unknown>): Promise<Measured> {
  const started = performance.now();
  const cpu = process.cpuUsage();
  const result = (await work()) as { tried?: number; succeeded?: number } | undefined;
  const segundos = Number(((performance.now() - started) / 1000).toFixed(2));
  const used = process.cpuUsage(cpu);
  const cpuSeconds = Number(((used.user + used.system) / 1e6).toFixed(2));
  if (result?.tried === undefined) return { segundos, cpu: cpuSeconds };
  return {
    segundos,
    cpu: cpuSeconds,
    tentativas: result.tried,
    acertos: result.succeeded ?? 0,
  };
}

async function bounds(database: Database, k: number) {
  await prepareCandidates(database);
  await prepareHiddenRows(database);
  const tables = await readTables(database, k);
  for (const { sound } of tables) cellBounds(sound, { enough: k - 1, searches: 1_000 });
  return {
    tried: tables.reduce((sum, { sound }) => sum + sound.cells.length / 2, 0),
    succeeded: 0,
  };
}

/** Adds a cube of municipal totals of ten or more that hide nobody or at least k people (rule 7). */
export async function addTotals(folder: string, database: Database): Promise<void> {
  const file = 'cubes/rais_municipio.parquet';
  await database.run(`copy (
    with inteiro as (
      select cast(ano as varchar) as ano, uf, municipio, cast(count(*) as integer) as vinculos_ativos_3112
      from har_estoque where vinculo_principal group by all
    ),
    visivel as (
      select ano, municipio, sum(vinculos_ativos_3112) as n from cube_rais where municipio not like '%99999' group by all
    )
    select inteiro.* from inteiro left join visivel using (ano, municipio)
    where vinculos_ativos_3112 >= 10
      and (vinculos_ativos_3112 = n or vinculos_ativos_3112 - coalesce(n, 0) >= 5)
    order by all
  ) to ${literal(path.join(folder, file))} (format parquet)`);
  const name = path.join(folder, 'catalog.json');
  const catalog = JSON.parse(readFileSync(name, 'utf8')) as Catalog;
  const [rais] = catalog.cubes.filter(({ id }) => id === 'RAIS');
  if (!rais) throw new Error('no RAIS cube');
  const total = {
    ...rais,
    id: 'RAIS_MUNICIPIO',
    dimensions: rais.dimensions.filter(({ id }) => ['ano', 'uf', 'municipio'].includes(id)),
    files: [{ format: 'parquet', path: file, bytes: 1 }],
  };
  writeFileSync(name, JSON.stringify({ ...catalog, cubes: [...catalog.cubes, total] }));
}

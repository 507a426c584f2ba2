import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFiles, versionOf } from '../../../pipeline/5-publish/api/version-id.ts';
import { writeVersions } from '../../../pipeline/5-publish/api/versions.ts';
import { literal, withDatabase } from '../../../pipeline/engine/database.ts';
import type {
  VersionChanges,
  VersionIndex,
  VersionManifest,
} from '../../../pipeline/registry/api-files.ts';
import type { Catalog } from '../../../pipeline/registry/public-files.ts';

type Cell = readonly [ano: string, uf: string, saldo: number];
type Data = {
  readonly cells: readonly Cell[];
  readonly dataVersion?: string;
  readonly k?: number;
  readonly mode?: string;
};

const newFolder = () => mkdtempSync(path.join(tmpdir(), 'vinculo-versions-'));

/** Publishes one cube of two dimensions and one measure. */
async function release(data: Data, previous?: string) {
  const { cells, dataVersion = 'a1', k = 5, mode = 'synthetic' } = data;
  const folder = newFolder();
  mkdirSync(path.join(folder, 'cubes'));
  const catalog = {
    cubes: [
      {
        id: 'CAGED_AJUSTADO',
        vintage: 'ajustado',
        periodicity: 'year',
        periods: [...new Set(cells.map(([ano]) => ano))].toSorted(),
        cells: cells.length,
        dimensions: [{ id: 'ano' }, { id: 'uf' }],
        measures: [{ id: 'saldo' }],
        files: [{ format: 'parquet', path: 'cubes/caged_ajustado.parquet' }],
      },
    ],
  } as unknown as Catalog;
  writeFileSync(path.join(folder, 'catalog.json'), JSON.stringify(catalog));
  return withDatabase({ file: ':memory:', threads: 1 }, async (database) => {
    const rows = cells.map(([ano, uf, saldo]) => `('${ano}', '${uf}', ${saldo}, 'published')`);
    await database.run(
      `copy (select * from (values ${rows.join(',')}) as t(ano, uf, saldo, status) order by 1, 2)
       to ${literal(path.join(folder, 'cubes/caged_ajustado.parquet'))} (format parquet)`,
    );
    const files = dataFiles(folder, catalog);
    const manifest: VersionManifest = {
      version: versionOf(dataVersion, files),
      dataVersion,
      codeVersion: '0',
      mode,
      receivedOn: null,
      parameters: { k },
      files,
    };
    const index = await writeVersions(database, {
      folder,
      catalog,
      manifest,
      k,
      ...(previous ? { previous } : {}),
    });
    return { folder, index, version: manifest.version };
  });
}

const changesOf = ({ folder, version }: { folder: string; version: string }) =>
  JSON.parse(
    readFileSync(path.join(folder, `versions/${version}/changes.json`), 'utf8'),
  ) as VersionChanges;

const before: readonly Cell[] = [
  ['2019', '35', 100],
  ['2020', '35', 200],
  ['2020', '42', 300],
];

describe('writeVersions', () => {
  it('counts added, removed and revised cells, and tells why', async () => {
    const first = await release({ cells: before });
    const second = await release(
      {
        dataVersion: 'b2',
        cells: [
          ['2020', '35', 210],
          ['2020', '43', 50],
          ['2021', '35', 70],
        ],
      },
      first.folder,
    );
    const [cube] = changesOf(second).cubes;
    expect(cube).toMatchObject({ change: 'comparado', added: 2, removed: 2, revised: 1 });
    expect(cube?.periods).toEqual([
      expect.objectContaining({ period: '2019', reason: 'periodo_retirado', after: null }),
      expect.objectContaining({
        period: '2020',
        reason: 'declaracoes_tardias',
        before: { saldo: 500 },
        after: { saldo: 260 },
      }),
      expect.objectContaining({ period: '2021', reason: 'periodo_novo', before: null }),
    ]);
    const cells = readFileSync(
      path.join(second.folder, 'versions', second.version, cube?.cells ?? ''),
      'utf8',
    );
    expect(cells.trimEnd().split('\n')).toEqual([
      'mudanca,motivo,ano,uf,saldo_antes,saldo_depois',
      'revista,declaracoes_tardias,2020,35,200,210',
      'retirada,declaracoes_tardias,2020,42,300,',
      'nova,declaracoes_tardias,2020,43,,50',
    ]);
  });

  it('counts a difference below k but does not say in which cell', async () => {
    const first = await release({ cells: before });
    const second = await release(
      { dataVersion: 'b2', cells: [['2019', '35', 104], ...before.slice(1)] },
      first.folder,
    );
    const [cube] = changesOf(second).cubes;
    expect(cube).toMatchObject({ revised: 1, listed: 0 });
    expect(existsSync(path.join(second.folder, 'versions', second.version, 'changes'))).toBe(false);
  });

  it('calls it confidentiality when only the place of a figure changed', async () => {
    const first = await release({ cells: before });
    const moved: readonly Cell[] = [...before.slice(0, 2), ['2020', 'BR', 300]];
    const second = await release({ dataVersion: 'b2', cells: moved }, first.folder);
    expect(changesOf(second).cubes[0]?.periods.map(({ reason }) => reason)).toEqual(['sigilo']);
  });

  it('tells a change of method from a change of parameters', async () => {
    const first = await release({ cells: before });
    const cells: readonly Cell[] = [['2019', '35', 90], ...before.slice(1)];
    const reasons = async (data: Data) =>
      changesOf(await release(data, first.folder)).cubes[0]?.periods.map(({ reason }) => reason);
    expect(await reasons({ cells })).toEqual(['metodo']);
    expect(await reasons({ cells, k: 10 })).toEqual(['parametros']);
  });

  it('gives the same version to the same figures, keeps its history and its changes', async () => {
    const first = await release({ cells: before });
    const second = await release({ dataVersion: 'b2', cells: before.slice(1) }, first.folder);
    const again = await release({ dataVersion: 'b2', cells: before.slice(1) }, second.folder);
    const index = (folder: string) =>
      JSON.parse(readFileSync(path.join(folder, 'versions/index.json'), 'utf8')) as VersionIndex;
    expect(index(again.folder)).toEqual(index(second.folder));
    expect(changesOf(again)).toEqual(changesOf(second));
    expect(again.index.versions.map(({ version }) => version)).toEqual([
      second.version,
      first.version,
    ]);
  });

  it('keeps the manifest of an earlier version and not its data', async () => {
    const first = await release({ cells: before });
    const second = await release({ dataVersion: 'b2', cells: before.slice(1) }, first.folder);
    const at = (name: string) =>
      existsSync(path.join(second.folder, 'versions', first.version, name));
    expect([at('manifest.json'), at('cubes/caged_ajustado.parquet')]).toEqual([true, false]);
  });

  it('starts a new history when real data follow synthetic ones', async () => {
    const first = await release({ cells: before });
    const real = await release({ cells: before, dataVersion: 'c3', mode: 'public' }, first.folder);
    expect(real.index.versions.map(({ version }) => version)).toEqual([real.version]);
  });
});

import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { literal, withDatabase } from '../../pipeline/engine/database.ts';
import type {
  Catalog,
  CompactCube,
  CubeShard,
  Manifest,
  PublicCodeList,
  ShardDetail,
  ShardIndex,
} from '../../pipeline/registry/public-files.ts';
import { withRelease } from '../disclosure/release.ts';
import { fillPopulation } from '../4-protect/population.ts';
import { readJsonStat } from './read-json-stat.ts';

type Cells = ReadonlyMap<string, readonly (number | null)[]>;

/** What the compact form has in place of a withheld mean. */
const WITHHELD = -(2 ** 31);

const SIZES = { estoque: 9_000, movimentos: 6_000, ctps: 2_000, meses: 3 };
const hold = Promise.withResolvers<void>();
let folder = '';
let manifest: Manifest;
let release: Promise<void>;

beforeAll(async () => {
  const ready = Promise.withResolvers<void>();
  release = withRelease(
    (database) => fillPopulation(database, SIZES),
    (built) => {
      ({ folder, manifest } = built);
      ready.resolve();
      return hold.promise;
    },
  );
  await Promise.race([ready.promise, release]);
});

afterAll(async () => {
  hold.resolve();
  await release;
});

const json = <T>(name: string) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as T;
const catalog = () => json<Catalog>('catalog.json');
const fileOf = (cube: Catalog['cubes'][number], format: string) =>
  cube.files.find((file) => file.format === format)?.path ?? '';

/** Cells by their codes, read by DuckDB. */
async function readByDuckDb(cube: Catalog['cubes'][number], from: string): Promise<Cells> {
  const codes = cube.dimensions.map(({ id }) => `cast("${id}" as varchar)`);
  const measures = cube.measures.map(({ id }) => `cast("${id}" as integer)`);
  return withDatabase({ file: ':memory:' }, async (database) => {
    const rows = await database.rows<{ cell: string; values: number[] }>(
      `select concat_ws(' ', ${codes.join(', ')}) as cell, [${measures.join(', ')}] as values from ${from}`,
    );
    return new Map(rows.map(({ cell, values }) => [cell, values]));
  });
}

const readParquet = (cube: Catalog['cubes'][number]) =>
  readByDuckDb(cube, `read_parquet(${literal(path.join(folder, fileOf(cube, 'parquet')))})`);

const bufferOf = (data: string) => Uint8Array.from(Buffer.from(data, 'base64')).buffer;

function readCompact(cube: Catalog['cubes'][number]): Cells {
  const compact = json<CompactCube>(fileOf(cube, 'compact'));
  const codes = compact.dimensions.map(({ codes: list, type, data }) =>
    Array.from(
      type === 'u8' ? new Uint8Array(bufferOf(data)) : new Uint16Array(bufferOf(data)),
      (at) => list[at],
    ),
  );
  const values = compact.measures.map(({ data }) => new Int32Array(bufferOf(data)));
  return new Map(
    Array.from({ length: compact.rows }, (_, row) => [
      codes.map((column) => column[row]).join(' '),
      values.map((column) => (column[row] === WITHHELD ? null : (column[row] ?? Number.NaN))),
    ]),
  );
}

describe('writeCube', () => {
  it('writes the four main cubes first, then those derived from them', () => {
    const ids = catalog().cubes.map(({ id }) => id);
    const derived = catalog().cubes.filter(({ derivedFrom }) => derivedFrom);
    expect(ids.slice(0, 4)).toEqual(['RAIS', 'CTPS', 'CAGED', 'CAGED_AJUSTADO']);
    expect(derived.map(({ id }) => id)).toEqual(ids.slice(4));
    expect(ids).toEqual(expect.arrayContaining(['RAIS_IDADE', 'CAGED_SECAO', 'RAIS_SALARIO']));
  });

  it('withholds some means as null, in every format', async () => {
    const salary = catalog().cubes.find(({ id }) => id === 'RAIS_SALARIO');
    const means = salary ? [...(await readParquet(salary)).values()].map(([, mean]) => mean) : [];
    expect(means).toContain(null);
    expect(means.some((mean) => typeof mean === 'number')).toBe(true);
  });

  it('round-trips through the compact form', async () => {
    for (const cube of catalog().cubes) expect(readCompact(cube)).toEqual(await readParquet(cube));
  });

  it('round-trips through JSON-stat 2.0', async () => {
    for (const cube of catalog().cubes)
      expect(readJsonStat(json(fileOf(cube, 'json-stat')))).toEqual(await readParquet(cube));
  });

  it('round-trips through the CSV for code', async () => {
    for (const cube of catalog().cubes) {
      const csv = `read_csv(${literal(path.join(folder, fileOf(cube, 'csv')))}, all_varchar = true)`;
      expect(await readByDuckDb(cube, csv)).toEqual(await readParquet(cube));
    }
  });

  it('round-trips through the CSV for Excel, with BOM, semicolons and CRLF', async () => {
    for (const cube of catalog().cubes.filter(({ derivedFrom }) => !derivedFrom)) {
      const file = path.join(folder, fileOf(cube, 'csv-excel'));
      const text = readFileSync(file, 'utf8');
      expect(text.startsWith('\uFEFFano;')).toBe(true);
      expect(text.split('\r\n').length - 2).toBe(cube.cells);
      expect(text.replaceAll('\r\n', '')).not.toContain('\n');
      expect(
        await readByDuckDb(cube, `read_csv(${literal(file)}, all_varchar = true, delim = ';')`),
      ).toEqual(await readParquet(cube));
    }
  });

  it('writes Portuguese labels beside the codes', () => {
    const [header = '', first = ''] = readFileSync(
      path.join(folder, 'cubes/rais.csv'),
      'utf8',
    ).split('\n');
    expect(header).toBe(
      'ano,uf,uf_nome,municipio,municipio_nome,pais_nacionalidade,pais_nacionalidade_nome,continente,continente_nome,sexo,sexo_nome,vinculos_ativos_3112,sinal',
    );
    expect(first.split(',').every((value, at) => value !== '' || at === 12)).toBe(true);
  });

  it('uses only codes of the published lists, and counts what the catalogue says', async () => {
    for (const cube of catalog().cubes) {
      const compact = json<CompactCube>(fileOf(cube, 'compact'));
      expect(compact.rows).toBe(cube.cells);
      for (const { id, codeList } of cube.dimensions) {
        const known = new Set(
          json<PublicCodeList>(`codelists/${codeList}.json`).codes.map(({ code }) => code),
        );
        const used = compact.dimensions.find((each) => each.id === id)?.codes ?? [];
        expect(used.filter((code) => !known.has(code))).toEqual([]);
      }
    }
  });
});

describe('buildCatalog', () => {
  it('has the exact sums of the cells as national totals, with and without naturalised Brazilians', async () => {
    for (const cube of catalog().cubes) {
      const cells = [...(await readParquet(cube))];
      cube.measures.forEach(({ id, summed }, m) => {
        if (summed === false) return expect(cube.totals[id]).toBeUndefined();
        const sum = (of: typeof cells) => of.reduce((all, [, values]) => all + (values[m] ?? 0), 0);
        const total = (of: typeof cube.totals) =>
          (of[id] ?? []).reduce((all, each) => all + each, 0);
        expect(total(cube.totals)).toBe(sum(cells));
        if (!cube.dimensions.some(({ id: dimension }) => dimension === 'continente')) return;
        expect(total(cube.totalsWithoutNaturalised)).toBe(
          sum(cells.filter(([cell]) => !cell.includes('XBR'))),
        );
      });
    }
  });
});

describe('writeManifest', () => {
  it('names every file of the folder but itself, with its bytes and hash', () => {
    const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(path.join(folder, name)).isFile() && name !== 'manifest.json')
      .toSorted();
    expect(manifest.files.map((file) => file.path)).toEqual(found);
    expect(json('manifest.json')).toEqual(manifest);
    for (const { path: name, bytes, sha256 } of manifest.files) {
      const content = readFileSync(path.join(folder, name));
      expect([content.length, createHash('sha256').update(content).digest('hex')]).toEqual([
        bytes,
        sha256,
      ]);
    }
  });

  it('is byte-identical for the same input, with another number of threads', async () => {
    const again = await withRelease(
      (database) => fillPopulation(database, SIZES),
      async (built) => built.manifest,
      { threads: 1 },
    );
    expect(again).toEqual(manifest);
  });

  it('carries no path of the machine in any file', () => {
    for (const { path: name } of manifest.files)
      expect(readFileSync(path.join(folder, name)).includes(Buffer.from(folder))).toBe(false);
  });
});

describe('writeShards', () => {
  const DETAILS: readonly ShardDetail[] = ['continente', 'pais', 'municipio'];

  it('keeps the national totals of every cube at every detail, within the rows of a piece', () => {
    for (const cube of catalog().cubes) {
      const place = `cubes/${cube.id.toLowerCase()}`;
      const { shards } = json<ShardIndex>(`${place}/shards.json`);
      const [measure] = cube.measures;
      expect(shards.length, cube.id).toBeGreaterThan(0);
      const total = (cube.totals[measure?.id ?? ''] ?? []).reduce((sum, each) => sum + each, 0);
      for (const detail of DETAILS) {
        const pieces = shards.filter((each) => each.detail === detail);
        if (pieces.length === 0) continue;
        const sum = pieces
          .flatMap(({ name }) => json<CubeShard>(`${place}/${name}`).measures[0]?.values ?? [])
          .reduce((all, each) => all + each, 0);
        expect(sum, `${cube.id} ${detail}`).toBe(total);
      }
    }
  });

  it('has means in the finest pieces alone, a withheld one never as 0', () => {
    for (const cube of catalog().cubes) {
      const place = `cubes/${cube.id.toLowerCase()}`;
      const means = cube.measures.filter(({ summed }) => summed === false).map(({ id }) => id);
      for (const { name, detail } of json<ShardIndex>(`${place}/shards.json`).shards) {
        const found = json<CubeShard>(`${place}/${name}`).measures.filter(({ id }) =>
          means.includes(id),
        );
        const finest = detail === (cube.hasMunicipio ? 'municipio' : 'pais');
        expect(
          found.map(({ id }) => id),
          `${cube.id} ${name}`,
        ).toEqual(finest ? means : []);
        expect(found.some(({ values }) => values.includes(0))).toBe(false);
      }
    }
  });

  it('says what each piece holds: its UFs, its years, its rows', () => {
    for (const cube of catalog().cubes) {
      const place = `cubes/${cube.id.toLowerCase()}`;
      for (const { name, ufs, years, rows } of json<ShardIndex>(`${place}/shards.json`).shards) {
        const shard = json<CubeShard>(`${place}/${name}`);
        const codes = (id: string) => shard.dimensions.find((each) => each.id === id)?.codes ?? [];
        const places = codes('uf').map((code) => (/^\d\d$/.test(code) ? code : 'BR'));
        expect(shard.rows).toBe(rows);
        expect([codes('ano')[0], codes('ano').at(-1)]).toEqual(years);
        if (ufs) expect([...new Set(places)].toSorted()).toEqual([...ufs].toSorted());
      }
    }
  });
});

import { existsSync, readFileSync, statSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { zstdDecompressSync } from 'node:zlib';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { identifier, literal, withDatabase } from '../../../pipeline/engine/database.ts';
import type {
  ApiIndex,
  VersionIndex,
  VersionManifest,
} from '../../../pipeline/registry/api-files.ts';
import type { CatalogCube, PublicCodeList } from '../../../pipeline/registry/public-files.ts';
import type { Catalog } from '../../../pipeline/registry/public-files.ts';
import { publishedOnce } from '../published.ts';

type Dataset = {
  readonly class: string;
  readonly id: readonly string[];
  readonly Dimension: (id: string) => { readonly id: readonly string[] };
  readonly Data: (at: number | Readonly<Record<string, string>>) => {
    readonly value: number | null;
  };
};
const JSONstat = createRequire(import.meta.url)('jsonstat-toolkit') as (of: unknown) => Dataset;

const published = publishedOnce();
const index = () => published.json<ApiIndex>('api/v1/index.json');
const sql = <T extends Record<string, unknown>>(text: string) =>
  withDatabase({ file: ':memory:' }, (database) => database.rows<T>(text));
const parquetOf = (cube: CatalogCube) =>
  literal(published.path(`cubes/${cube.id.toLowerCase()}.parquet`));

describe('JSON-stat tables', () => {
  it('are read by jsonstat-toolkit and hold the sums of the cube by UF', async () => {
    for (const cube of published.cubes()) {
      const { link } = published.json<{
        class: string;
        link: { item: readonly { href: string }[] };
      }>(`api/v1/jsonstat/${cube.id}.json`);
      const [measure = { id: '' }] = cube.measures;
      const sums = await sql<{ codes: Record<string, string>; total: number }>(
        `select {${keysOf(cube).join(', ')}} as codes, sum(${identifier(measure.id)})::integer as total
         from ${parquetOf(cube)} group by all order by total desc limit 50`,
      );
      const datasets = link.item.map(({ href }) =>
        JSONstat(published.json(`api/v1/jsonstat/${href}`)),
      );
      expect(datasets.map((each) => each.class)).toEqual(datasets.map(() => 'dataset'));
      for (const { codes, total } of sums) {
        const holder = datasets.find((each) =>
          each.Dimension('ano').id.includes(codes['ano'] ?? ''),
        );
        expect(holder?.Data({ ...codes, medida: measure.id }).value, cube.id).toBe(total);
      }
    }
  });
});

const keysOf = ({ dimensions }: CatalogCube) =>
  dimensions
    .filter(({ id }) => id !== 'municipio' && id !== 'continente')
    .map(({ id }) => `${literal(id)}: ${identifier(id)}`);

describe('SDMX-CSV 2.0', () => {
  it('has the fixed columns first, identifiers of the structure, and every cell of the cube', async () => {
    for (const cube of published.cubes()) {
      const name = `api/v1/sdmx/data/${cube.id}.csv`;
      const [header = '', first = ''] = published.text(name).split('\n');
      expect(header.split(',').slice(0, 3)).toEqual(['STRUCTURE', 'STRUCTURE_ID', 'ACTION']);
      expect(first.split(',').slice(0, 3)).toEqual(['dataflow', `VINCULO:${cube.id}(1.0.0)`, 'I']);
      expect(componentsOf(cube)).toEqual(header.split(',').slice(3));
      const [compared] = await sql<{ missing: number; more: number }>(`
        with sdmx as (select ${sdmxColumns(cube)} from read_csv(${literal(published.path(name))}, all_varchar = true)),
          cubo as (select ${cubeColumns(cube)} from ${parquetOf(cube)})
        select (select count(*)::integer from (from cubo except all from sdmx)) as missing,
          (select count(*)::integer from (from sdmx except all from cubo)) as more`);
      expect(compared).toEqual({ missing: 0, more: 0 });
    }
  });

  it('writes periods as SDMX does', () => {
    const periods = (id: string) =>
      published
        .text(`api/v1/sdmx/data/${id}.csv`)
        .trimEnd()
        .split('\n')
        .map((line) => line.split(',').find((field) => /^\d{4}(-\d\d)?$/.test(field)));
    expect(
      periods('RAIS')
        .slice(1)
        .every((period) => /^\d{4}$/.test(period ?? '')),
    ).toBe(true);
    expect(
      periods('CAGED')
        .slice(1)
        .every((period) => /^\d{4}-\d\d$/.test(period ?? '')),
    ).toBe(true);
  });
});

type Structure = {
  readonly data: {
    readonly dataflows: readonly { readonly structure: string }[];
    readonly dataStructures: readonly {
      readonly dataStructureComponents: {
        readonly dimensionList: {
          readonly dimensions: readonly {
            readonly id: string;
            readonly conceptIdentity: string;
            readonly localRepresentation: { readonly enumeration: string };
          }[];
        };
        readonly measureList: { readonly measures: readonly { readonly id: string }[] };
        readonly attributeList: { readonly attributes: readonly { readonly id: string }[] };
      };
    }[];
  };
};
type CodeListMessage = {
  readonly data: {
    readonly codelists: readonly { readonly codes: readonly { readonly id: string }[] }[];
  };
};

/** Columns after ACTION as the structure declares them: dimensions, time, measures, attributes. */
function componentsOf({ id }: CatalogCube): readonly string[] {
  const components = structureOf(id).dataStructureComponents;
  return [
    ...components.dimensionList.dimensions.map((each) => each.id),
    'TIME_PERIOD',
    ...components.measureList.measures.map((each) => each.id),
    ...components.attributeList.attributes.map((each) => each.id),
  ];
}

function structureOf(id: string) {
  const { data } = published.json<Structure>(`api/v1/sdmx/structure/dataflow/${id}.json`);
  const [structure] = data.dataStructures;
  if (!structure) throw new Error(`no structure: ${id}`);
  return structure;
}

const periodSql = ({ periodicity }: CatalogCube) =>
  periodicity === 'month' ? `ano || '-' || mes` : 'ano';
const dimensionsOf = ({ dimensions }: CatalogCube) =>
  dimensions.filter(({ id }) => id !== 'ano' && id !== 'mes').map(({ id }) => identifier(id));
const measuresOf = ({ measures }: CatalogCube) =>
  measures.map(({ id }) => `cast(${identifier(id)} as integer) as ${identifier(id)}`);
const cubeColumns = (cube: CatalogCube) =>
  [`${periodSql(cube)} as periodo`, ...dimensionsOf(cube), ...measuresOf(cube)].join(', ');
const sdmxColumns = (cube: CatalogCube) =>
  ['TIME_PERIOD as periodo', ...dimensionsOf(cube), ...measuresOf(cube)].join(', ');

describe('SDMX-JSON structure', () => {
  it('names code lists that exist and hold every code the data use', async () => {
    for (const cube of published.cubes()) {
      for (const { id, localRepresentation } of structureOf(cube.id).dataStructureComponents
        .dimensionList.dimensions) {
        const [, list = ''] = /Codelist=VINCULO:(\w+)\(1\.0\.0\)/.exec(
          localRepresentation.enumeration,
        ) ?? ['', ''];
        const message = published.json<CodeListMessage>(
          `api/v1/sdmx/structure/codelist/${list}.json`,
        );
        const known = new Set(message.data.codelists[0]?.codes.map((code) => code.id));
        const used = await sql<{ code: string }>(
          `select distinct ${identifier(id.toLowerCase())} as code from ${parquetOf(cube)}`,
        );
        expect(used.filter(({ code }) => !known.has(code))).toEqual([]);
        expect(used.length).toBeGreaterThan(0);
      }
    }
  });

  it('names concepts that the concept scheme has', () => {
    const { data } = published.json<{
      data: { conceptSchemes: readonly { concepts: readonly { id: string }[] }[] };
    }>('api/v1/sdmx/structure/conceptscheme.json');
    const known = data.conceptSchemes[0]?.concepts.map(({ id }) => id) ?? [];
    for (const cube of published.cubes())
      expect(known).toEqual(expect.arrayContaining([...componentsOf(cube)]));
  });
});

describe('Parquet', () => {
  it('is read alike by hyparquet and by DuckDB', async () => {
    for (const cube of published.cubes()) {
      const file = await asyncBufferFromFile(
        published.path(`cubes/${cube.id.toLowerCase()}.parquet`),
      );
      const compressors = {
        ZSTD: (input: Uint8Array) => new Uint8Array(zstdDecompressSync(input)),
      };
      const objects = await parquetReadObjects({ file, compressors });
      const rows = await sql<Record<string, unknown>>(`select * from ${parquetOf(cube)}`);
      expect(objects).toEqual(rows);
      expect(objects.length).toBe(cube.cells);
    }
  });
});

describe('index', () => {
  it('lists files that exist with their bytes, from the place it names as root', () => {
    const { datasets, root } = index();
    expect(root).toBe('../../');
    const files = datasets.flatMap((each) => each.files);
    expect(files.filter(({ path }) => !existsSync(published.path(path)))).toEqual([]);
    for (const { path, bytes } of files) expect(statSync(published.path(path)).size).toBe(bytes);
    expect(files.length).toBeGreaterThan(datasets.length * 5);
  });

  it('describes every column in three languages, with code lists that exist', () => {
    for (const { columns } of index().datasets)
      for (const { label, definition, codeList } of columns) {
        expect(Object.values({ ...label, ...definition }).every((each) => each !== '')).toBe(true);
        if (codeList)
          expect(published.json<PublicCodeList>(`codelists/${codeList}.json`).id).toBe(codeList);
      }
    expect(index().datasets.length).toBeGreaterThan(3);
  });

  it('tells a program not to add stocks over years, and to keep the undisclosed rows', () => {
    const rules = (id: string) =>
      index()
        .datasets.find((each) => each.id === id)
        ?.rules.map((rule) => rule.id);
    expect(rules('rais')).toContain('estoque-nao-se-soma-no-tempo');
    expect(rules('caged')).toContain('fluxo-se-soma-no-tempo');
    expect(rules('caged')).toContain('soma-dos-municipios');
  });
});

describe('OpenAPI', () => {
  type Path = {
    readonly get: {
      readonly parameters?: readonly {
        readonly name: string;
        readonly schema: { enum?: string[] };
      }[];
    };
  };
  const paths = () =>
    published.json<{ openapi: string; paths: Record<string, Path> }>('api/v1/openapi.json');

  it('describes paths whose every listed value is a file', () => {
    const { openapi, paths: all } = paths();
    expect(openapi).toBe('3.1.0');
    const addresses = Object.entries(all).flatMap(([pattern, { get }]) => {
      const [parameter] = get.parameters ?? [];
      if (!parameter) return [pattern];
      return (parameter.schema.enum ?? []).map((value) =>
        pattern.replace(`{${parameter.name}}`, value),
      );
    });
    const missing = addresses.filter(
      (each) => each !== '/manifest.json' && !existsSync(published.path(each)),
    );
    expect(missing).toEqual([]);
    expect(addresses.length).toBeGreaterThan(30);
  });

  it('describes every file of the index', () => {
    const patterns = Object.keys(paths().paths).map(
      (each) => new RegExp(`^${each.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
    );
    const files = index().datasets.flatMap((each) => each.files.map(({ path }) => `/${path}`));
    expect(files.filter((file) => !patterns.some((pattern) => pattern.test(file)))).toEqual([]);
  });
});

describe('version', () => {
  it('has a manifest whose hashes are those of its data, at an address of its own', () => {
    const { current, versions } = published.json<VersionIndex>('versions/index.json');
    expect(index().version).toBe(current);
    expect(versions.map(({ version }) => version)).toEqual([current]);
    const { files } = published.json<VersionManifest>(`versions/${current}/manifest.json`);
    for (const { path, sha256 } of files) {
      const bytes = readFileSync(published.path(`versions/${current}/${path}`));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    }
    const rows = published.json<Catalog>('catalog.json').microdata ?? [];
    expect(files.length).toBe(published.cubes().length + rows.length);
  });

  it('has a feed in each language that names it', () => {
    for (const locale of ['pt', 'en', 'es']) {
      const feed = published.text(`versions/${locale}.atom`);
      expect(feed).toContain(index().version);
      expect(feed.match(/<(id|title|updated)>/g)?.length).toBe(6);
      expect(feed).toMatch(/<updated>\d{4}-\d\d-\d\dT00:00:00Z<\/updated>/);
    }
  });
});

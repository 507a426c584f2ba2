import { existsSync, readFileSync } from 'node:fs';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ApiDataset, ApiIndex } from '../../../pipeline/registry/api-files.ts';
import type { CatalogMicrodata } from '../../../pipeline/registry/public-files.ts';
import { readMicrodata, microdataId } from '../../../site/data/microdata.ts';
import { callsOf, HOST } from '../../../site/documents/api-calls.ts';
import { regressionOf, regressionSnippets } from '../../../site/microdata/regressions.ts';
import { ADDRESS, snippetsOf, type Snippet } from '../../../site/microdata/snippets.ts';
import { publishedOnce } from '../../5-publish/published.ts';
import { hasPython, hasR, runPython, runR, type Program } from '../../run-programs.ts';
import { stataProblems } from '../../stata.ts';

const published = publishedOnce();
let connection: DuckDBConnection;
let files: readonly CatalogMicrodata[];
let cubes: readonly ApiDataset[];

beforeAll(async () => {
  process.env['VINCULO_PUBLIC'] = published.path('');
  connection = await (await DuckDBInstance.create(':memory:')).connect();
  files = readMicrodata();
  const index = JSON.parse(readFileSync(published.path('api/v1/index.json'), 'utf8')) as ApiIndex;
  cubes = index.datasets.filter(({ kind }) => kind === 'cube');
});

/** The code as it runs beside the published files. */
const local = (code: string): string =>
  code.replaceAll(ADDRESS, `${published.path('')}/`).replaceAll(HOST, published.path(''));

const snippet = (snippets: readonly Snippet[], id: Snippet['id']): string => {
  const found = snippets.find((each) => each.id === id);
  if (!found) throw new Error(`no snippet of ${id}`);
  return local(found.code);
};

const call = (dataset: ApiDataset, label: string): string => {
  const found = callsOf(dataset, 'sh').find((each) => each.label === label);
  if (!found) throw new Error(`no call of ${label}`);
  return local(found.code);
};

const measureOf = ({ columns }: ApiDataset): string =>
  columns.find(({ role }) => role === 'measure')?.id ?? '';

const figureOf = async (sql: string): Promise<number> => {
  const [row] = (await connection.runAndReadAll(sql)).getRowsJson();
  return Number(row?.[0]);
};

/** What every reading of a cube must give. */
const sums = (): Promise<readonly number[]> =>
  Promise.all(
    cubes.map((cube) => {
      const path = cube.files.find(({ format }) => format === 'parquet')?.path ?? '';
      return figureOf(
        `select sum(${measureOf(cube)}) from read_parquet('${published.path(path)}')`,
      );
    }),
  );

const rows = (): readonly number[] => files.map((each) => each.rows);

const readings = (id: Snippet['id'], figure: string): readonly Program[] =>
  files.map((file) => ({ code: snippet(snippetsOf(file), id), figure }));

const calls = (label: string, figure: (measure: string) => string): readonly Program[] =>
  cubes.map((cube) => ({ code: call(cube, label), figure: figure(measureOf(cube)) }));

describe('addresses', () => {
  it('of every call and reading are of files that are published', () => {
    const programs = [
      ...cubes.flatMap((cube) => callsOf(cube, 'sh')),
      ...files.flatMap((file) => [...snippetsOf(file), ...regressionSnippets(file)]),
    ];
    const addresses = programs.flatMap(({ code }) => [
      ...local(code).matchAll(/["' ]([^"' ]*\/(?:api|cubes|microdata)\/[^"'\s]*)/g),
    ]);
    const missing = addresses.filter(([, file = '']) => !existsSync(file));
    expect(missing).toEqual([]);
    expect(addresses.length).toBeGreaterThan(programs.length);
  });
});

describe('SQL of the pages', () => {
  it('counts every row of each file of rows', async () => {
    for (const file of files) {
      const sql = snippet(snippetsOf(file), 'duckdb').replace(/;$/, '');
      expect(await figureOf(`select sum(linhas) from (${sql})`), microdataId(file)).toBe(file.rows);
    }
    expect(files.length).toBeGreaterThanOrEqual(6);
  });

  it('adds every cell of each cube', async () => {
    const expected = await sums();
    for (const [at, cube] of cubes.entries()) {
      const sql = call(cube, 'DuckDB').replace(/;$/, '');
      const figure = await figureOf(`select sum(${measureOf(cube)}) from (${sql})`);
      expect(figure, cube.id).toBe(expected[at]);
    }
    expect(cubes.length).toBeGreaterThan(4);
  });
});

describe.skipIf(!hasPython('pandas', 'pyarrow'))('Python with pandas (where it is)', () => {
  it('reads each file of rows and each cube', async () => {
    expect(await runPython(readings('pandas', 'contagem.sum()'))).toEqual(rows());
    expect(await runPython(calls('Python (pandas)', () => 'soma.sum()'))).toEqual(await sums());
  });
});

describe.skipIf(!hasPython('polars'))('Python with polars (where it is)', () => {
  it('reads each file of rows and each cube', async () => {
    expect(await runPython(readings('polars', 'contagem["len"].sum()'))).toEqual(rows());
    const programs = calls('Python (polars)', (measure) => `soma["${measure}"].sum()`);
    expect(await runPython(programs)).toEqual(await sums());
  });
});

describe.skipIf(!hasPython('duckdb'))('Python with DuckDB (where it is)', () => {
  it('reads each file of rows and each cube', async () => {
    const total = (column: string) => `contagem.aggregate("sum(${column})").fetchall()[0][0]`;
    expect(await runPython(readings('python-duckdb', total('linhas')))).toEqual(rows());
    const programs = calls('Python (DuckDB)', (measure) =>
      total(measure).replace('contagem', 'soma'),
    );
    expect(await runPython(programs)).toEqual(await sums());
  });
});

describe.skipIf(!hasR())('R (where it is)', () => {
  it('reads each file of rows and each cube, without packages', async () => {
    expect(await runR(readings('r', 'sum(contagem)'))).toEqual(rows());
    expect(await runR(calls('R', (measure) => `sum(soma$${measure})`))).toEqual(await sums());
  });
});

describe('regressions', () => {
  const programs = (id: 'r' | 'pandas', figure: string): readonly Program[] =>
    files.map((file) => ({ code: snippet(regressionSnippets(file), id), figure }));

  it('use columns and codes that their file has, in the newest year', async () => {
    for (const file of files) {
      const { explained, keep, from, movement } = regressionOf(file);
      const tests = [
        ...Object.entries(keep).map(
          ([column, codes]) => `${column} in (${codes.map((code) => `'${code}'`).join(', ')})`,
        ),
        `${from.column} not in (${from.out.map((code) => `'${code}'`).join(', ')})`,
        ...(movement ? [`tipo_movimentacao = '1'`] : []),
      ];
      const parquet = published.path(`microdata/${microdataId(file)}.parquet`);
      const kept = await figureOf(
        `select count(*) from read_parquet('${parquet}')
         where ano = (select max(ano) from read_parquet('${parquet}')) and ${tests.join(' and ')}`,
      );
      expect(kept, microdataId(file)).toBeGreaterThan(explained.length * 10);
      const ids = file.columns.map(({ id }) => id);
      expect(
        [...explained, from.column, ...Object.keys(keep)].filter((id) => !ids.includes(id)),
      ).toEqual([]);
    }
    expect(files.length).toBeGreaterThanOrEqual(6);
  });

  it.skipIf(!hasR() || !hasPython('pandas', 'pyarrow', 'statsmodels'))(
    'estimate the same in R and in Python (where they are)',
    async () => {
      const inR = await runR(programs('r', 'logLik(modelo)'));
      const inPython = await runPython(programs('pandas', 'modelo.llf'));
      expect(inR.length).toBe(files.length);
      for (const [at, figure] of inR.entries())
        expect(inPython[at], microdataId(files[at] as CatalogMicrodata)).toBeCloseTo(figure, 2);
    },
  );

  it.skipIf(!hasR())('run in R (where it is)', async () => {
    const estimated = await runR(programs('r', 'sum(!is.na(coef(modelo)))'));
    expect(estimated.every((count) => count > 2)).toBe(true);
    expect(estimated.length).toBe(files.length);
  });
});

describe('Stata', () => {
  it('is given programs that it takes, of files and columns that there are', () => {
    const code = files.flatMap((file) =>
      [...snippetsOf(file), ...regressionSnippets(file)]
        .filter(({ id }) => id === 'stata')
        .map((each) => ({ file, code: each.code })),
    );
    expect(code.length).toBe(2 * files.length);
    for (const { file, code: text } of code) {
      expect(stataProblems(text), microdataId(file)).toEqual([]);
      expect(text).toContain(`microdata/${microdataId(file)}.csv`);
      const named = [...text.matchAll(/(?:inlist\(|encode |tabulate )(\w+)/g)].map(([, id]) => id);
      const ids = file.columns.map(({ id }) => id as string);
      expect(named.filter((id) => !ids.includes(id ?? ''))).toEqual([]);
      expect(named.length).toBeGreaterThan(0);
    }
  });

  it('is given calls of the API that it takes', () => {
    for (const cube of cubes) expect(stataProblems(call(cube, 'Stata')), cube.id).toEqual([]);
    expect(cubes.length).toBeGreaterThan(4);
  });
});

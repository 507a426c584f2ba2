import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printedNumber } from '../../../site/tables/format-figure.ts';
import { pivot } from '../../../site/tables/pivot.ts';
import { defaultQuery } from '../../../site/tables/query-defaults.ts';
import type { Query } from '../../../site/tables/query.ts';
import { reproduceSql } from '../../../site/tables/reproduce-sql.ts';
import { CODE_LANGUAGES, reproduce } from '../../../site/tables/reproduce.ts';
import { rowVariables } from '../../../site/tables/row-variables.ts';
import type { TableSchema } from '../../../site/tables/schema.ts';
import { anyQuery } from './any-query.ts';
import {
  anyRows,
  book,
  broadOf,
  continentOf,
  cubeOf,
  detailSchema,
  flowSchema,
  payOf,
  paySchema,
  row,
  stockSchema,
  totalSchema,
  type SampleRow,
} from './sample-cube.ts';

const project = path.resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(path.join(tmpdir(), 'reproduce-'));
const file = path.join(folder, 'cubo.parquet');
let connection: DuckDBConnection;

beforeAll(async () => {
  connection = await (await DuckDBInstance.create(':memory:')).connect();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The rows as `5-publish` writes them: codes as text, one column per measure. */
const publish = async (schema: TableSchema, rows: readonly SampleRow[]): Promise<void> => {
  const has = (id: string): boolean =>
    [...schema.variables, ...schema.measures].some((each) => each.id === id);
  const cells = rows.map(({ faixa, ...each }) => {
    const { ano, mes, uf, municipio, pais, tipo, sexo, n } = each;
    return {
      ano,
      ...(schema.kind === 'flow' ? { mes } : {}),
      uf,
      municipio,
      ...(has('pais') ? { pais, continente: continentOf(pais), sexo } : {}),
      ...(has('faixa_6') ? { faixa_3: broadOf(faixa), faixa_6: faixa } : {}),
      ...(has('salario') ? { salario: payOf({ ...each, faixa }) } : {}),
      ...(schema.kind === 'flow'
        ? {
            tipo_movimentacao: tipo,
            admissoes: tipo === '1' ? n : 0,
            desligamentos: tipo === '2' ? n : 0,
            saldo: tipo === '1' ? n : -n,
          }
        : { vinculos: n }),
    };
  });
  const json = path.join(folder, 'cubo.json');
  writeFileSync(json, JSON.stringify(cells));
  const types = Object.keys(cells[0] ?? {}).map(
    (id) => `'${id}': '${/^(adm|desl|sal|vin)/.test(id) ? 'integer' : 'varchar'}'`,
  );
  await connection.run(
    `copy (select * from read_json('${json}', columns = {${types.join(', ')}})) to '${file}' (format parquet)`,
  );
};

const keyOf = (codes: readonly (string | null)[]): string =>
  codes.map((code) => code ?? '*').join('|');

const answered = async (
  schema: TableSchema,
  query: Query,
): Promise<ReadonlyMap<string, number>> => {
  const ids = [...rowVariables(schema, query), ...query.columns];
  const result = await connection.runAndReadAll(reproduceSql({ schema, query }, file));
  return new Map(
    result
      .getRowObjectsJson()
      .map((each) => [
        keyOf(ids.map((id) => each[id] as string | null)),
        Number(each['valor'] ?? Number.NaN),
      ]),
  );
};

const expectSame = async (schema: TableSchema, rows: readonly SampleRow[], query: Query) => {
  await publish(schema, rows);
  const code = await answered(schema, query);
  const table = pivot(cubeOf(schema, rows), schema, book, query);
  for (const line of table.lines.filter(({ role }) => role !== 'shown'))
    for (const column of table.columns) {
      const { value } = table.cell(line, column);
      if (value === null) continue;
      const found = code.get(keyOf([...line.codes, ...column.codes])) ?? 0;
      expect(found, keyOf([...line.codes, ...column.codes])).toBeCloseTo(
        printedNumber(query, value),
        9,
      );
    }
};

describe('reproduceSql', () => {
  for (const schema of [flowSchema, stockSchema, detailSchema, paySchema, totalSchema])
    it(`gives every figure of the table, for any view of ${schema.cubeId}`, async () => {
      const { counterexample } = await fc.check(
        fc.asyncProperty(anyRows(schema), anyQuery(schema), async (rows, query) => {
          fc.pre(rows.length > 0);
          await expectSame(schema, rows, query);
        }),
        { numRuns: 60 },
      );
      expect(counterexample).toBeNull();
    }, 60_000);
});

describe('the order of reproduceSql', () => {
  const rows = [
    row({ pais: 'HTI', n: 30 }),
    row({ pais: 'HTI', sexo: '2', n: 40 }),
    row({ pais: 'VEN', n: 50 }),
    row({ pais: 'VEN', sexo: '2', n: 60 }),
    row({ pais: 'BOL', sexo: '2', n: 55 }),
    row({ pais: 'AGO', n: 90 }),
    row({ ano: '2019', pais: 'AGO', n: 5 }),
    row({ ano: '2019', pais: 'HTI', n: 70 }),
  ];

  it.each([
    ['a column', { by: 'column', codes: ['2020'], descending: true }],
    ['a column from below', { by: 'column', codes: ['2020'], descending: false }],
    ['the names', { by: 'label', descending: true }],
  ] as const)(
    'is that of the lines: three variables, a filter, a share, sorted by %s',
    async (_, sort) => {
      const query: Query = {
        ...defaultQuery(stockSchema),
        rows: ['pais', 'sexo'],
        columns: ['ano'],
        filters: { pais: ['HTI', 'VEN', 'BOL'] },
        show: 'share-column',
        sort,
        empty: false,
      };
      await publish(stockSchema, rows);
      const asked = await connection.runAndReadAll(
        reproduceSql({ schema: stockSchema, query }, file),
      );
      const given = asked.getRowObjectsJson().map((each) => {
        const { pais, sexo } = each as Record<string, string | null>;
        return keyOf([pais ?? null, sexo ?? null]);
      });
      const { lines } = pivot(cubeOf(stockSchema, rows), stockSchema, book, query);
      const ours = lines.filter(({ role }) => role !== 'shown').map(({ codes }) => keyOf(codes));
      const known = sort.by === 'label' ? ours.filter((each) => !each.endsWith('*')) : ours;
      expect([...new Set(given)].filter((each) => known.includes(each))).toEqual(known);
    },
  );
});

describe('reproduce', () => {
  const rows = [row({ n: 30 }), row({ sexo: '2', n: 12 }), row({ ano: '2019', n: 9 })];
  const query: Query = { ...defaultQuery(stockSchema), rows: ['ano'], columns: ['sexo'] };
  const wish = { schema: stockSchema, query };
  const remarks = { head: ['Título', 'Versão dos dados: abc'], file };

  it('runs as a TypeScript program', async () => {
    await publish(stockSchema, rows);
    const child = spawnSync(process.execPath, ['--input-type=module-typescript', '-'], {
      cwd: project,
      input: reproduce('TypeScript', wish, remarks),
      encoding: 'utf8',
    });
    expect(child.stderr).toBe('');
    const cells = JSON.parse(child.stdout) as readonly Record<string, string | null>[];
    const found = cells.find(({ ano, sexo }) => ano === '2020' && sexo === '2');
    expect(Number(found?.['valor'])).toBe(12);
  });

  const python = spawnSync('python3', ['-c', 'import duckdb, pandas']).status === 0;
  it.skipIf(!python)('runs as a Python program', async () => {
    await publish(stockSchema, rows);
    const child = spawnSync('python3', ['-c', reproduce('Python', wish, remarks)], {
      encoding: 'utf8',
    });
    expect(child.stderr).toBe('');
    expect(child.stdout).toContain('12');
  });

  it('carries the same query in every language, with title and version on top', () => {
    const sql = reproduceSql(wish, file);
    for (const language of CODE_LANGUAGES) {
      const code = reproduce(language, wish, remarks);
      expect(code).toContain(sql);
      expect(code.split('\n')[1]).toContain('Versão dos dados: abc');
    }
  });
});

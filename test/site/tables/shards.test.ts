import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  CubeShard,
  ShardDetail,
  ShardIndex,
} from '../../../pipeline/registry/public-files.ts';
import { joinShards } from '../../../site/tables/join-shards.ts';
import { modelCube } from '../../../site/tables/model.ts';
import { pickShards } from '../../../site/tables/pick-shards.ts';
import { pivot } from '../../../site/tables/pivot.ts';
import { defaultQuery } from '../../../site/tables/query-defaults.ts';
import type { TableSchema } from '../../../site/tables/schema.ts';
import { anyQuery } from './any-query.ts';
import {
  anyRows,
  book,
  continentOf,
  cubeOf,
  flowSchema,
  stockSchema,
  type SampleRow,
} from './sample-cube.ts';

type Coarse = Readonly<Record<string, string>> & { readonly n?: never };

/** The rows of a shard as `5-publish` sums them, written out naively. */
const coarsen = (schema: TableSchema, detail: ShardDetail, row: SampleRow): Coarse => {
  const continente = continentOf(row.pais);
  const kept =
    continente === 'NE' || row.pais === 'XBR' || row.pais === 'XNE' || detail !== 'continente';
  return {
    ano: row.ano,
    ...(schema.periodicity === 'month' ? { mes: row.mes } : {}),
    uf: row.uf,
    ...(detail === 'municipio' ? { municipio: row.municipio } : {}),
    pais: kept ? row.pais : `C${continente}`,
    continente,
    ...(schema.kind === 'flow' ? { tipo_movimentacao: row.tipo } : {}),
    sexo: row.sexo,
  };
};

const shardOf = (
  schema: TableSchema,
  detail: ShardDetail,
  rows: readonly SampleRow[],
): CubeShard => {
  const sums = new Map<string, { dims: Coarse; n: number }>();
  for (const row of rows) {
    const dims = coarsen(schema, detail, row);
    const key = JSON.stringify(dims);
    sums.set(key, { dims, n: (sums.get(key)?.n ?? 0) + row.n });
  }
  const cells = [...sums.values()];
  const ids = Object.keys(coarsen(schema, detail, rows[0]!));
  const count = ({ dims, n }: (typeof cells)[number], type: string) =>
    dims['tipo_movimentacao'] === type ? n : 0;
  return {
    id: schema.cubeId,
    dataVersion: 'abc',
    rows: cells.length,
    dimensions: ids.map((id) => {
      const codes = [...new Set(cells.map(({ dims }) => dims[id]!))];
      return { id, codes, index: cells.map(({ dims }) => codes.indexOf(dims[id]!)) };
    }),
    measures:
      schema.kind === 'flow'
        ? [
            { id: 'admissoes', values: cells.map((each) => count(each, '1')) },
            { id: 'desligamentos', values: cells.map((each) => count(each, '2')) },
          ]
        : [{ id: 'vinculos', values: cells.map(({ n }) => n) }],
  };
};

const DETAILS: readonly ShardDetail[] = ['continente', 'pais', 'municipio'];

/** One shard per detail and year. */
const indexOf = (schema: TableSchema, rows: readonly SampleRow[]) => {
  const years = [...new Set(rows.map(({ ano }) => ano))];
  const files = new Map<string, CubeShard>();
  const shards = DETAILS.flatMap((detail) =>
    years.map((year) => {
      const name = `${detail}-${year}`;
      files.set(
        name,
        shardOf(
          schema,
          detail,
          rows.filter(({ ano }) => ano === year),
        ),
      );
      return { name, detail, years: [year, year] as const, rows: 0 };
    }),
  );
  const index: ShardIndex = { id: schema.cubeId, dataVersion: 'abc', shards };
  return { index, files };
};

/** Every line with its role and cells, in order. */
const cellsOf = (
  schema: TableSchema,
  data: Parameters<typeof pivot>[0],
  query: Parameters<typeof pivot>[3],
) => {
  const table = pivot(data, schema, book, query);
  return table.lines.map((line) => [
    line.codes.join('/'),
    line.role,
    ...table.columns.map((column) => JSON.stringify(table.cell(line, column))),
  ]);
};

/**
 * Every cell with a figure, by line and column. Which codes have a line of their own without any
 * figure depends on the years that were read.
 */
const figuresOf = (
  schema: TableSchema,
  data: Parameters<typeof pivot>[0],
  query: Parameters<typeof pivot>[3],
) => {
  const table = pivot(data, schema, book, query);
  const figures = new Map<string, string>();
  for (const line of table.lines)
    for (const column of table.columns) {
      const cell = table.cell(line, column);
      const at = [line.role, line.codes.join('/'), column.codes.join('/')].join(' × ');
      if (cell.value !== null && cell.value !== 0) figures.set(at, JSON.stringify(cell));
    }
  return [...figures].toSorted(([one], [other]) => (one < other ? -1 : 1));
};

describe('pickShards', () => {
  for (const schema of [flowSchema, stockSchema])
    it(`picks pieces that answer as the whole cube does, for any query on ${schema.cubeId}`, () => {
      fc.assert(
        fc.property(anyRows(schema), anyQuery(schema), (rows, any) => {
          fc.pre(rows.length > 0);
          // Municípios without rows are not listed: which ones are known depends on what was read.
          const query = {
            ...any,
            empty: any.empty && ![...any.rows, ...any.columns].includes('municipio'),
          };
          const { index, files } = indexOf(schema, rows);
          const shards = pickShards(index, schema, query);
          const picked = shards.map(({ name }) => files.get(name)!);
          fc.pre(picked.length > 0);
          const data = modelCube(joinShards(picked), schema, book);
          const years = new Set(shards.flatMap((each) => each.years.map(String)));
          const read = rows.filter(({ ano }) => years.has(ano));
          expect(cellsOf(schema, data, query)).toEqual(
            cellsOf(schema, cubeOf(schema, read), query),
          );
          expect(figuresOf(schema, data, query)).toEqual(
            figuresOf(schema, cubeOf(schema, rows), query),
          );
        }),
        { numRuns: 300 },
      );
    });

  it('leaves municípios and countries on the server until they are asked for', () => {
    const shards = DETAILS.map((detail) => ({
      name: detail,
      detail,
      years: ['2019', '2020'] as const,
      rows: 1,
    }));
    const index: ShardIndex = { id: 'CAGED', dataVersion: 'abc', shards };
    const names = (changes: object) =>
      pickShards(index, flowSchema, { ...defaultQuery(flowSchema), ...changes }).map(
        ({ name }) => name,
      );
    expect(names({})).toEqual(['continente']);
    expect(names({ filters: { pais: ['HTI'] } })).toEqual(['pais']);
    expect(names({ rows: ['uf'], open: ['35'] })).toEqual(['municipio']);
  });

  it('takes the UFs of the filter and the places not disclosed', () => {
    const shards = [['35'], ['42'], ['BR']].map((ufs) => ({
      name: ufs[0]!,
      detail: 'municipio' as const,
      years: ['2019', '2020'] as const,
      ufs,
      rows: 1,
    }));
    const index: ShardIndex = { id: 'CAGED', dataVersion: 'abc', shards };
    const query = { ...defaultQuery(flowSchema), rows: ['municipio'], filters: { uf: ['35'] } };
    expect(pickShards(index, flowSchema, query).map(({ name }) => name)).toEqual(['35', 'BR']);
    expect(pickShards(index, flowSchema, query, false).map(({ name }) => name)).toEqual(['35']);
  });

  it('gives the municípios of a UF that has a total without the places not disclosed', () => {
    fc.assert(
      fc.property(
        anyRows(flowSchema),
        fc.constantFrom('33', '35', '42'),
        fc.constantFrom('admissoes', 'desligamentos'),
        (rows, uf, measure) => {
          const own = rows.filter((row) => row.uf === uf);
          fc.pre(own.length > 0);
          const filters = { uf: [uf] };
          const query = {
            ...defaultQuery(flowSchema),
            empty: false,
            rows: ['municipio'],
            columns: [],
            measure,
            filters,
          };
          const alone = cellsOf(flowSchema, cubeOf(flowSchema, own), query);
          const [, , total] = alone.at(-1)!;
          fc.pre(String(total).includes('published'));
          expect(alone).toEqual(cellsOf(flowSchema, cubeOf(flowSchema, rows), query));
        },
      ),
    );
  });
});

describe('joinShards', () => {
  it('refuses a damaged piece', () => {
    const shard: CubeShard = {
      id: 'RAIS',
      dataVersion: 'abc',
      rows: 2,
      dimensions: [{ id: 'ano', codes: ['2020'], index: [0] }],
      measures: [{ id: 'vinculos', values: [1, 2] }],
    };
    expect(() => joinShards([shard])).toThrow('broken column: ano, 1 of 2');
  });
});

import { closeSync, openSync, writeSync } from 'node:fs';
import { identifier } from '../engine/database.ts';
import { codeLists } from '../registry/code-lists.ts';
import { codeListOf, labelOf } from '../registry/cubes.ts';
import { bases } from '../registry/bases/index.ts';
import type { Cube } from '../registry/types.ts';
import { columnsInOrder, type CubeWriting } from './cube-writing.ts';

/** The dimension of the measures, as JSON-stat wants one. */
const METRIC = 'medida';

/**
 * JSON-stat 2.0 dataset (json-stat.org/full): sparse `value` and `status` objects keyed by the
 * row-major position of the cell; a position without a value is a cell that is not published
 * (0 or fewer than k where the municipality is concerned). Status `p`: published.
 */
export async function writeJsonStat(writing: CubeWriting): Promise<void> {
  const codes = await usedCodes(writing);
  const positions = await positionsOf(writing, codes);
  const measures = writing.shape.measures;
  const head = JSON.stringify(datasetHead(writing, codes));
  const file = openSync(writing.file, 'w');
  try {
    writeSync(file, `${head.slice(0, -1)},"status":"p","value":{`);
    const columns = await columnsInOrder<number>(
      writing,
      measures.map(({ id }) => id),
    );
    writeChunks(file, positions.length, (row) =>
      columns.map((values, m) => {
        const key = (positions[row] ?? 0) * measures.length + m;
        return `"${key}":${values[row]}`;
      }),
    );
    writeSync(file, '}}\n');
  } finally {
    closeSync(file);
  }
}

type Codes = ReadonlyMap<string, readonly string[]>;

async function usedCodes({ database, cube, shape }: CubeWriting): Promise<Codes> {
  const pairs = shape.dimensions.map(async (id) => {
    const codes = await database.value<string[]>(
      `select coalesce(list(distinct ${identifier(id)} order by ${identifier(id)}), []) from ${identifier(cube.table)}`,
    );
    return [id, codes] as const;
  });
  return new Map(await Promise.all(pairs));
}

/** Row-major position of each cell over the dimensions, in the order of the key. */
async function positionsOf({ database, shape, ordered }: CubeWriting, codes: Codes) {
  const ranks = shape.dimensions.map(
    (id) => `dense_rank() over (order by ${identifier(id)}) - 1 as ${identifier(id)}`,
  );
  const position = shape.dimensions.reduce(
    (outer, id) => `(${outer}) * ${codes.get(id)?.length ?? 1} + ${identifier(id)}`,
    '0::bigint',
  );
  return database.value<number[]>(
    `select coalesce(list(cast(${position} as double) order by ordem), [])
     from (select ${ranks.join(', ')}, ordem from ${ordered})`,
  );
}

function writeChunks(
  file: number,
  rows: number,
  entries: (row: number) => readonly string[],
): void {
  const SIZE = 10_000;
  for (let start = 0; start < rows; start += SIZE) {
    const part = Array.from({ length: Math.min(SIZE, rows - start) }, (_, index) =>
      entries(start + index),
    );
    writeSync(file, `${start > 0 ? ',' : ''}${part.flat().join(',')}`);
  }
}

function datasetHead({ release, shape, cube }: CubeWriting, codes: Codes) {
  const base = bases.find(({ id }) => id === shape.base);
  const ids = [...shape.dimensions, METRIC];
  return {
    version: '2.0',
    class: 'dataset',
    label: shape.title.pt,
    source: base?.controller ?? shape.base,
    note: shape.notes.map(({ text }) => text.pt),
    extension: {
      id: cube.id,
      vintage: cube.vintage,
      dataVersion: release.dataVersion,
      codeVersion: release.codeVersion,
      mode: release.mode,
      k: release.parameters.k,
      licence: 'CC BY 4.0',
      status: { p: 'published' },
    },
    role: rolesOf(shape),
    id: ids,
    size: [...shape.dimensions.map((id) => codes.get(id)?.length ?? 0), shape.measures.length],
    dimension: Object.fromEntries([
      ...shape.dimensions.map((id) => [id, dimensionOf(shape, id, codes.get(id) ?? [])]),
      [METRIC, metricOf(shape)],
    ]) as Record<string, unknown>,
  };
}

function rolesOf({ dimensions }: Cube) {
  const among = (...ids: string[]) => dimensions.filter((id) => ids.includes(id));
  return { time: among('ano', 'mes'), geo: among('uf', 'municipio'), metric: [METRIC] };
}

function dimensionOf(shape: Cube, id: string, codes: readonly string[]) {
  const list = codeLists[codeListOf(shape.id, id)];
  const labels = new Map(list?.codes.map(({ code, label }) => [code, label.pt]));
  return {
    label: labelOf(id).pt,
    category: {
      index: codes,
      label: Object.fromEntries(codes.map((code) => [code, labels.get(code) ?? code])),
    },
  };
}

function metricOf({ measures }: Cube) {
  return {
    label: 'Medida',
    category: {
      index: measures.map(({ id }) => id),
      label: Object.fromEntries(measures.map(({ id, label }) => [id, label.pt])),
      unit: Object.fromEntries(
        measures.map(({ id, unit }) => [id, { label: unit.pt, decimals: 0 }]),
      ),
    },
  };
}

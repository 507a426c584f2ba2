import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { literal, withDatabase } from '../../pipeline/engine/database.ts';
import { writeDictionary } from '../../pipeline/5-publish/dictionary.ts';
import { columnsOf } from '../../pipeline/5-publish/cube-shape.ts';
import { cubes } from '../../pipeline/registry/cubes.ts';
import type { Catalog, DictionaryEntry } from '../../pipeline/registry/public-files.ts';

const declared = cubes.filter(({ id }) => ['RAIS', 'CAGED', 'CTPS'].includes(id));
const catalog = {
  cubes: declared.map((cube) => ({
    id: cube.id,
    cube: cube.id,
    dimensions: cube.dimensions.map((id) => ({ id })),
    measures: cube.measures,
  })),
} as unknown as Catalog;

describe('writeDictionary', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'vinculo-dictionary-'));
  writeDictionary(folder, catalog);
  const entries = JSON.parse(
    readFileSync(path.join(folder, 'dictionary.json'), 'utf8'),
  ) as DictionaryEntry[];

  it.each(declared)('describes every column of $id, in file order', (cube) => {
    const columns = entries.filter((each) => each.cube === cube.id).map((each) => each.column);
    expect(columns).toEqual(columnsOf(cube));
  });

  it('gives a label and a definition in the three languages', () => {
    const texts = entries.flatMap(({ label, definition }) => [
      ...Object.values(label),
      ...Object.values(definition),
    ]);
    expect(texts.filter((each) => each.trim() === '')).toEqual([]);
    expect(texts.length).toBe(entries.length * 6);
  });

  it('writes the same columns as CSV', async () => {
    const file = literal(path.join(folder, 'dictionary.csv'));
    const rows = await withDatabase({ file: ':memory:' }, (database) =>
      database.rows<{ cubo: string; coluna: string }>(
        `select cubo, coluna from read_csv(${file}, header = true)`,
      ),
    );
    expect(rows.map(({ cubo, coluna }) => [cubo, coluna])).toEqual(
      entries.map(({ cube, column }) => [cube, column]),
    );
  });
});

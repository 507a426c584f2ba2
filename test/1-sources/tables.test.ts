import { describe, expect, it } from 'vitest';
import { createEmptyTables, sources, stagedTables } from '../../pipeline/1-sources/index.ts';
import { readLayout } from '../../pipeline/1-sources/layout.ts';
import { readFields } from '../../pipeline/1-sources/plan.ts';
import { insertStatement } from '../../pipeline/1-sources/read-statement.ts';
import { stageSelect } from '../../pipeline/1-sources/tables.ts';
import { withDatabase } from '../../pipeline/engine/database.ts';

const inMemory = { file: ':memory:', threads: 2 };
const asWritten = (columns: string) =>
  columns.split(/,(?![^(]*\))/).map((each) => each.trim().replaceAll(/\s+/g, ' ').toLowerCase());

describe('createEmptyTables', () => {
  it.each(stagedTables.map(({ table, columns }) => [table, columns] as const))(
    'leaves %s with the typed columns it declares',
    async (table, columns) => {
      const found = await withDatabase(inMemory, async (database) => {
        await createEmptyTables(database);
        return (await database.describe(`from ${table}`)).columns;
      });
      expect(found.map(({ name, type }) => `${name} ${type.toLowerCase()}`)).toEqual(
        asWritten(columns),
      );
    },
  );
});

describe('stageSelect', () => {
  it.each(sources.map((source) => [source.id, source] as const))(
    'begins with its grain: %s',
    (_, source) => {
      expect(stageSelect(source)).toMatch(/^-- grain: one row per .+\nselect\n/);
    },
  );
});

describe('insertStatement', () => {
  it.each(
    sources.flatMap((source) => [false, true].map((direct) => ({ id: source.id, direct, source }))),
  )(
    'keeps rows in file order, with as many threads as there are: $id, types told: $direct',
    async ({ source, direct }) => {
      const layout = readLayout(source.folder);
      const statement = insertStatement(
        {
          source,
          layout,
          files: [1, 2].map((arquivoId) => ({
            arquivoId,
            identity: { tipo: 'MOV', competencia: '2020-01' },
            path: `${import.meta.dirname}/tables.test.ts`,
          })),
          encoding: 'latin-1',
          separator: ';',
          quote: '',
          newline: '\\n',
          columns: readFields(layout),
          direct,
          refusedCells: 10,
        },
        0,
      );
      const plan = await withDatabase(inMemory, async (database) => {
        await createEmptyTables(database);
        await database.run('set preserve_insertion_order = true');
        return database.rows<{ explain_value: string }>(`explain ${statement}`);
      });
      expect(plan[0]?.explain_value).toContain('BATCH_INSERT');
      expect(plan[0]?.explain_value).not.toContain('JOIN');
    },
  );
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { ProtectedEveryone } from '../../../pipeline/4-protect/everyone/protect-everyone.ts';
import { writeDenominators } from '../../../pipeline/5-publish/geo/write-denominators.ts';
import { withDatabase } from '../../../pipeline/engine/database.ts';
import type { DenominatorFile } from '../../../pipeline/registry/public-files.ts';
import { municipios, ufs } from '../../../pipeline/registry/geography.ts';

const root = mkdtempSync(path.join(tmpdir(), 'vinculo-denominadores-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const places = ['BR', ...ufs.map(({ code }) => code), ...municipios.map(({ code7 }) => code7)];
const years = Array.from({ length: 13 }, (_, at) => String(2011 + at));
/** As the gate hands them over: every place in every year, one withheld. */
const everyone = {
  counts: years.flatMap((year) =>
    places.map((place) => ({ year, place, count: place === '1100015' ? null : 4_320 })),
  ),
} as unknown as ProtectedEveryone;

const reference = path.join(root, 'referencia');
mkdirSync(reference);
const people = municipios.map(({ code7 }) => `"MU";"${code7}";"Nome";"1000"`);
writeFileSync(
  path.join(reference, '9605.csv'),
  ['"Nível";"Cód.";"Município";"2022"', '"Nível";"Cód.";"Município";"Total"', ...people].join('\n'),
);

const json = (file: string) =>
  JSON.parse(readFileSync(path.join(root, file), 'utf8')) as DenominatorFile;

describe('writeDenominators', { timeout: 60_000 }, () => {
  it('writes both in every form, the same figures in each, and pieces a browser can load', async () => {
    const release = { folder: root, dataVersion: 'v', everyone };
    const [listed, rows] = await withDatabase(
      { file: ':memory:', threads: 1 },
      async (database) => [
        await writeDenominators(release, database, reference),
        await database.rows<Record<string, unknown>>(
          `select * from read_parquet('${root}/geo/rais_todos.parquet') where codigo in ('BR', '1100015') and ano = '2011' order by codigo`,
        ),
      ],
    );
    expect(listed.map(({ id, rows: count }) => [id, count])).toEqual([
      ['rais_todos', 13 * 5598],
      ['populacao', 5598],
    ]);
    expect(rows.map((row) => [row['vinculos'], row['status']])).toEqual([
      [null, 'suppressed'],
      [4_320, 'published'],
    ]);
    const whole = json('geo/rais_todos.json');
    expect([whole.times, whole.places['BR']?.[0], whole.places['1100015']?.[0]]).toEqual([
      10,
      432,
      null,
    ]);
    const csv = readFileSync(path.join(root, 'geo/rais_todos.csv'), 'utf8');
    expect(csv).toContain('2011,brasil,BR,"Brasil",4320,\n');
    expect(csv).toContain(`2011,municipio,1100015,"Alta Floresta D'Oeste",,x\n`);
    const pieces = ['brasil', ...ufs.map(({ code }) => code)];
    const joined = pieces.map((name) => json(`geo/rais_todos/${name}.json`).places);
    expect(Object.assign({}, ...joined)).toEqual(whole.places);
    for (const name of pieces)
      expect(statSync(path.join(root, `geo/rais_todos/${name}.json`)).size).toBeLessThan(60 * 1024);
    expect(json('geo/populacao/brasil.json').places['BR']).toEqual([5_570_000]);
  });

  it('writes nothing of what there is not', async () => {
    const folder = path.join(root, 'vazia');
    const listed = await withDatabase({ file: ':memory:' }, (database) =>
      writeDenominators({ folder, dataVersion: 'v', everyone: null }, database, folder),
    );
    expect(listed).toEqual([]);
  });
});

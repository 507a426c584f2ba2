import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { examplesOf } from '../../site/laboratory/examples.ts';
import { LIST_COLUMNS, laboratoryTables } from '../../site/laboratory/tables.ts';
import { laboratoryTexts } from '../../site/laboratory/text.ts';
import type { Stage } from './stage.ts';
import { violations } from './axe.ts';

const LOCALES = { pt: '', en: 'en/', es: 'es/' } as const;
type Locale = keyof typeof LOCALES;
const EACH = Object.keys(LOCALES) as Locale[];

/** Starting the engine takes seconds, and a machine that builds at the same time takes more. */
const PATIENT = 120_000;

const status = (page: Page): Promise<string> => page.locator('[data-status]').innerText();

/** Waits for the end of a run, well or not, and says how it went. */
const settled = async (page: Page): Promise<string> => {
  await page.waitForFunction(
    () => document.querySelector('[data-result]')?.getAttribute('aria-busy') === 'false',
    undefined,
    { timeout: PATIENT },
  );
  return status(page);
};

const ask = async (page: Page, sql: string): Promise<string> => {
  await page.locator('[data-sql]').fill(sql);
  await page.locator('[data-run]').click();
  return settled(page);
};

/** The rows of the last answer, from the CSV that a reader saves. */
const saved = async (page: Page): Promise<readonly (readonly string[])[]> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-csv]').click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
        (quoted ?? plain ?? '').replaceAll('""', '"'),
      ),
    );
};

/** The published tables of a release under the names of the laboratory, in the native engine. */
const nativeEngine = async (published: string) => {
  process.env['VINCULO_PUBLIC'] = published;
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const { name, format, path: file } of laboratoryTables('pt')) {
    const at = path.join(published, file);
    await connection.run(
      format === 'parquet'
        ? `create view ${name} as from read_parquet('${at}')`
        : `create view ${name} as select c.code as ${LIST_COLUMNS[0]}, c.label.pt as nome,
             c.label.en as nome_en, c.label.es as nome_es, c.kind as tipo,
             json_extract_string(to_json(c), '$.parent') as grupo
           from (select unnest(codes) as c from read_json('${at}'))`,
    );
  }
  return connection;
};

const asText = (value: unknown): string =>
  value === null || value === undefined ? '' : String(value as string | number);

/** The SQL laboratory, in a real browser. */
export const describeLaboratoryStories = ({ site, visit }: Stage): void => {
  describe('the SQL laboratory', () => {
    it(
      'loads nothing of the engine before it is asked, then what its button says, from this site alone',
      async () => {
        const found = await visit('laboratorio/', async (page, { requests }) => {
          const engine = () => requests.filter((each) => /motor|engine|\.parquet/.test(each));
          const before = [...engine()];
          const button = await page.locator('[data-run]').innerText();
          await page.locator('[data-sql]').press('Control+Enter');
          const said = await settled(page);
          const host = new URL(page.url()).origin;
          const foreign = requests.filter(
            (each) => !each.startsWith(host) && !/^(?:blob|data):/.test(each),
          );
          return { before, button, said, foreign, after: engine().length };
        });
        expect(found).toMatchObject({ before: [], foreign: [] });
        expect(found.said).toMatch(/^\d+ linhas em/);
        expect(found.after).toBeGreaterThan(2);
        const motor = path.join(site().dist, 'laboratorio/motor');
        const bytes =
          statSync(path.join(motor, 'duckdb-eh.wasm.pacote')).size +
          gzipSync(readFileSync(path.join(motor, 'duckdb-eh.worker.js'))).length;
        const printed = Number(
          /\((\d+,\d) MB\)/.exec(found.button.replace(/\s/g, ' '))?.[1]?.replace(',', '.'),
        );
        expect(Math.abs(printed - bytes / 1e6)).toBeLessThan(0.06);
      },
      PATIENT,
    );

    it(
      'answers every prepared query as the native engine does',
      async () => {
        const native = await nativeEngine(site().published);
        const prepared = examplesOf('pt', laboratoryTables('pt'));
        expect(prepared.length).toBeGreaterThanOrEqual(6);
        await visit('laboratorio/', async (page) => {
          for (const { id, sql } of prepared) {
            await page.locator(`[data-example="${id}"]`).click();
            await page.locator('[data-run]').click();
            expect(await settled(page), id).toMatch(/linhas? em/);
            const expected = await native.runAndReadAll(sql);
            const [head, ...rows] = await saved(page);
            expect(head, id).toEqual(expected.columnNames());
            expect(rows, id).toEqual(expected.getRowsJson().map((row) => row.map(asText)));
          }
        });
      },
      2 * PATIENT,
    );

    it(
      'runs what a page of microdata prints, by the address that it prints',
      async () => {
        const sql = await visit('microdados/rais-tematico/', (page) =>
          page.locator('#ler pre').first().innerText(),
        );
        expect(sql).toContain('/dados/microdata/rais-tematico.parquet');
        const rows = await visit(
          `laboratorio/?${new URLSearchParams({ sql }).toString()}`,
          async (page) => {
            expect(await page.locator('[data-sql]').inputValue()).toBe(sql);
            await page.locator('[data-run]').click();
            expect(await settled(page)).toMatch(/linhas em/);
            return saved(page);
          },
        );
        const local = sql.replace(/'http[^']*\/dados\//, `'${site().published}/`);
        const native = await (await DuckDBInstance.create(':memory:')).connect();
        const expected = (await native.runAndReadAll(local)).getRowsJson();
        expect(rows.slice(1)).toEqual(expected.map((row) => row.map(asText)));
      },
      PATIENT,
    );

    it(
      'opens no address, no file and no extension, whatever a query asks',
      async () => {
        const asked = [
          `select * from read_csv('https://example.org/x.csv')`,
          `select * from 'https://example.org/x.parquet'`,
          `attach 'https://example.org/x.duckdb'`,
          `load spatial`,
          `set enable_external_access = true`,
          `set autoload_known_extensions = true`,
          `copy (select 1) to '/x.csv'`,
          `select * from read_parquet('x.parquet')`,
        ];
        const found = await visit('laboratorio/', async (page, { requests }) => {
          const said: string[] = [];
          for (const sql of asked) said.push(await ask(page, sql));
          await ask(page, 'install httpfs');
          const alive = await ask(page, 'select 1 + 1 as dois');
          return {
            said,
            alive,
            foreign: requests.filter(
              (each) => each.includes('example.org') || each.includes('extensions'),
            ),
          };
        });
        expect(found.foreign).toEqual([]);
        expect(found.said).toEqual(asked.map(() => laboratoryTexts.pt.problem));
        expect(found.alive).toMatch(/^1 linha em/);
      },
      PATIENT,
    );

    it(
      'shows the first rows of a long answer, saves them all, and can be stopped',
      async () => {
        const found = await visit('laboratorio/', async (page) => {
          await ask(page, 'select range as n from range(1234)');
          const limit = await page.locator('[data-limit]').innerText();
          const shown = await page.locator('[data-result] tbody tr').count();
          const rows = (await saved(page)).length;
          await page
            .locator('[data-sql]')
            .fill('select count(*) from range(100000000000) where range % 7 = 3');
          await page.locator('[data-run]').click();
          await page.locator('[data-stop]').click();
          const stopped = await status(page);
          const again = await ask(page, 'select 7 as sete');
          return { limit, shown, rows, stopped, again };
        });
        expect(found).toMatchObject({
          shown: 500,
          rows: 1235,
          stopped: laboratoryTexts.pt.stopped,
        });
        expect(found.limit).toContain('500');
        expect(found.again).toMatch(/^1 linha em/);
      },
      PATIENT,
    );
  });

  describe.each(EACH)('the SQL laboratory in %s', (locale) => {
    const prefix = LOCALES[locale];
    const text = laboratoryTexts[locale];

    it(
      'says in its own words what the engine complained about',
      async () => {
        const cases = [
          ['selec 1', 'parser', 'syntax error'],
          ['select * from tabela_que_nao_ha', 'catalog', 'tabela_que_nao_ha'],
          ['select coluna_que_nao_ha from lista_sexo', 'binder', 'coluna_que_nao_ha'],
          [`select codigo::integer from lista_escolaridade_5`, 'conversion', 'X'],
          [`from 'https://example.org/a.csv'`, 'closed', 'example.org'],
        ] as const;
        const told = await visit(`${prefix}laboratorio/`, async (page) => {
          const all: string[] = [];
          for (const [sql] of cases) {
            await ask(page, sql);
            all.push(await page.locator('[data-result]').innerText());
          }
          return all;
        });
        expect(told.length).toBe(cases.length);
        for (const [at, [, kind, engine]] of cases.entries()) {
          expect(told[at]).toContain(text.problems[kind]);
          expect(told[at]).toContain(engine);
        }
      },
      PATIENT,
    );

    it.each(['light', 'dark'] as const)(
      'has no accessibility violation in %s',
      async (colorScheme) => {
        const found = await visit(
          `${prefix}laboratorio/`,
          async (page) => {
            await ask(page, 'select codigo, nome, 1.5 as n from lista_sexo');
            await page.locator('.tables details').evaluateAll((all) => {
              for (const each of all) each.setAttribute('open', '');
            });
            return violations(page, 'main');
          },
          { colorScheme },
        );
        expect(found).toEqual([]);
      },
      PATIENT,
    );
  });
};

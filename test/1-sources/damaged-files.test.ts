import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { sources } from '../../pipeline/1-sources/index.ts';
import { receiveSources } from '../../pipeline/1-sources/receive.ts';
import { DataError } from '../../pipeline/engine/data-error.ts';
import { withDatabase, type Database } from '../../pipeline/engine/database.ts';
import { silentProgress } from '../../pipeline/engine/progress.ts';

const cases = path.join(import.meta.dirname, '..', 'cases');
const folder = mkdtempSync(path.join(tmpdir(), 'vinculo-damaged-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Damage = { readonly at: number; readonly kind: number; readonly byte: number };

const KINDS: readonly ((bytes: number[], at: number, byte: number) => void)[] = [
  (bytes, at) => bytes.splice(at, 1),
  (bytes, at, byte) => bytes.splice(at, 0, byte),
  (bytes, at, byte) => bytes.splice(at, 1, byte),
  (bytes, at) => bytes.splice(at, 0, 13, 10),
  (bytes, at) => bytes.splice(at, 25),
];

/** The rows of a good file many times over, then spoiled byte by byte. */
function damaged(file: string, damages: readonly Damage[], repeat: number): Buffer {
  const good = readFileSync(path.join(cases, file));
  const header = good.indexOf(10) + 1;
  const rows = Buffer.concat(Array.from({ length: repeat }, () => good.subarray(header)));
  const bytes = [...rows];
  for (const { at, kind, byte } of damages) KINDS[kind]?.(bytes, at % bytes.length, byte);
  return Buffer.concat([good.subarray(0, header), Buffer.from(bytes)]);
}

const damage = fc.record({
  at: fc.nat(1_000_000),
  kind: fc.nat(KINDS.length - 1),
  byte: fc.constantFrom(...Buffer.from(';,"\n\r 0AZ-'), 0xe9, 0x92),
});

type Lines = {
  readonly lidas: number;
  readonly contadas: number;
  readonly tratadas: number;
  readonly quarentena: number;
  readonly numeradas: number;
};

/** The lines of a folder as the records have them; undefined when an operator must act. */
async function linesOf(database: Database, raw: string, { table, large }: Reading) {
  const options = {
    mode: 'identified',
    raw,
    work: path.join(raw, '.work'),
    largeFrom: large ? 0 : 1e9,
  } as const;
  try {
    await receiveSources(database, { sources, options, progress: silentProgress });
  } catch (error) {
    if (error instanceof DataError) return undefined;
    throw error;
  }
  const [lines] = await database.rows<Lines>(
    `select sum(linhas_lidas)::integer as lidas,
       sum(linhas_aceitas + linhas_quarentena)::integer as contadas,
       (select count(*)::integer from ${table}) as tratadas,
       (select count(*)::integer from quarantine) as quarentena,
       (select count(distinct linha)::integer from (
         select linha from ${table} union all select linha from quarantine)) as numeradas
     from reception`,
  );
  return lines;
}

type Reading = { readonly table: string; readonly large: boolean };

describe('receiveSources', () => {
  it.each([
    ['rais-2020-latin-1/raw/rais/RAIS_VINC_ID_2020.txt', 'stg_rais'],
    ['rais-2023-comt/raw/rais/RAIS_VINC_ID_2023.COMT', 'stg_rais'],
    ['caged-antigo/raw/caged/CAGED_TRABID_AJUST_032018.txt', 'stg_caged'],
  ] as const)(
    'accounts for every line of a damaged file, or refuses it: %s',
    async (file, table) => {
      const accounted: Lines[] = [];
      let run = 0;
      await withDatabase({ file: ':memory:', threads: 2 }, async (database) => {
        await fc.assert(
          fc.asyncProperty(
            fc.array(damage, { maxLength: 6 }),
            fc.boolean(),
            async (damages, large) => {
              const raw = path.join(folder, table, String((run += 1)));
              mkdirSync(raw, { recursive: true });
              writeFileSync(path.join(raw, path.basename(file)), damaged(file, damages, 30));
              const lines = await linesOf(database, raw, { table, large });
              if (lines) accounted.push(lines);
              rmSync(raw, { recursive: true });
            },
          ),
          { numRuns: 30 },
        );
      });
      expect(accounted.length).toBeGreaterThan(0);
      for (const { lidas, contadas, tratadas, quarentena, numeradas } of accounted) {
        expect({ contadas, tratadas: tratadas + quarentena, numeradas }).toEqual({
          contadas: lidas,
          tratadas: lidas,
          numeradas: lidas,
        });
      }
    },
  );
});

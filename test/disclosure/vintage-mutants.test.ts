import { afterAll, describe, expect, it } from 'vitest';
import type { Database } from '../../pipeline/engine/database.ts';
import { printCaught, type Caught } from './caught.ts';
import { mutate, type Change } from './mutation.ts';
import { successes, watch, withSeries } from './vintages.ts';

const SP = ['3550308', '3509502', '3518800', '3547809', '3534401', '3548500'];
const RELEASES = ['2021-01', '2021-02', '2021-03'];

type Received = readonly [
  pais: string,
  sexo: string,
  place: number,
  n: readonly [number, number, number],
];

/** Admissions of one month as known in each of three vintages. */
const ON_TIME: readonly Received[] = [
  ...SP.flatMap((_, place): Received[] => [
    ['BOL', '1', place, [30, 30, 30]],
    ['HTI', '2', place, [20, 20, 20]],
  ]),
  ['HTI', '1', 0, [20, 23, 23]],
  ['HTI', '1', 1, [20, 12, 12]],
  ['HTI', '1', 2, [20, 26, 27]],
  ['HTI', '1', 3, [20, 20, 20]],
  ['VEN', '1', 0, [20, 20, 20]],
  ['VEN', '1', 1, [20, 20, 20]],
  ['VEN', '1', 2, [20, 20, 20]],
  ['VEN', '1', 3, [3, 15, 15]],
  ['VEN', '1', 4, [4, 4, 4]],
];

/** The same of late declarations, and of exclusions below 0. */
const LATE: readonly Received[] = [
  ['BOL', '1', 5, [0, 40, 46]],
  ['HTI', '1', 0, [0, 14, 14]],
  ['HTI', '2', 0, [0, -12, -12]],
];

const rowsOf = (received: readonly Received[], parcela: string, at: number) =>
  received.map(([pais, sexo, place, n]) => {
    const count = n[at] ?? 0;
    return `('${parcela}', '${SP[place] ?? ''}', '${pais}', '${sexo}', ${Math.sign(count)}, ${Math.abs(count)})`;
  });

const MOVED = `insert into har_movimento (ano, mes, movimento, peso, parcela, uf, municipio, pais, sexo)
  select 2021, mes, '1', peso, parcela, '35', municipio, pais, sexo`;

/** January as above, and a quiet February that is adjusted from the first vintage on. */
const fill = (at: number) => async (database: Database) => {
  await database.run(`${MOVED} from
    (values ${[...rowsOf(ON_TIME, 'no_prazo', at), ...rowsOf(LATE, 'ajuste', at)].join(', ')})
      as g(parcela, municipio, pais, sexo, peso, n), range(n), (select 1 as mes)`);
  await database.run(`${MOVED} from
    (select 2 as mes, 1 as peso, parcela, '${SP[0]}' as municipio, 'BOL' as pais, '1' as sexo
     from (values ('no_prazo'), ('ajuste')) as p(parcela)), range(20)`);
};

/** What attacks find in the second and the third vintage, each against the one before. */
async function found(changes: readonly Change[]): Promise<readonly string[]> {
  return withSeries(
    async ({ publish, folder }) => {
      const seen: string[] = [];
      for (const [at, release] of RELEASES.entries()) {
        await publish(release, fill(at), async () => {});
        const former = RELEASES[at - 1];
        if (former !== undefined)
          seen.push(...successes(await watch(folder(release), folder(former))));
      }
      return seen;
    },
    (rules) => mutate(rules, changes),
  );
}

type Mutant = { readonly name: string; readonly changes: readonly Change[] };

const mutants: readonly Mutant[] = [
  {
    name: 'gate open: every new record of a published municipality is shown',
    changes: [
      ['prt_safra_revisao', 'lugar is not null and n >= $k', 'lugar is not null and n >= $k - 3'],
    ],
  },
  {
    name: 'a municipality hidden before gets its cell when k arrive later',
    changes: [['prt_safra_revisao', 'lugar is not null and n >= $k', 'n >= $k']],
  },
  {
    name: 'committed records counted again',
    changes: [
      [
        'prt_safra_nova',
        'group by all',
        'group by all union all by name select * replace (-n as n) from prt_safra_revisao',
      ],
    ],
  },
  {
    name: 'persons no longer counted are taken away',
    changes: [
      ['prt_safra_revisao', 'where aberta and n > 0', 'where aberta'],
      ['prt_safra_revisao', 'lugar is not null and n >= $k', 'lugar is not null and abs(n) >= $k'],
    ],
  },
  {
    name: 'exclusions published for a month already published',
    changes: [['prt_origem', 'no_prazo.ano is null or fonte.n > 0', 'true']],
  },
];

const seen: Caught[] = [];
afterAll(() => printCaught('Regras das safras quebradas', seen));

describe('mutants of the ledger', { timeout: 240_000 }, () => {
  it('are measured against vintages that no attack breaks', async () => {
    expect(await found([])).toEqual([]);
  });

  for (const { name, changes } of mutants)
    it(`are caught by A10: ${name}`, async () => {
      const attacks = await found(changes);
      seen.push({
        mutant: name,
        by: [...new Set(attacks.map((each) => each.split(':')[0] ?? ''))],
      });
      expect(attacks.join('\n')).toContain('A10');
    });
});

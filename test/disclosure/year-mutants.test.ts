import { afterAll, describe, expect, it } from 'vitest';
import { auditMunicipalTotals } from '../../pipeline/4-protect/municipal-totals.ts';
import { PROFILES } from '../../pipeline/4-protect/parameters.ts';
import { protectionRules, type Rules } from '../../pipeline/4-protect/rules.ts';
import type { Database } from '../../pipeline/engine/database.ts';
import { fillPopulation } from '../4-protect/population.ts';
import { caught, printCaught, type Caught } from './caught.ts';
import { mutate, SP, type Mutant } from './mutation.ts';
import { auditOf } from './release.ts';

const whole = protectionRules(PROFILES.padrao);
/** Without the audit that asks what the attacks ask, which would refuse such totals itself. */
const once: Rules = { ...whole, totals: { ...whole.totals, audits: [auditMunicipalTotals] } };

const mutants: readonly Mutant[] = [
  {
    name: 'promotion that leaves a small residual of the year',
    changes: [
      [
        'prt_anual_uf',
        'm - fora >= 3 and resto <= (cast($k as integer) - 1) * (m - fora - 1)',
        'true',
      ],
    ],
    caughtBy: 'A10',
  },
  {
    name: 'promotion of fewer than k',
    changes: [['prt_anual', 'having sum(n) >= $k', 'having sum(n) >= cast($k as integer) - 3']],
    caughtBy: 'A10',
  },
  {
    name: 'promotion that fills every hidden month, without the audit',
    changes: [
      [
        'prt_anual_uf',
        'meses - vezes >= 2 and h <= (cast($k as integer) - 1) * (meses - vezes - 1)',
        'true',
      ],
      [
        'prt_anual',
        'anti join prt_anual_recusada using (cubo, ano, movimento, pais, sexo, uf)',
        '',
      ],
    ],
    caughtBy: 'A10',
  },
  {
    name: 'totals of movements that hide few beside the groups shown with their year',
    changes: [
      ['prt_total_candidato', 'greatest(mostrado, coalesce(mostrado_no_ano, 0))', 'mostrado'],
    ],
    caughtBy: 'A2',
    rules: once,
  },
];

const PLACES = [...SP, '3543402', '3529401', '3530607', '3552205'];

/** Hirings of one class in São Paulo in 2018: how many in each month of each municipality. */
const hired = (pais: string, months: readonly number[], at: readonly number[]) =>
  months.flatMap((n, mes) =>
    at.map(
      (
        place,
      ) => `insert into har_movimento (ano, mes, movimento, peso, parcela, uf, municipio, pais, sexo)
        select 2018, ${mes + 1}, '1', 1, 'no_prazo', '35', '${PLACES[place]}', '${pais}', '1' from range(${n})`,
    ),
  );

/**
 * Heavy tails over the twelve months of 2019; in 2018, Haitians of five municipalities who are few in
 * every month and enough over the year, and of two who are not; Venezuelans of whom only five
 * municipalities have any; Argentines who would leave two places alone; Bolivians who fill their only two
 * hidden months; and a municipality that hides two Paraguayans beside its Haitians.
 */
async function fill(database: Database): Promise<void> {
  await fillPopulation(database, { movimentos: 9_000 });
  const statements = [
    ...hired('HTI', [3, 2, 3, 2, 2], [0, 1, 2, 3, 9]),
    ...hired('HTI', [1, 1, 0, 1, 1], [4, 5]),
    ...hired('VEN', [3, 3, 3, 3], [0, 1, 2, 3]),
    ...hired('VEN', [2, 2, 2, 2], [4]),
    ...hired('ARG', [2, 2, 2], [0, 1, 2, 3, 4, 5, 6]),
    ...hired('ARG', [9, 9, 9], [9]),
    ...hired('ARG', [1, 1, 1], [7, 8]),
    ...hired('BOL', [3, 3], [0, 1, 2, 3, 4]),
    ...hired('PRY', [2, 2, 2], [0, 1, 2, 3, 4]),
    ...hired('PRY', [1, 1], [9]),
    ...hired('CUB', [9, 9, 9, 9, 9], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
  ];
  for (const each of statements) await database.run(each);
}

const audited = (rules: Rules) => auditOf(fill, { rules });

const seen: Caught[] = [];
afterAll(() => printCaught('Promoção anual quebrada', seen));

describe('mutants of the annual promotion', { timeout: 240_000 }, () => {
  it('are measured against a method that promotes and that no attack breaks', async () => {
    const report = await audited(whole);
    const years = report.attacks.find(({ id }) => id === 'A10');
    expect(caught(report)).toEqual([]);
    expect(years?.tried).toBeGreaterThan(100);
  });

  for (const mutant of mutants)
    it(`are caught by ${mutant.caughtBy}: ${mutant.name}`, async () => {
      const by = caught(await audited(mutate(mutant.rules ?? whole, mutant.changes)));
      seen.push({ mutant: mutant.name, by });
      expect(by).toContain(mutant.caughtBy);
    });
});

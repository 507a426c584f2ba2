import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { auditMunicipalTotals } from '../../pipeline/4-protect/municipal-totals.ts';
import { PROFILES } from '../../pipeline/4-protect/parameters.ts';
import { protectionRules } from '../../pipeline/4-protect/rules.ts';
import type { Database } from '../../pipeline/engine/database.ts';
import type { AttackReport } from '../../pipeline/registry/public-files.ts';
import { caught, printCaught, type Caught } from './caught.ts';
import { mutate } from './mutation.ts';
import { auditOf } from './release.ts';

const rules = protectionRules(PROFILES.padrao);

type Small = {
  readonly seed: number;
  readonly years: number;
  readonly municipalities: number;
  readonly countries: number;
};

/** Years of few people in as many municipalities of each of two UFs, of as many countries, 0 to 8 of each sex. */
const few =
  ({ seed, years, municipalities, countries }: Small) =>
  (database: Database): Promise<void> =>
    database.run(`insert into har_estoque (ano, vinculo_principal, uf, municipio, pais, sexo)
      with lugar as (
        select codigo7, uf, row_number() over (partition by uf order by codigo7) as posto
        from reg_municipio where uf in ('33', '35')
      ),
      nacao as (
        select codigo, row_number() over (order by codigo) as posto
        from reg_pais where tipo = 'value' and codigo not in ('BRA', 'XBR')
      )
      select 2000 + ano, true, uf, codigo7, codigo, sexo
      from lugar, nacao, range(${years}) as a(ano), (values ('1'), ('2')) as s(sexo), range(9) as p(i)
      where lugar.posto <= ${municipalities} and nacao.posto <= ${countries}
        and i < floor(9 * pow((hash('${seed}', codigo7, codigo, sexo, ano) % 1000) / 1000.0, 2))`);

const CROWDED: Small = { seed: 1, years: 40, municipalities: 14, countries: 6 };

const hiddenCells = ({ attacks }: AttackReport) =>
  attacks.find(({ id }) => id === 'A5')?.detail.pt ?? '';

const seen: Caught[] = [];
afterAll(() => printCaught('Auditoria dos totais municipais quebrada', seen));

describe('municipal totals of few people', { timeout: 240_000 }, () => {
  it('are published and tell no attack anything', async () => {
    const report = await auditOf(few(CROWDED), {});
    expect(caught(report)).toEqual([]);
    expect(hiddenCells(report)).toMatch(/fluxo máximo: [1-9]/);
  });

  it('tell nothing in any small population', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          seed: fc.integer({ min: 2, max: 1_000_000 }),
          years: fc.constant(12),
          municipalities: fc.integer({ min: 6, max: 20 }),
          countries: fc.integer({ min: 2, max: 7 }),
        }),
        async (small) => {
          expect(caught(await auditOf(few(small), {}))).toEqual([]);
        },
      ),
      {
        numRuns: 3,
        endOnFailure: true,
        examples: [[{ seed: 2, years: 12, municipalities: 6, countries: 2 }]],
      },
    );
  });

  it('are caught by A5 when the audit is skipped', async () => {
    const skipped = mutate(rules, [
      ['prt_total', 'anti join prt_total_recusado using (cubo, ano, movimento, municipio)', ''],
    ]);
    const by = caught(await auditOf(few(CROWDED), { rules: skipped }));
    seen.push({ mutant: 'municipal totals without the audit', by });
    expect(by).toContain('A5');
  });

  it('are caught by A5 when the audit asks only whether hidden cells can be 0', async () => {
    const loose = { ...rules, totals: { ...rules.totals, audits: [auditMunicipalTotals] } };
    const by = caught(await auditOf(few(CROWDED), { rules: loose }));
    seen.push({ mutant: 'municipal totals audited for 0 and not for k − 1', by });
    expect(by).toContain('A5');
  });
});

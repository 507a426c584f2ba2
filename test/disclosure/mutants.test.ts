import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { auditFolder } from '../../pipeline/4-protect/attack/attack.ts';
import { PROFILES } from '../../pipeline/4-protect/parameters.ts';
import { protectionRules, type Rules } from '../../pipeline/4-protect/rules.ts';
import type { Database } from '../../pipeline/engine/database.ts';
import { fillPopulation } from '../4-protect/population.ts';
import { caught, printCaught, type Caught } from './caught.ts';
import { mutate, SP, type Mutant } from './mutation.ts';
import { auditOf, withRelease } from './release.ts';

const LOCALISATION = '(c < 3 or abs(prt_no.r) > limite)';

const mutants: readonly Mutant[] = [
  {
    name: 'no residual rule',
    changes: [['prt_falha', 'where falha is not null', 'where false']],
    caughtBy: 'A1',
  },
  {
    name: 'no rule for rare classes',
    changes: [['prt_pais_reparo', 'where falha is not null', 'where false']],
    caughtBy: 'A1',
  },
  {
    name: 'k off by one',
    changes: [],
    rules: protectionRules({ ...PROFILES.padrao, k: 4 }),
    caughtBy: 'A1',
  },
  {
    name: 'Distrito Federal as an ordinary UF',
    changes: [
      [
        'prt_falha',
        `nivel = 1 and tem_municipio and ${LOCALISATION}`,
        `nivel = 1 and uf <> '53' and tem_municipio and ${LOCALISATION}`,
      ],
    ],
    caughtBy: 'A4',
  },
  {
    name: 'sibling absorbed without counting again',
    changes: [
      ['prt_reparo', 'and falha.c + 1 >= 3', ''],
      [
        'prt_reparo',
        'and falha.r + menor_n between $k and (cast($k as integer) - 1) * falha.c',
        '',
      ],
      ['prt_falha', `nivel = 1 and tem_municipio and ${LOCALISATION}`, 'false'],
    ],
    caughtBy: 'A3',
  },
  {
    name: 'adjustments not a class of their own',
    changes: [
      ['prt_pais_no', 'n_ajuste <> 0 and abs(n_ajuste) < $k', 'false'],
      ['prt_celula', 'abs(n) < $k', '(not ajuste and abs(n) < $k)'],
      ['prt_falha', 'abs(prt_no.r) < $k', 'not ajuste and abs(prt_no.r) < $k'],
    ],
    caughtBy: 'A2',
  },
  {
    name: 'adjusted sums not looked at',
    changes: [
      ['prt_falha', `then 'soma'`, `then null`],
      ['prt_falha', 'or principal.n + ajustada.n < $k', ''],
    ],
    caughtBy: 'A1',
  },
  {
    name: 'national residual left alone',
    changes: [['prt_reparo', 'where nivel = 3', 'where false']],
    caughtBy: 'A1',
  },
  {
    name: 'every municipality of the UF counted as a hiding place',
    changes: [['prt_conhecido', 'count(*) as integer', 'count(*) + 40 as integer']],
    caughtBy: 'A3',
  },
  {
    name: 'no upper bound on a residual',
    changes: [
      [
        'prt_falha',
        `nivel = 1 and tem_municipio and ${LOCALISATION}`,
        'nivel = 1 and tem_municipio and c < 3',
      ],
    ],
    caughtBy: 'A3',
  },
  {
    name: 'regions never localised',
    changes: [['prt_falha', `nivel = 2 and ${LOCALISATION}`, 'false']],
    caughtBy: 'A3',
  },
  {
    name: 'raised to the region, published in the UF',
    changes: [
      [
        'prt_destino',
        'celula.regiao is not null and uf_elevada.lugar is null',
        'celula.regiao is not null',
      ],
    ],
    caughtBy: 'A1',
  },
  {
    name: 'tiny series published',
    changes: [['prt_serie', 'n >= $k as publica', 'n > 0 as publica']],
    caughtBy: 'A1',
  },
];

const stock = (pais: string, uf: string, place: string, n: number) =>
  `insert into har_estoque (ano, vinculo_principal, uf, municipio, pais, sexo) select 2018, true, '${uf}', ${place}, '${pais}', '1' from range(${n})`;
const moved = (mes: number, n: number, rest: string) =>
  `insert into har_movimento (ano, mes, movimento, peso, parcela, uf, municipio, pais, sexo) select 2018, ${mes}, '1', ${rest}, 'HTI', '1' from range(${n})`;

/**
 * Heavy tails in 2019 and 2020; and, in a quiet 2018, what only some mutants get wrong: records
 * without municipality in Distrito Federal, exclusions that leave three, a month of two.
 */
async function fill(database: Database): Promise<void> {
  await fillPopulation(database, { estoque: 8_000, movimentos: 4_000, meses: 2 });
  for (const place of SP) {
    await database.run(stock('VEN', '35', `'${place}'`, 20));
    await database.run(stock('HTI', '35', `'${place}'`, 20));
    await database.run(moved(2, 8, `1, 'no_prazo', '35', '${place}'`));
  }
  await database.run(stock('VEN', '53', `'5300108'`, 60));
  await database.run(stock('HTI', '53', 'null', 9));
  await database.run(moved(2, 5, `-1, 'ajuste', '35', '${SP[0]}'`));
  await database.run(moved(1, 2, `1, 'no_prazo', '35', '${SP[0]}'`));
}

const audited = (rules: Rules) => auditOf(fill, { rules });

const seen: Caught[] = [];
afterAll(() => printCaught('Regras de proteção quebradas', seen));

describe('mutants of the protector', { timeout: 240_000 }, () => {
  const rules = protectionRules(PROFILES.padrao);

  it('are measured against a method that no attack breaks', async () => {
    const report = await audited(rules);
    expect(caught(report)).toEqual([]);
    expect(report.attacks.slice(0, 5).every(({ tried }) => tried > 100)).toBe(true);
  });

  it('are measured against a method that no attack breaks with k = 10 either', async () => {
    const report = await auditOf(fill, { parameters: PROFILES.obmigra });
    expect(report.k).toBe(10);
    expect(caught(report)).toEqual([]);
  });

  for (const mutant of mutants)
    it(`are caught by ${mutant.caughtBy}: ${mutant.name}`, async () => {
      const by = caught(await audited(mutate(mutant.rules ?? rules, mutant.changes)));
      seen.push({ mutant: mutant.name, by });
      expect(by).toContain(mutant.caughtBy);
    });

  it('are caught by A2: a total of the catalogue taken before protection', async () => {
    const caughtNow = await withRelease(fill, async ({ folder }) => {
      const file = path.join(folder, 'catalog.json');
      const text = readFileSync(file, 'utf8');
      writeFileSync(
        file,
        text.replace(
          /("totals":\{"vinculos_ativos_3112":\[)(\d+)/,
          (_all, head: string, n: string) => `${head}${Number(n) + 2}`,
        ),
      );
      return caught(await auditFolder(folder));
    });
    expect(caughtNow).toContain('A2');
  });

  it('stop the publication with AtaqueBemSucedido', async () => {
    const broken = mutate(rules, [['prt_falha', 'where falha is not null', 'where false']]);
    await expect(withRelease(fill, async () => {}, { rules: broken })).rejects.toMatchObject({
      name: 'AtaqueBemSucedido',
    });
  });
});

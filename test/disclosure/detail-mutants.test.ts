import { afterAll, describe, expect, it } from 'vitest';
import { PROFILES } from '../../pipeline/4-protect/parameters.ts';
import { protectionRules, type Rules } from '../../pipeline/4-protect/rules.ts';
import type { Database } from '../../pipeline/engine/database.ts';
import { fillPopulation } from '../4-protect/population.ts';
import { caught, printCaught, type Caught } from './caught.ts';
import { mutate, SP, type Mutant } from './mutation.ts';
import { auditOf } from './release.ts';

const mutants: readonly Mutant[] = [
  {
    name: 'categories of any size',
    changes: [['prt_decidido', 'menor >= minimo', 'menor >= 1']],
    caughtBy: 'A1',
  },
  {
    name: 'one category is enough',
    changes: [['prt_decidido', 'and julgada.categorias >= prt_atributo.categorias', '']],
    caughtBy: 'A13',
  },
  {
    name: 'one group alone in the residual of an attribute',
    changes: [['prt_decidido', 'count(*) = 1 or sum(municipios) >= 3 as vale', 'true as vale']],
    caughtBy: 'A3',
  },
  {
    name: 'pay of any number of people',
    changes: [
      ['prt_decidido_pago', 'and pagos >= $ks', 'and pagos >= cast($ks as integer) - 8'],
      ['prt_decidido_pago', 'pagos - 2 >= $k', 'pagos >= cast($k as integer) - 3'],
    ],
    caughtBy: 'A12',
  },
  {
    name: 'exact means',
    changes: [['prt_salario_calculado', 'round(media, -1)', 'round(media)']],
    caughtBy: 'A12',
  },
  {
    name: 'pay that its own mean and median enclose',
    changes: [['prt_salario_estimavel', 'where maximo <= 1.15 * minimo', 'where false']],
    caughtBy: 'A12',
  },
  {
    name: 'totals whatever they hide',
    changes: [['prt_total_candidato', 'and oculto >= $k', '']],
    caughtBy: 'A2',
  },
  {
    name: 'ages that set people apart in the thematic rows',
    changes: [['micro_rais_tematico', 'if(not finas.exposta, 1,', 'if(true, 1,']],
    caughtBy: 'A7',
  },
  {
    name: 'thematic rows at the place of the finest attribute',
    changes: [
      ['prt_tematico', 'max(coalesce(detalhe.nivel, 7))', 'min(coalesce(detalhe.nivel, 7))'],
    ],
    caughtBy: 'A7',
  },
];

type Group = {
  readonly pais: string;
  readonly sexo: string;
  readonly place: string | undefined;
  readonly n: number;
  /** SQL over i, the number of the person. */
  readonly idade?: string;
  readonly secao?: string;
  readonly pago?: string;
};

/** People of one group in 2018: half of them with each of two values of every attribute not given. */
const group = ({ pais, sexo, place, n, idade, secao, pago }: Group) => {
  const half = (one: string, other: string) => `if(i % 2 = 0, '${one}', '${other}')`;
  return `insert into har_estoque (ano, vinculo_principal, uf, municipio, pais, sexo,
      faixa_etaria, escolaridade, cbo, cnae_subclasse, remuneracao)
    select 2018, true, '35', '${place}', '${pais}', '${sexo}', ${idade ?? half('02', '07')}, ${half('02', '07')},
      ${half('517020', '717020')}, ${secao ?? half('4711302', '1012101')}, ${pago ?? 'if(i % 2 = 0, 1000, 5000)'}
    from range(${n}) as t(i)`;
};

/**
 * Heavy tails in 2019 and 2020; and, in a quiet 2018, six young women paid alike among twenty, fifteen
 * men paid the same, and a group with two people in another section.
 */
async function fill(database: Database): Promise<void> {
  await fillPopulation(database, { estoque: 8_000 });
  const groups: readonly Group[] = [
    {
      pais: 'VEN',
      sexo: '2',
      place: SP[0],
      n: 20,
      idade: `if(i < 6, '02', '07')`,
      pago: 'if(i < 13, 1000, 5000)',
    },
    { pais: 'BOL', sexo: '1', place: SP[1], n: 15, pago: '950' },
    { pais: 'COL', sexo: '1', place: SP[2], n: 20, secao: `if(i < 18, '4711302', '1012101')` },
  ];
  for (const each of groups) await database.run(group(each));
}

const audited = (rules: Rules) => auditOf(fill, { rules });

const seen: Caught[] = [];
afterAll(() => printCaught('Regras de atributos, salários, totais e microdados quebradas', seen));

describe('mutants of the rules for attributes, pay, totals and rows', { timeout: 240_000 }, () => {
  const rules = protectionRules(PROFILES.padrao);

  it('are measured against a method that no attack breaks', async () => {
    expect(caught(await audited(rules))).toEqual([]);
  });

  for (const mutant of mutants)
    it(`are caught by ${mutant.caughtBy}: ${mutant.name}`, async () => {
      const by = caught(await audited(mutate(mutant.rules ?? rules, mutant.changes)));
      seen.push({ mutant: mutant.name, by });
      expect(by).toContain(mutant.caughtBy);
    });
});

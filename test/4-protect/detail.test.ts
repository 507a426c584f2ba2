import { beforeAll, describe, expect, it } from 'vitest';
import { PROFILES } from '../../pipeline/4-protect/parameters.ts';
import { protect, protectRows } from '../../pipeline/4-protect/protect.ts';
import { withDatabase } from '../../pipeline/engine/database.ts';
import { silentProgress } from '../../pipeline/engine/progress.ts';
import { createHarmonisedTables, fillPopulation } from './population.ts';

const { k, ks } = PROFILES.padrao;
const SENSITIVE = `atributo in ('RACA', 'DEFICIENCIA')`;

/** One statement per promise of rules 5, 7, 10 and 11; each must give no row. */
const PROMISES = {
  'every published category has k people, ks when it is sensitive': `
    select * from prt_detalhado where n < if(${SENSITIVE}, ${ks}, ${k}) and fina <> 'X'`,
  'a place shows two categories or more, three when they are sensitive': `
    select atributo, ano, pais, sexo, municipio from prt_detalhado where fina <> 'X'
    group by all having count(distinct larga) + count(distinct fina) < if(${SENSITIVE}, 6, 3)`,
  'each cube by attribute counts what its base counts': `
    with bases as (select cubo, ano, sum(n) as n from prt_publicado where not ajuste group by all)
    select atributo, cubo, ano from prt_detalhado join bases using (cubo, ano)
    group by atributo, cubo, ano, bases.n having sum(prt_detalhado.n) <> bases.n`,
  'a municipality shows all of a group or nothing of it': `
    with bases as (select cubo, ano, movimento, pais, sexo, municipio, sum(n) as n from prt_publicado where not ajuste group by all)
    select atributo, municipio from prt_detalhado join bases using (cubo, ano, movimento, pais, sexo, municipio)
    where municipio not like '%99999'
    group by atributo, cubo, ano, movimento, pais, sexo, municipio, bases.n having sum(prt_detalhado.n) <> bases.n`,
  'naturalised Brazilians stay apart': `
    select atributo from prt_detalhado where cubo = 'RAIS' group by atributo, ano
    having sum(n) filter (pais = 'XBR') <> (select sum(n) from prt_publicado where cubo = 'RAIS' and pais = 'XBR' and prt_publicado.ano = prt_detalhado.ano)`,
  'a shown mean has ks people': `
    select * from prt_salario where salario_medio is not null and pessoas < ${ks}`,
  'a mean is rounded to R$ 10': `
    select * from prt_salario where salario_medio % 10 <> 0 or salario_mediano % 10 <> 0`,
  'a municipal total hides k or more, or is not shown': `
    select * from prt_total join prt_total_candidato using (cubo, ano, movimento, municipio) where oculto < ${k} or prt_total.n < 10`,
  'the geographic rows are the cube by age, unrolled': `
    with linhas as (select ano, municipio, pais_nacionalidade as pais, sexo, faixa_etaria_3 as larga, count(*) as n from micro_rais_geografico group by all),
    cubo as (select ano, municipio, pais, sexo, larga, sum(n) as n from prt_detalhado where cubo = 'RAIS' and atributo = 'IDADE' group by all)
    select * from linhas full join cubo using (ano, municipio, pais, sexo, larga) where linhas.n is distinct from cubo.n`,
  'the thematic rows are k-anonymous on UF, country, sex and age': `
    select uf from micro_rais_tematico group by ano, uf, pais_nacionalidade, sexo, faixa_etaria_6 having count(*) < ${k}`,
  'the thematic rows have no rarer category of any attribute at their place': `
    select uf from micro_rais_tematico group by ano, uf, pais_nacionalidade, sexo, secao having count(*) < ${k}
    union all
    select uf from micro_rais_tematico group by ano, uf, pais_nacionalidade, sexo, ocupacao having count(*) < ${k}
    union all
    select uf from micro_rais_tematico group by ano, uf, pais_nacionalidade, sexo, renda_8 having count(*) < ${k}
    union all
    select uf from micro_rais_tematico group by ano, uf, pais_nacionalidade, sexo, tipo_vinculo_8 having count(*) < ${k}`,
  'the thematic rows of a UF with a type of bond are whole groups of the cube by it': `
    with linhas as (
      select ano, pais_nacionalidade as pais, sexo, uf, tipo_vinculo_8 as fina, count(*) as n
      from micro_rais_tematico where uf between '11' and '53' and tipo_vinculo_8 <> 'X' group by all
    ),
    cubo as (
      select ano, pais, sexo, uf, fina, sum(n) as n from prt_detalhado
      where cubo = 'RAIS' and atributo = 'VINCULO' group by all
    )
    select * from linhas left join cubo using (ano, pais, sexo, uf, fina) where linhas.n is distinct from cubo.n`,
  'some rows tell the type of bond': `
    select 1 where (select count(*) from micro_rais_tematico where tipo_vinculo_8 <> 'X') < 100`,
  'every record is in both files': `
    select 1 where (select count(*) from micro_rais_tematico) <> (select count(*) from micro_rais_geografico)`,
} as const;

const found: Record<string, number> = {};
let shown: readonly { atributo: string; municipal: number }[] = [];

beforeAll(async () => {
  await withDatabase({ file: ':memory:', threads: 2 }, async (database) => {
    await createHarmonisedTables(database);
    await fillPopulation(database, { estoque: 20_000, movimentos: 6_000, ctps: 1_000 });
    await protect(database, PROFILES.padrao, silentProgress);
    await protectRows(database, PROFILES.padrao, silentProgress);
    for (const [promise, sql] of Object.entries(PROMISES))
      found[promise] = (await database.rows(sql)).length;
    shown =
      await database.rows(`select atributo, count(*) filter (municipio not like '%99999')::double as municipal
      from prt_detalhado where cubo = 'RAIS' group by atributo`);
  });
}, 120_000);

describe('detailed cubes, pay, totals and microdata', () => {
  it.each(Object.keys(PROMISES))('%s', (promise) => {
    expect(found[promise]).toBe(0);
  });

  it('show most attributes in some municipality', () => {
    expect(shown.filter(({ municipal }) => municipal > 0).length).toBeGreaterThan(4);
  });
});

import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withDatabase } from '../../../pipeline/engine/database.ts';
import { silentProgress } from '../../../pipeline/engine/progress.ts';
import { readCsv } from '../../../pipeline/registry/read-csv.ts';
import { calibrationFile, paises } from '../../../pipeline/1-sources/synthetic/calibration.ts';
import { sujeira } from '../../../pipeline/1-sources/synthetic/dirt.ts';
import {
  casosDificeis,
  primeiroDeJaneiro,
} from '../../../pipeline/1-sources/synthetic/hard-cases.ts';
import { synthesise } from '../../../pipeline/1-sources/synthetic/synthesise.ts';
import { rawRows, smallRun } from './generated.ts';

const run = smallRun({ scale: 0.0001, years: { first: 2018, last: 2022 } });
const folder = path.dirname(run.raw);
const file = path.join(folder, 'casos.duckdb');
const truth = (name: string) => `'${path.join(run.work, 'truth', `${name}.parquet`)}'`;

/** A declared number of eleven digits with its lost zeros, null where the field holds none. */
const numero = (column: string) =>
  `if(regexp_full_match("${column}", '[0-9]{7,11}') and "${column}" <> '00000000000', lpad("${column}", 11, '0'), null)`;

/** What the files say of whom: `rais` of everybody, with a null person for Brazilians; `novo` of Novo CAGED. */
const tables = [
  `create table pessoas as select * from ${truth('pessoas')}`,
  `create table vinculos as select * from ${truth('vinculos')}`,
  `create table casos as select pessoa, unnest(caso) as caso from pessoas`,
  `create table rais as
     select t.pessoa, t.vinculo, t.via, regexp_extract(r.arquivo, '\\d{4}')::integer as ano, ${numero('PIS')} as pis,
       ${numero('CPF')} as cpf, "NomeTrabalhador" as nome, "CNPJRaiz" as raiz
     from ${rawRows(run.raw, 'rais/*.txt')} as r
     left join ${truth('registros')} as t on t.arquivo = r.arquivo and t.linha = r.linha`,
  `create table novo as
     select t.pessoa, left(competencia, 4)::integer as ano, ${numero('nit')} as pis, ${numero('cpf')} as cpf
     from ${rawRows(run.raw, 'novo-caged/*.txt')} as r
     inner join ${truth('registros')} as t on t.arquivo = r.arquivo and t.linha = r.linha`,
  // What most records of a person say.
  `create table habitual as select pessoa, mode(cpf) as cpf, mode(nome) as nome, list(distinct nome) as nomes,
     mode(pis) as pis from rais where pessoa is not null group by pessoa`,
];

beforeAll(async () => {
  await synthesise(run, silentProgress);
  await withDatabase({ file, threads: 2 }, async (database) => {
    for (const statement of tables) await database.run(statement);
  });
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function one(sql: string): Promise<Readonly<Record<string, number>>> {
  const rows = await withDatabase({ file, threads: 2 }, (database) =>
    database.rows<Record<string, number>>(sql),
  );
  expect(rows).toHaveLength(1);
  return rows[0] ?? {};
}

/** Persons in a case, per mille of the persons of `among`. */
async function perMille(caso: string, among = 'true'): Promise<number> {
  const { parcela } = await one(
    `select 1000 * avg(list_contains(coalesce(caso, []), '${caso}')::integer) as parcela from pessoas where ${among}`,
  );
  return parcela ?? Number.NaN;
}

/** A rate of some tens of persons, with the loss of those who find nobody to be paired with. */
function expectAbout(found: number, asked: number): void {
  expect(found).toBeGreaterThan(asked * 0.55);
  expect(found).toBeLessThan(asked * 1.45);
}

describe('hard cases', () => {
  it('leaves most persons ordinary', async () => {
    const { comuns } = await one('select avg((caso is null)::integer) as comuns from pessoas');
    expect(comuns).toBeGreaterThan(0.85);
  });

  it('names persons after others of the same country and sex', async () => {
    expectAbout(await perMille('homonimo'), casosDificeis.homonimo);
    const { com, todos } = await one(`
      with nomes as (
        select p.pessoa, p.pais_nascimento, p.sexo, unnest(h.nomes) as nome, c.caso is not null as planejado
        from pessoas as p inner join habitual as h using (pessoa)
        left join casos as c on c.pessoa = p.pessoa and c.caso = 'homonimo'
      )
      select count(distinct a.pessoa)::integer as todos, count(distinct b.pessoa)::integer as com
      from nomes as a left join nomes as b
        on a.nome = b.nome and a.pais_nascimento = b.pais_nascimento and a.sexo = b.sexo and a.pessoa <> b.pessoa
          and b.planejado
      where a.planejado`);
    expect(com).toBeGreaterThan(0.8 * Number(todos));
  });

  it('gives few of them the same birth date too, and other numbers', async () => {
    expectAbout(await perMille('homonimo_mesmo_nascimento'), casosDificeis.homonimoMesmoNascimento);
    const { pares, sozinhas, mesmo } = await one(`
      with grupos as (
        select count(*) as pessoas, count(distinct h.cpf) as cpfs
        from casos inner join pessoas as p using (pessoa) inner join habitual as h using (pessoa)
        where casos.caso = 'homonimo_mesmo_nascimento' group by p.nascimento, p.pais_nascimento, p.sexo
      )
      select (count(*) filter (pessoas >= 2))::integer as pares, (count(*) filter (pessoas = 1))::integer as sozinhas,
        (count(*) filter (cpfs < pessoas))::integer as mesmo from grupos`);
    expect(pares).toBeGreaterThan(10);
    expect(sozinhas).toBeLessThan(Number(pares) / 4);
    expect(mesmo).toBe(0);
  });

  it('plants twins: one birth date, family name, country and UF, two first names', async () => {
    expectAbout(await perMille('gemeo'), casosDificeis.gemeo);
    const { pares, mesmoSexo, mesmoSobrenome, mesmoNome } = await one(`
      with gemeos as (
        select p.pessoa, p.pais_nascimento, p.nascimento, p.sexo, v.uf, h.nomes
        from casos inner join pessoas as p using (pessoa) inner join habitual as h using (pessoa)
        inner join vinculos as v on v.vinculo = p.pessoa
        where casos.caso = 'gemeo'
      ),
      pares as (
        select a.sexo = b.sexo as mesmo_sexo, len(list_intersect(a.nomes, b.nomes)) > 0 as mesmo_nome,
          len(list_intersect(
            list_transform(a.nomes, lambda n: split_part(n, ' ', -1)), list_transform(b.nomes, lambda n: split_part(n, ' ', -1))
          )) > 0 as mesmo_sobrenome
        from gemeos as a inner join gemeos as b
          on a.pais_nascimento = b.pais_nascimento and a.nascimento = b.nascimento and a.uf = b.uf and a.pessoa < b.pessoa
      )
      select count(*)::integer as pares, avg(mesmo_sexo::integer) as "mesmoSexo",
        avg(mesmo_sobrenome::integer) as "mesmoSobrenome", avg(mesmo_nome::integer) as "mesmoNome" from pares`);
    const { gemeos } = await one(
      `select count(*)::integer as gemeos from casos where caso = 'gemeo' and pessoa in (select pessoa from habitual)`,
    );
    expect(pares).toBeGreaterThan(0.4 * Number(gemeos));
    expect(Math.abs(Number(mesmoSexo) - 0.55)).toBeLessThan(0.2);
    expect(mesmoSobrenome).toBeGreaterThan(0.75);
    expect(mesmoNome).toBe(0);
  });

  it('has families on one PIS, some of whom use it in a part of their bonds', async () => {
    expectAbout(await perMille('pis_de_familia'), casosDificeis.pisDeFamilia);
    const { familias, mesmoSobrenome, deTres, emParte } = await one(`
      with declarados as (
        select r.pis, r.pessoa, list(distinct split_part(r.nome, ' ', -1)) as sobrenomes
        from rais as r inner join casos as c on c.pessoa = r.pessoa and c.caso = 'pis_de_familia'
        where r.pis is not null group by r.pis, r.pessoa
      ),
      familias as (
        select pis, count(*) as pessoas from declarados group by pis having count(*) >= 2
      ),
      pares as (
        select len(list_intersect(a.sobrenomes, b.sobrenomes)) > 0 as mesmo
        from declarados as a inner join declarados as b on a.pis = b.pis and a.pessoa < b.pessoa
      ),
      -- Of those with several bonds: a number of their own, more than once, beside the family's.
      proprios as (
        select pessoa, pis from rais where pis is not null and pis not in (select pis from familias)
        group by pessoa, pis having count(*) >= 2
      ),
      com_varios as (
        select d.pessoa, bool_or(d.pis in (select pis from familias))
          and d.pessoa in (select pessoa from proprios) as em_parte
        from declarados as d group by d.pessoa
        having (select count(*) from vinculos as v where v.pessoa = d.pessoa) >= 2
      )
      select count(*)::integer as familias, (count(*) filter (pessoas >= 3))::integer as "deTres",
        (select avg(mesmo::integer) from pares) as "mesmoSobrenome",
        (select avg(em_parte::integer) from com_varios) as "emParte"
      from familias`);
    expect(familias).toBeGreaterThan(30);
    expect(mesmoSobrenome).toBeGreaterThan(0.75);
    expect(deTres).toBeGreaterThan(0);
    expect(emParte).toBeGreaterThan(0.1);
  });

  it('reuses the PIS of somebody who left every job, for somebody with a CPF of their own', async () => {
    const saiu = `pessoa in (select pessoa from vinculos group by pessoa having bool_and(desligamento is not null))`;
    const { pessoas } = await one(
      `select count(*)::integer as pessoas from casos where caso = 'pis_reutilizado'`,
    );
    expect(pessoas).toBeGreaterThan(10);
    expect(await perMille('pis_reutilizado', saiu)).toBeLessThan(casosDificeis.pisReutilizado * 2);
    const { reusos, depois, outroCpf } = await one(`
      with tempos as (
        select h.pessoa, h.pis, h.cpf, min(v.admissao) as primeira, max(v.desligamento) as ultima
        from habitual as h inner join casos as c on c.pessoa = h.pessoa and c.caso = 'pis_reutilizado'
        inner join vinculos as v on v.pessoa = h.pessoa where h.pis is not null group by all
      )
      select count(*)::integer as reusos, avg((b.primeira > a.ultima)::integer) as depois,
        avg((a.cpf is distinct from b.cpf)::integer) as "outroCpf"
      from tempos as a inner join tempos as b on a.pis = b.pis and a.primeira < b.primeira`);
    expect(reusos).toBeGreaterThan(5);
    expect(depois).toBe(1);
    expect(outroCpf).toBe(1);
  });

  it('types the CPF of somebody of the same company', async () => {
    const { registros, imigrantes, brasileiros } = await one(`
      with trocados as (
        select r.*, h.cpf as proprio from rais as r inner join habitual as h using (pessoa)
        where r.cpf is not null and r.cpf <> h.cpf and r.via = 'real'
      ),
      de_quem as (
        select t.*, exists(
            select 1 from rais as o where o.cpf = t.cpf and o.raiz = t.raiz and o.pessoa <> t.pessoa
          ) as imigrante,
          exists(select 1 from rais as o where o.cpf = t.cpf and o.raiz = t.raiz and o.pessoa is null) as brasileiro
        from trocados as t
      )
      select (select count(*)::integer from rais where via = 'real') as registros,
        (count(*) filter (imigrante))::integer as imigrantes, (count(*) filter (brasileiro))::integer as brasileiros
      from de_quem`);
    expectAbout(
      (1000 * (Number(imigrantes) + Number(brasileiros))) / Number(registros),
      casosDificeis.cpfDeColega,
    );
    expect(imigrantes).toBeGreaterThan(5);
    expect(brasileiros).toBeGreaterThan(5);
  });

  it('writes the names of some in another order, and in other letters, from record to record', async () => {
    for (const { origem, nome_trocado, nome_transliterado } of readCsv(
      calibrationFile('origens'),
    )) {
      if (!['haitiana', 'arabe', 'chinesa'].includes(origem ?? '')) continue;
      const among = `origem = '${origem}'`;
      expectAbout(await perMille('nome_trocado', among), Number(nome_trocado));
      expectAbout(await perMille('nome_transliterado', among), Number(nome_transliterado));
    }
    const forms = await one(`
      with formas as (
        select h.pessoa, len(h.nomes) as nomes, p.origem,
          len(list_distinct(list_transform(h.nomes, lambda n: array_to_string(list_sort(string_split(n, ' ')), ' ')))) as conjuntos,
          coalesce(p.caso, []) as caso
        from habitual as h inner join pessoas as p using (pessoa)
        where (select count(*) from rais as r where r.pessoa = h.pessoa) >= 4
      )
      select avg((nomes > conjuntos)::integer) filter ('nome_trocado' in caso) as "trocados",
        avg((nomes > conjuntos)::integer) filter ('nome_trocado' not in caso) as "naoTrocados",
        avg(nomes) filter (origem = 'arabe' and 'nome_transliterado' in caso) as "transliterados",
        avg(nomes) filter (origem = 'arabe' and 'nome_transliterado' not in caso) as "naoTransliterados"
      from formas`);
    expect(forms['trocados']).toBeGreaterThan(0.6);
    expect(forms['naoTrocados']).toBeLessThan(0.05);
    expect(forms['transliterados']).toBeGreaterThan(Number(forms['naoTransliterados']) + 0.5);
  });

  it('has Chinese names surname first, joined and in Wade–Giles', async () => {
    const { sobrenomePrimeiro, juntos, wadeGiles, comEspacoDobrado } = await one(`
      select (count(*) filter (nome like 'ZHANG %'))::integer as "sobrenomePrimeiro",
        (count(*) filter (nome like '%XIAOMING%' or nome like '%JIANGUO%' or nome like '%XIAOMEI%'))::integer as juntos,
        (count(*) filter (nome like '%HSIAO%' or nome like '%HSU%'))::integer as "wadeGiles",
        (select count(*)::integer from rais where nome like '%  %') as "comEspacoDobrado"
      from rais inner join pessoas as p using (pessoa) where p.origem = 'chinesa'`);
    expect(sobrenomePrimeiro).toBeGreaterThan(0);
    expect(juntos).toBeGreaterThan(0);
    expect(wadeGiles).toBeGreaterThan(0);
    expect(comEspacoDobrado).toBe(0);
  });

  it('has documents of 1 January, most where births go unregistered', async () => {
    const chance = 1000 / 365;
    for (const pais of ['HAITI', 'SÍRIA', 'SENEGAL'])
      expectAbout(
        await perMille('primeiro_de_janeiro', `pais_nascimento = '${pais}'`),
        (primeiroDeJaneiro[pais] ?? 0) + chance,
      );
    expect(await perMille('primeiro_de_janeiro', `pais_nascimento = 'VENEZUELA'`)).toBeLessThan(7);
    const { errados } = await one(`select count(*)::integer as errados from pessoas
      where (strftime(nascimento, '%m-%d') = '01-01') <> list_contains(coalesce(caso, []), 'primeiro_de_janeiro')`);
    expect(errados).toBe(0);
  });

  it('has workers of seven bonds, four of them at the same time', async () => {
    expectAbout(await perMille('sete_vinculos'), casosDificeis.seteVinculos);
    const { menos, simultaneos, outros } = await one(`
      with contagens as (
        select p.pessoa, count(*) as vinculos, coalesce(p.caso, []) as caso,
          max((select count(*) from vinculos as o where o.pessoa = v.pessoa and o.admissao <= v.admissao
            and coalesce(o.desligamento > v.admissao, true))) as juntos
        from pessoas as p inner join vinculos as v using (pessoa) group by all
      )
      select min(vinculos) filter ('sete_vinculos' in caso)::integer as menos,
        min(juntos) filter ('sete_vinculos' in caso)::integer as simultaneos,
        max(juntos) filter ('sete_vinculos' not in caso)::integer as outros from contagens`);
    expect(menos).toBeGreaterThanOrEqual(7);
    expect(simultaneos).toBeGreaterThanOrEqual(4);
    expect(outros).toBeLessThanOrEqual(3);
  });

  it('loses the PIS of a third of Novo CAGED since 2021, hardly ever the CPF', async () => {
    const { pis2020, pis, cpf } = await one(`
      select avg((pis is null)::integer) filter (ano = 2020) as pis2020,
        avg((pis is null)::integer) filter (ano >= 2021) as pis, avg((cpf is null)::integer) filter (ano >= 2021) as cpf
      from novo`);
    expect(pis2020).toBeCloseTo(sujeira.pisAusenteAntes2021 / 1000, 2);
    expect(Math.abs(Number(pis) - sujeira.pisAusenteDesde2021 / 1000)).toBeLessThan(0.02);
    expect(Math.abs(Number(cpf) - sujeira.cpfAusenteDesde2021 / 1000)).toBeLessThan(0.005);
  });
});

describe('lists of the hard cases', () => {
  it('spell names that the origin has', () => {
    const known = new Set(
      readCsv(calibrationFile('nomes')).flatMap((row) =>
        (row['nomes'] ?? '').split('|').map((nome) => `${row['origem']} ${nome}`),
      ),
    );
    const rows = readCsv(calibrationFile('grafias'));
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.filter((row) => !known.has(`${row['origem']} ${row['nome']}`))).toEqual([]);
  });

  it('name countries of the calibration', () => {
    const known = paises.map(({ pais }) => pais);
    expect(Object.keys(primeiroDeJaneiro).filter((pais) => !known.includes(pais))).toEqual([]);
  });
});

import type { Database } from '../../pipeline/engine/database.ts';
import { createRegistryTables } from '../../pipeline/registry/tables.ts';

const ATTRIBUTES = `faixa_etaria varchar, escolaridade varchar, cnae_subclasse varchar, cbo varchar,
  remuneracao decimal(12, 2), raca_cor varchar, deficiencia varchar`;

/** The columns of the harmonised tables that protection reads. */
export async function createHarmonisedTables(database: Database): Promise<void> {
  await createRegistryTables(database);
  await database.run(`create table har_estoque (ano smallint, vinculo_principal boolean,
    uf varchar, municipio varchar, pais varchar, sexo varchar, tipo_vinculo varchar, ${ATTRIBUTES})`);
  await database.run(`create table har_ctps (ano smallint, mes tinyint, uf varchar,
    municipio varchar, pais varchar, sexo varchar, ${ATTRIBUTES})`);
  await database.run(`create table har_movimento (ano smallint, mes tinyint, movimento varchar,
    peso tinyint, parcela varchar, uf varchar, municipio varchar, pais varchar, sexo varchar,
    competencia_dec varchar, ${ATTRIBUTES})`);
  await database.run(`create table reception (arquivo varchar, sha256 varchar)`);
  await database.run(`insert into reception values ('RAIS.txt', repeat('a', 64))`);
}

export type Population = {
  readonly rows: number;
  readonly seed?: number;
  readonly years?: number;
};

/**
 * Migrants drawn over the real municipalities and countries with heavy tails: size of a place and
 * of a country fall as a power of its rank, and each country prefers places of its own.
 * Deterministic by `seed`. One SELECT with columns i, ano, mes, uf, municipio, pais, sexo, u.
 */
export function migrants({ rows, seed = 1, years = 1 }: Population): string {
  const random = (salt: string, key: string) =>
    `(hash('${seed}', '${salt}', ${key}) % 1000003) / 1000003.0`;
  return `
    with sorteio as (
      select i, ${random('p', 'i')} as p, ${random('m', 'i')} as m, ${random('s', 'i')} as s,
        ${random('a', 'i')} as a, ${random('u', 'i')} as u, ${random('d', 'i')} as d
      from range(${rows}) as t(i)
    ),
    lugar as (
      select codigo7, uf, row_number() over (order by ${random('l', 'codigo7')}, codigo7) as posto from reg_municipio
    ),
    nacao as (
      select codigo, row_number() over (order by codigo <> 'XBR', ${random('c', 'codigo')}, codigo) as posto
      from reg_pais where tipo = 'value' and codigo <> 'BRA'
    ),
    escolha as (
      select *, cast(floor(pow(195, pow(p, 1.8))) as integer) as posto_pais from sorteio
    ),
    lugares as (
      select *, cast(floor(pow(greatest(12, 2500 / posto_pais), pow(m, 1.4))) as integer) as base from escolha
    )
    select i, 2019 + cast(floor(a * ${years}) as integer) as ano, 1 + cast(floor(u * 12) as integer) as mes,
      lugar.uf, lugar.codigo7 as municipio, nacao.codigo as pais, if(s < 0.36, '2', '1') as sexo, u, d
    from lugares
    join nacao on nacao.posto = posto_pais
    join lugar on lugar.posto = 1 + (base + if(d < 0.4, posto_pais * 37, 0)) % 5570`;
}

export type Sizes = {
  readonly estoque?: number;
  readonly movimentos?: number;
  readonly ctps?: number;
  /** Months the movements are spread over. */
  readonly meses?: number;
};

/** Fills the three harmonised tables; 4 % of the movements are late and a tenth of these excluded. */
export async function fillPopulation(
  database: Database,
  { estoque = 0, movimentos = 0, ctps = 0, meses = 12 }: Sizes,
): Promise<void> {
  await database.run(`insert into har_estoque by name select ano, d < 0.97 as vinculo_principal,
    uf, municipio, pais, sexo, (['10', '10', '10', '60', '20', '55', '30'])[1 + i % 17 % 7] as tipo_vinculo, ${attributesOf('e')}
    from (${migrants({ rows: estoque, seed: 1, years: 2 })})`);
  await database.run(`insert into har_ctps by name select ano, mes, uf, municipio, pais, sexo, ${attributesOf('c')}
    from (${migrants({ rows: ctps, seed: 3 })})`);
  await database.run(`insert into har_movimento by name
    select ano, 1 + (mes % ${meses}) as mes, if(i % 20 < 11, '1', '2') as movimento,
      if(i % 250 = 0, -1, 1) as peso, if(i % 25 = 0, 'ajuste', 'no_prazo') as parcela,
      uf, municipio, pais, sexo, ${attributesOf('m')}
    from (${migrants({ rows: movimentos, seed: 2 })})`);
}

/** Attributes with heavy tails, so that some categories are rare in most places. */
function attributesOf(salt: string): string {
  const draw = (name: string, of: number) => `(hash('${salt}${name}', i) % ${of})`;
  const rare = (name: string, of: number) =>
    `cast(floor(pow(${draw(name, 997)} / 997.0, 2.5) * ${of}) as integer)`;
  return `'0' || (2 + ${rare('a', 6)}) as faixa_etaria, '0' || (1 + ${rare('e', 7)}) as escolaridade,
    (['4711302', '5611201', '1012101', '4120400', '0111301', '8511200'])[1 + ${rare('s', 6)}] as cnae_subclasse,
    (7 - ${rare('o', 7)}) || '17020' as cbo, cast(900 + ${draw('r', 400)} * ${draw('t', 20)} as decimal(12, 2)) as remuneracao,
    (['4', '2', '8', '6', '1', '9'])[1 + ${rare('c', 6)}] as raca_cor, if(${draw('d', 50)} = 0, '1', '0') as deficiencia`;
}

import { everyoneFile, type Tampering } from './fabricated.ts';

/** A release tampered with after protection, and the attack that must catch it. */
export type TamperedRelease = Tampering & { readonly name: string; readonly caughtBy: string };

const MUN = '3300001';
const GROUP = `ano = '2020' and municipio = '${MUN}' and pais = 'VEN' and sexo = '1'`;
const SHOWN = `(select sum(vinculos) from RAIS where RAIS.ano = RAIS_MUNICIPIO.ano and RAIS.municipio = RAIS_MUNICIPIO.municipio)`;
const CLASS = `ano = '2020' and uf = '33' and pais = 'HTI' and sexo = '1' and faixa_etaria = '1'`;
const RESIDUAL = `uf = '33' and municipio = '3399999' and pais = 'VEN' and sexo = '1'`;

const everyone = (changes: Readonly<Record<string, number | null>>) => ({
  files: { 'geo/rais_todos.json': everyoneFile(changes) },
});

export const tamperedReleases: readonly TamperedRelease[] = [
  {
    name: "everyone's bonds of a município where only its published immigrants work",
    sql: [`update RAIS set vinculos = vinculos + 50 where municipio = '3300002' and pais = 'VEN'`],
    ...everyone({ 3300002: 140 }),
    caughtBy: 'D1',
  },
  {
    name: "everyone's bonds of a município to the unit",
    ...everyone({ 3300001: 1003 }),
    caughtBy: 'D1',
  },
  {
    name: "everyone's bonds below the floor",
    ...everyone({ 3300009: 90 }),
    caughtBy: 'D1',
  },
  {
    name: 'a município withheld that the UF less the others gives back',
    ...everyone({ 3300001: null, 33: 7010 }),
    caughtBy: 'D1',
  },
  {
    name: 'a UF withheld that the country less the others gives back',
    ...everyone({ 3300001: null, 33: null, BR: 15_110 }),
    caughtBy: 'D1',
  },
  {
    name: 'an attribute cube that leaves three people out',
    sql: [`update RAIS_IDADE set vinculos = vinculos - 3 where ${GROUP} and faixa_etaria_3 = '1'`],
    caughtBy: 'A2',
  },
  {
    name: 'a municipal total that hides two people',
    sql: [`update RAIS_MUNICIPIO set vinculos = ${SHOWN} + 2 where municipio = '${MUN}'`],
    caughtBy: 'A2',
  },
  {
    name: 'one group alone behind the residual of an attribute cube',
    sql: [
      ...['RAIS', 'RAIS_ESCOLARIDADE'].map((cube) => `delete from ${cube} where ${RESIDUAL}`),
      `update RAIS_ESCOLARIDADE set municipio = '3399999' where municipio = '${MUN}' and pais = 'VEN' and sexo = '1'`,
    ],
    caughtBy: 'A3',
  },
  {
    name: 'a residual with one candidate left',
    sql: [
      `insert into RAIS select '2020', '33', '330000' || posto, 'VEN', '1', 40 from range(3, 7) as t(posto)`,
    ],
    caughtBy: 'A4',
  },
  {
    name: 'municipal totals that determine a hidden cell',
    sql: [
      `delete from RAIS where ano = '2020' and municipio = '3399999' and not (pais = 'VEN' and sexo = '2')`,
      `update RAIS_MUNICIPIO set vinculos = ${SHOWN} + 5 where municipio = '${MUN}'`,
    ],
    caughtBy: 'A4',
  },
  {
    name: 'a municipal total that only some hidden cells can fill',
    sql: [`update RAIS_MUNICIPIO set vinculos = ${SHOWN} + 10 where municipio = '${MUN}'`],
    caughtBy: 'A5',
  },
  {
    name: 'a joint of two attributes that is small in every solution',
    sql: [
      `update RAIS_IDADE set vinculos = if(faixa_etaria_3 = '1', 3, 37) where ${GROUP}`,
      `update RAIS_ESCOLARIDADE set vinculos = if(escolaridade = '1', 38, 2) where ${GROUP}`,
    ],
    caughtBy: 'A6',
  },
  {
    name: 'three people alone in the thematic file',
    sql: [
      `delete from tematico where ${CLASS} and rowid not in (select rowid from tematico where ${CLASS} order by rowid limit 3)`,
    ],
    caughtBy: 'A7',
  },
  {
    name: 'seven people with one pay band',
    sql: [
      `delete from tematico where ${CLASS} and rowid not in (select rowid from tematico where ${CLASS} order by rowid limit 7)`,
      `update tematico set faixa_remuneracao = '1' where ${CLASS}`,
    ],
    caughtBy: 'A7',
  },
  {
    name: 'exact pay in the thematic file',
    columns: {
      salario: 'cast(1300 + hash(numero, municipio, pais, sexo, ano) % 10000000 as varchar)',
    },
    caughtBy: 'A8',
  },
  {
    name: 'rows sorted by the hidden municipality',
    order: 'escondido',
    caughtBy: 'A9',
  },
  {
    name: 'three people in the file whom the cube does not have',
    sql: [`insert into geografico select * from geografico where ${GROUP} order by rowid limit 3`],
    caughtBy: 'A9',
  },
  {
    name: 'a year that two people more than its months have',
    sql: [
      `update CAGED_ANUAL set admissoes = admissoes + 2, saldo = saldo + 2 where ${GROUP} and tipo_movimentacao = '1'`,
    ],
    caughtBy: 'A10',
  },
  {
    name: 'a balance of movements that are not shown',
    sql: [`update CAGED set saldo = saldo - 3 where ${GROUP} and tipo_movimentacao = '1'`],
    caughtBy: 'A11',
  },
  {
    name: 'an exact mean',
    sql: [`update RAIS_SALARIO set salario_medio = 2503 where municipio = '${MUN}'`],
    caughtBy: 'A12',
  },
  {
    name: 'a mean of six people',
    sql: [`update RAIS_SALARIO set pessoas = 6 where municipio = '${MUN}'`],
    caughtBy: 'A12',
  },
  {
    name: 'pay that leaves no room for the largest',
    sql: ['update RAIS_SALARIO set salario_medio = 2000, salario_mediano = 2000'],
    caughtBy: 'A12',
  },
  {
    name: 'a group of one race',
    sql: [
      `delete from RAIS_RACA where ${GROUP} and raca_cor <> '1'`,
      `update RAIS_RACA set vinculos = 12 where ${GROUP}`,
    ],
    caughtBy: 'A13',
  },
  {
    name: 'a zero printed at a municipality',
    sql: [`insert into RAIS values ('2020', '33', '3300004', 'VEN', '1', 0)`],
    caughtBy: 'A13',
  },
  {
    name: 'a pseudonym in the file',
    columns: { chave: `sha256(municipio || numero || pais || sexo)` },
    caughtBy: 'L1',
  },
  {
    name: 'a residual in the footer of a Parquet file',
    parquet: `, kv_metadata {residuo: '3'}`,
    caughtBy: 'L1',
  },
  {
    name: 'a path of the machine in a source map',
    files: {
      'pagina.js.map': `{"sources":["${['', 'home', 'ana', 'site', 'page.ts'].join('/')}"]}`,
    },
    caughtBy: 'L1',
  },
];

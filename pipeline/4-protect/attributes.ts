import type { Step } from '../engine/step.ts';
import { literal } from '../engine/database.ts';
import { codeListById } from '../registry/code-lists.ts';
import { cnaeSections } from '../registry/cnae-sections.ts';
import { minimumWages } from '../registry/minimum-wage.ts';
import type { ProtectionParameters } from './parameters.ts';

/** An attribute that a detailed cube adds to the dimensions of its base (rule 5). */
export type Attribute = {
  /** Suffix of the cubes: RAIS_IDADE. */
  readonly id: string;
  /** Bases whose groups are shown with it. */
  readonly cubes: readonly string[];
  /** Code list of the finest category; its parent list, if any, is the broad grain. */
  readonly list: string;
  /** SQL of the number of the fine code, from the columns of the harmonised tables. */
  readonly code: (numberOf: NumberOf) => string;
  readonly sensitive: boolean;
};

/** Number of a code of the list of the attribute. */
type NumberOf = (code: string) => number;

const WORK = ['RAIS', 'CAGED'];

/** What is not in the list is not told ('9'). */
const recoded =
  (column: string, codes: Readonly<Record<string, readonly string[]>>) => (numberOf: NumberOf) =>
    `case ${column} ${Object.entries(codes)
      .flatMap(([code, from]) => from.map((each) => `when '${each}' then ${numberOf(code)}`))
      .join(' ')} else ${numberOf('9')} end`;

/** Codes of the harmonised column itself; one outside the list is counted nowhere. */
const asReceived = (column: string, codes: readonly string[]) => (numberOf: NumberOf) =>
  `case coalesce(${column}, '9') ${codes.map((code) => `when '${code}' then ${numberOf(code)}`).join(' ')} end`;

const wages = minimumWages.map(({ year, reais }) => `(${year}, ${reais})`).join(', ');

/** Most minimum wages of each band of pay but the last. */
const BANDS = [1, 1.5, 2, 3, 5, 10, 20];

const AGES = { 1: ['01', '02'], 2: ['03'], 3: ['04'], 4: ['05'], 5: ['06'], 6: ['07'] };

const SCHOOLING = { 1: ['01'], 2: ['02', '03'], 3: ['04', '05'], 4: ['06'], 5: ['07'] };

const BONDS = {
  1: ['10', '15'],
  2: ['20', '25'],
  3: ['60', '65', '70', '75'],
  4: ['50', '90', '95', '96', '97'],
  5: ['55'],
  6: ['40'],
  7: ['30', '31', '35'],
  8: ['80'],
};

export const attributes: readonly Attribute[] = [
  {
    id: 'IDADE',
    cubes: [...WORK, 'CTPS'],
    list: 'faixa_etaria_6',
    code: recoded('faixa_etaria', AGES),
    sensitive: false,
  },
  {
    id: 'ESCOLARIDADE',
    cubes: WORK,
    list: 'escolaridade_5',
    code: recoded('escolaridade', SCHOOLING),
    sensitive: false,
  },
  {
    id: 'SECAO',
    cubes: WORK,
    list: 'secao',
    code: (numberOf) => `coalesce(secao_da_divisao, ${numberOf('9')})`,
    sensitive: false,
  },
  {
    id: 'OCUPACAO',
    cubes: WORK,
    list: 'ocupacao',
    // The groups stand together in the list, in the order of their first digit.
    code: (numberOf) => `if(cbo between '000000' and '999999',
      ascii(cbo) - ascii('0') + ${numberOf('G0')}, ${numberOf('9')})`,
    sensitive: false,
  },
  {
    id: 'RENDA',
    cubes: WORK,
    list: 'renda_8',
    code: (
      numberOf,
    ) => `case ${BANDS.map((most, at) => `when salarios <= ${most} then ${numberOf(String(at + 1))}`).join(' ')}
      when salarios > 20 then ${numberOf('8')} else ${numberOf('9')} end`,
    sensitive: false,
  },
  {
    id: 'VINCULO',
    cubes: ['RAIS'],
    list: 'tipo_vinculo_8',
    code: recoded('tipo_vinculo', BONDS),
    sensitive: false,
  },
  {
    id: 'RACA',
    cubes: WORK,
    list: 'raca_cor',
    code: asReceived('raca_cor', countedCodes('raca_cor')),
    sensitive: true,
  },
  {
    id: 'DEFICIENCIA',
    cubes: WORK,
    list: 'deficiencia',
    code: asReceived('deficiencia', countedCodes('deficiencia')),
    sensitive: true,
  },
];

/** Number of an attribute; pay (SALARIO), judged by its own rule, is 0. */
const numberOf = (id: string): number => attributes.findIndex((each) => each.id === id) + 1;

/** Column of `prt_registro` with the number of the fine code of an attribute. */
export function codeColumn(id: string): string {
  return id.toLowerCase();
}

/** A generated step of this stage. */
export const generatedStep = (
  table: string,
  grain: string,
  select: string,
  reads: readonly string[],
): Step => ({
  table,
  stage: '4-protect',
  sql: { grain, select },
  reads,
});

/** What each attribute asks of a block; pay (SALARIO) is judged by its own rule. */
export function attributeTable({ k, ks }: ProtectionParameters): Step {
  const rows = attributes.map(
    ({ id, cubes, sensitive }) =>
      `(${literal(id)}, ${numberOf(id)}, [${cubes.map(literal).join(', ')}], ${sensitive ? ks : k}, ${sensitive ? 3 : 2})`,
  );
  return generatedStep(
    'prt_atributo',
    'one row per attribute: its number, smallest category and smallest number of categories',
    `select atributo, cast(numero as utinyint) as numero, cubos, minimo, categorias
from (values ${rows.join(', ')}, ('SALARIO', 0, ['RAIS'], ${ks}, 1)) as a (atributo, numero, cubos, minimo, categorias)`,
    [],
  );
}

/**
 * The codes an attribute may show: each fine one, with the number of the broad one in its place
 * (`grosso`), the broad ones, and 0 for a group shown without any.
 */
export const codeTable: Step = generatedStep(
  'prt_codigo',
  'one row per attribute and code that may be shown',
  `select atributo, cast(numero as utinyint) as numero, cast(codigo as utinyint) as codigo,
  cast(grosso as utinyint) as grosso, fina, larga
from (values ${attributes.flatMap(codeRows).join(', ')}) as c (atributo, numero, codigo, grosso, fina, larga)`,
  [],
);

/** Codes of a list that are counted, in its order: the number of a code is its place, from 1. */
function countedCodes(list: string): readonly string[] {
  return counted(list).map(({ code }) => code);
}

function counted(list: string) {
  return codeListById(list).codes.filter(({ kind }) => kind !== 'withheld');
}

function codeRows({ id, list }: Attribute): readonly string[] {
  const { parentList } = codeListById(list);
  const codes = counted(list);
  const broad = [
    ...new Set(codes.flatMap(({ kind, parent }) => (kind === 'value' ? (parent ?? []) : []))),
  ];
  const row = (code: number, alone: number, fine: string, large: string) =>
    `(${literal(id)}, ${numberOf(id)}, ${code}, ${alone}, ${literal(fine)}, ${literal(large)})`;
  const numberOfBroad = (parent: string) => codes.length + 1 + broad.indexOf(parent);
  return [
    row(0, 0, 'X', 'X'),
    ...codes.map(({ code, kind, parent = code }, at) =>
      row(at + 1, parentList && kind === 'value' ? numberOfBroad(parent) : at + 1, code, parent),
    ),
    ...(parentList ? broad : []).map((parent) =>
      row(numberOfBroad(parent), numberOfBroad(parent), `${parent}X`, parent),
    ),
  ];
}

const sections = cnaeSections
  .map(([section, from, to]) => `(${from}, ${to}, ${countedCodes('secao').indexOf(section) + 1})`)
  .join(', ');

const KEYS = `cast(ano as smallint) as ano, coalesce(pais, 'XXX') as pais, coalesce(sexo, '9') as sexo,
    coalesce(uf, '99') as uf, coalesce(municipio, '') as municipio`;
const WORKED =
  'faixa_etaria, escolaridade, cnae_subclasse, cbo, remuneracao, raca_cor, deficiencia';

/**
 * Every record of a group with its categories: confidential, and only ever counted. Pay is that of the stock.
 */
export const recordTable: Step = generatedStep(
  'prt_registro',
  'one row per record of a published group, with the number of its category of each attribute (confidential)',
  `with registros as (
  select 'RAIS' as cubo, 0::tinyint as mes, '' as movimento, ${KEYS}, ${WORKED}, tipo_vinculo, remuneracao as paga
  from har_estoque
  where vinculo_principal
  union all
  select 'CAGED', mes, movimento, ${KEYS}, ${WORKED}, null, null
  from har_movimento
  where parcela = 'no_prazo'
  union all
  select 'CTPS', mes, '', ${KEYS}, faixa_etaria, null, null, null, null, null, null, null, null
  from har_ctps
),
minimos as (
  select ano, reais
  from (values ${wages}) as minimo (ano, reais)
),
rotas as (
  select
    rota.* replace (cast(rota.ano as smallint) as ano, coalesce(try_cast(mes as tinyint), 0::tinyint) as mes),
    reais
  from prt_rota as rota
  left join minimos on minimos.ano = cast(rota.ano as smallint)
),
-- a table, not a case: a record is looked up once, whatever its division
secoes as (
  select cast(unnest(range(de, ate + 1)) as integer) as divisao, secao as secao_da_divisao
  from (values ${sections}) as secao (de, ate, secao)
),
roteados as (
  select
    *,
    try_cast(cnae_subclasse as integer) // 100000 as divisao,
    if(remuneracao > 0, remuneracao / reais, null) as salarios
  from registros
  join rotas using (cubo, ano, mes, movimento, pais, sexo, uf, municipio)
)
select
  grupo,
  ${attributes.map(codeOf).join(',\n  ')},
  cast(if(paga > 0, paga, null) as double) as paga
from roteados
left join secoes using (divisao)
anti join prt_tocado using (grupo)`,
  ['har_ctps', 'har_estoque', 'har_movimento', 'prt_rota', 'prt_tocado'],
);

/** A byte a record. */
function codeOf({ id, list, code }: Attribute): string {
  const codes = countedCodes(list);
  const sql = code((each) => codes.indexOf(each) + 1);
  return `cast(${sql} as utinyint) as ${codeColumn(id)}`;
}

/** Attributes counted together: what is left of the records is then counted by each. */
const PAIRS = [
  ['IDADE', 'DEFICIENCIA'],
  ['ESCOLARIDADE', 'RACA'],
  ['SECAO', 'VINCULO'],
  ['OCUPACAO', 'RENDA'],
] as const;

/** People of each group by category; those of a touched group without one. */
export const valueTable: Step = generatedStep(
  'prt_valor',
  'one row per attribute, group and category (confidential)',
  `with ${PAIRS.map(pairOf).join(',\n')},
contados as (
  ${attributes.map(countOf).join('\n  union all\n  ')}
)
select contados.numero, grupo, contados.codigo, grosso, n
from contados
join prt_codigo using (numero, codigo)
union all
select numero, grupo, 0, 0, n
from prt_tocado
join prt_grupo using (grupo)
join prt_atributo on list_contains(cubos, cubo) and numero > 0`,
  ['prt_atributo', 'prt_codigo', 'prt_grupo', 'prt_registro', 'prt_tocado'],
);

function pairName(pair: readonly string[]): string {
  return pair.map(codeColumn).join('_');
}

function pairOf(pair: readonly string[]): string {
  const codes = pair.map(codeColumn).join(', ');
  return `${pairName(pair)} as materialized (
  select grupo, ${codes}, count(*) as n
  from prt_registro
  group by grupo, ${codes}
)`;
}

function countOf({ id, cubes }: Attribute): string {
  const pair = PAIRS.find((each) => each.some((one) => one === id)) ?? [id];
  return `select cast(${numberOf(id)} as utinyint) as numero, grupo, ${codeColumn(id)} as codigo, cast(sum(n) as integer) as n
  from ${pairName(pair)}
  semi join (select grupo from prt_grupo where cubo in (${cubes.map(literal).join(', ')})) using (grupo)
  group by grupo, ${codeColumn(id)}`;
}

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
  /** SQL of the fine code, from the columns of the harmonised tables. */
  readonly code: string;
  readonly sensitive: boolean;
};

const WORK = ['RAIS', 'CAGED'];

const sections = cnaeSections
  .map(([section, from, to]) => `(${from}, ${to}, ${literal(section)})`)
  .join(', ');

const wages = minimumWages.map(({ year, reais }) => `(${year}, ${reais})`).join(', ');

export const attributes: readonly Attribute[] = [
  {
    id: 'IDADE',
    cubes: [...WORK, 'CTPS'],
    list: 'faixa_etaria_6',
    code: `case faixa_etaria when '01' then '1' when '02' then '1' when '03' then '2' when '04' then '3'
      when '05' then '4' when '06' then '5' when '07' then '6' else '9' end`,
    sensitive: false,
  },
  {
    id: 'ESCOLARIDADE',
    cubes: WORK,
    list: 'escolaridade_5',
    code: `case escolaridade when '01' then '1' when '02' then '2' when '03' then '2' when '04' then '3'
      when '05' then '3' when '06' then '4' when '07' then '5' else '9' end`,
    sensitive: false,
  },
  {
    id: 'SECAO',
    cubes: WORK,
    list: 'secao',
    code: `coalesce(divisao_secao, '9')`,
    sensitive: false,
  },
  {
    id: 'OCUPACAO',
    cubes: WORK,
    list: 'ocupacao',
    code: `if(cbo between '000000' and '999999', 'G' || left(cbo, 1), '9')`,
    sensitive: false,
  },
  {
    id: 'RENDA',
    cubes: WORK,
    list: 'renda_8',
    code: `case when salarios <= 1 then '1' when salarios <= 1.5 then '2' when salarios <= 2 then '3'
      when salarios <= 3 then '4' when salarios <= 5 then '5' when salarios <= 10 then '6'
      when salarios <= 20 then '7' when salarios > 20 then '8' else '9' end`,
    sensitive: false,
  },
  {
    id: 'VINCULO',
    cubes: ['RAIS'],
    list: 'tipo_vinculo_8',
    code: `case when tipo_vinculo in ('10', '15') then '1' when tipo_vinculo in ('20', '25') then '2'
      when tipo_vinculo in ('60', '65', '70', '75') then '3' when tipo_vinculo in ('50', '90', '95', '96', '97') then '4'
      when tipo_vinculo = '55' then '5' when tipo_vinculo = '40' then '6'
      when tipo_vinculo in ('30', '31', '35') then '7' when tipo_vinculo = '80' then '8' else '9' end`,
    sensitive: false,
  },
  { id: 'RACA', cubes: WORK, list: 'raca_cor', code: `coalesce(raca_cor, '9')`, sensitive: true },
  {
    id: 'DEFICIENCIA',
    cubes: WORK,
    list: 'deficiencia',
    code: `coalesce(deficiencia, '9')`,
    sensitive: true,
  },
];

/** Column of `prt_registro` with the fine code of an attribute. */
export const codeColumn = (id: string): string => id.toLowerCase();

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
    ({ id, cubes, sensitive }, at) =>
      `(${literal(id)}, ${at + 1}, [${cubes.map(literal).join(', ')}], ${sensitive ? ks : k}, ${sensitive ? 3 : 2})`,
  );
  return generatedStep(
    'prt_atributo',
    'one row per attribute: its number, smallest category and smallest number of categories',
    `select atributo, numero, cubos, minimo, categorias
from (values ${rows.join(', ')}, ('SALARIO', 0, ['RAIS'], ${ks}, 1)) as a (atributo, numero, cubos, minimo, categorias)`,
    [],
  );
}

/** Fine code → broad code, and the code of a group that shows the broad one alone. */
export const codeTable: Step = generatedStep(
  'prt_codigo',
  'one row per attribute and fine code',
  `select atributo, fina, larga, sem_detalhe
from (values ${attributes.flatMap(codeRows).join(', ')}) as c (atributo, fina, larga, sem_detalhe)`,
  [],
);

function countedCodes(list: string) {
  return codeListById(list).codes.filter(({ kind }) => kind !== 'withheld');
}

function codeRows({ id, list }: Attribute): readonly string[] {
  const { parentList } = codeListById(list);
  return countedCodes(list).map(({ code, kind, parent = code }) => {
    const alone = parentList && kind === 'value' ? `${parent}X` : code;
    return `(${[id, code, parent, alone].map(literal).join(', ')})`;
  });
}

const KEYS = `cast(ano as smallint) as ano, coalesce(pais, 'XXX') as pais, coalesce(sexo, '9') as sexo,
    coalesce(uf, '99') as uf, coalesce(municipio, '') as municipio`;
const WORKED =
  'faixa_etaria, escolaridade, cnae_subclasse, cbo, remuneracao, raca_cor, deficiencia';

/** Every record of a group with its categories: confidential, and only ever counted. */
export const recordTable: Step = generatedStep(
  'prt_registro',
  'one row per record of a published group, with the category of each attribute (confidential)',
  `with registros as (
  select 'RAIS' as cubo, 0::tinyint as mes, '' as movimento, ${KEYS}, ${WORKED}, tipo_vinculo
  from har_estoque
  where vinculo_principal
  union all
  select 'CAGED', mes, movimento, ${KEYS}, ${WORKED}, null
  from har_movimento
  where parcela = 'no_prazo'
  union all
  select 'CTPS', mes, '', ${KEYS}, faixa_etaria, null, null, null, null, null, null, null
  from har_ctps
),
rotas as (
  select * replace (cast(ano as smallint) as ano, coalesce(try_cast(mes as tinyint), 0::tinyint) as mes)
  from prt_rota
),
-- tables, not a case: a record is looked up once, whatever its year and division
minimos as (
  select cast(ano as smallint) as ano, reais
  from (values ${wages}) as minimo (ano, reais)
),
secoes as (
  select cast(unnest(range(de, ate + 1)) as integer) as divisao, secao as divisao_secao
  from (values ${sections}) as secao (de, ate, secao)
),
roteados as (
  select *, try_cast(left(lpad(cnae_subclasse, 7, '0'), 2) as integer) as divisao
  from registros
  join rotas using (cubo, ano, mes, movimento, pais, sexo, uf, municipio)
),
medidos as (
  select *, if(remuneracao > 0, remuneracao / reais, null) as salarios
  from roteados
  left join minimos using (ano)
  left join secoes using (divisao)
)
select
  grupo,
  cubo,
  ${attributes.map(codeOf).join(',\n  ')},
  cast(remuneracao as double) as remuneracao
from medidos
anti join prt_tocado using (grupo)`,
  ['har_ctps', 'har_estoque', 'har_movimento', 'prt_rota', 'prt_tocado'],
);

/** An enumeration: a byte a record, and counted as one. A code outside the list is counted nowhere. */
function codeOf({ id, list, code }: Attribute): string {
  const codes = countedCodes(list).map((each) => literal(each.code));
  return `try_cast(${code} as enum(${codes.join(', ')})) as ${codeColumn(id)}`;
}

/** People of each group by category; those of a touched group without one. */
export const valueTable: Step = generatedStep(
  'prt_valor',
  'one row per attribute, group and category (confidential)',
  `with contados as (
  ${attributes.map(countOf).join('\n  union all\n  ')}
)
select atributo, grupo, larga, fina, sem_detalhe, n
from contados
join prt_codigo using (atributo, fina)
union all
select atributo, grupo, 'X', 'X', 'X', n
from prt_tocado
join prt_grupo using (grupo)
join prt_atributo on list_contains(cubos, cubo) and atributo <> 'SALARIO'`,
  ['prt_atributo', 'prt_codigo', 'prt_grupo', 'prt_registro', 'prt_tocado'],
);

function countOf(attribute: Attribute): string {
  const cubes = attribute.cubes.map(literal).join(', ');
  return `select ${literal(attribute.id)} as atributo, grupo, cast(${codeColumn(attribute.id)} as varchar) as fina, cast(count(*) as integer) as n
  from prt_registro where cubo in (${cubes}) group by grupo, ${codeColumn(attribute.id)}`;
}

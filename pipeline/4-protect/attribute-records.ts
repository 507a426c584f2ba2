import { literal } from '../engine/database.ts';
import type { Step } from '../engine/step.ts';
import { cnaeSections } from '../registry/cnae-sections.ts';
import { minimumWages } from '../registry/minimum-wage.ts';
import { countedCodes } from './counted-codes.ts';
import { attributes, codeColumn, numberOfAttribute, type Attribute } from './attributes.ts';
import { generatedStep } from './generated-step.ts';

const wages = minimumWages.map(({ year, reais }) => `(${year}, ${reais})`).join(', ');

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
  return `select cast(${numberOfAttribute(id)} as utinyint) as numero, grupo, ${codeColumn(id)} as codigo, cast(sum(n) as integer) as n
  from ${pairName(pair)}
  semi join (select grupo from prt_grupo where cubo in (${cubes.map(literal).join(', ')})) using (grupo)
  group by grupo, ${codeColumn(id)}`;
}

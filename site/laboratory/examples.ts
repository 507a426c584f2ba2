import type { Locale } from '../../pipeline/registry/types.ts';
import type { LaboratoryTable } from './table.ts';
import { tablesIn } from './find-tables.ts';

export const EXAMPLES = [
  'paises',
  'mulheres',
  'municipios',
  'meses',
  'primeiroDaUf',
  'escolaridadeRenda',
  'sobrequalificacao',
  'setores',
  'tendencia',
  'cota',
] as const;
export type ExampleId = (typeof EXAMPLES)[number];

type Named = { readonly name: string };

/** The column of a list of codes that has the names in the language of the page. */
const nameColumn = (locale: Locale): Named => ({
  name: locale === 'pt' ? 'nome' : `nome_${locale}`,
});

const SQL: Readonly<Record<ExampleId, (named: Named) => string>> = {
  paises: ({ name }) => `select pais.${name} as pais, sum(vinculos_ativos_3112) as vinculos
from rais
join lista_pais as pais on pais.codigo = pais_nacionalidade
where ano = (select max(ano) from rais)
group by all
order by vinculos desc, pais
limit 15`,
  mulheres: () => `select ano,
  sum(vinculos_ativos_3112) as vinculos,
  round(100 * sum(vinculos_ativos_3112) filter (sexo = '2')
    / sum(vinculos_ativos_3112), 1) as mulheres_pct
from rais
group by ano
order by ano`,
  municipios: ({ name }) => `select municipio.${name} as municipio, uf.${name} as uf,
  vinculos_ativos_3112 as vinculos
from rais_municipio
join lista_municipio as municipio on municipio.codigo = municipio
join lista_uf as uf on uf.codigo = rais_municipio.uf
where ano = (select max(ano) from rais_municipio) and municipio not like '%99999'
order by vinculos desc, municipio
limit 20`,
  meses: () => `select ano, mes,
  sum(admissoes) as admissoes, sum(desligamentos) as desligamentos, sum(saldo) as saldo
from caged
group by ano, mes
order by ano, mes`,
  primeiroDaUf: ({ name }) => `with por_uf as (
  select uf, pais_nascimento, sum(admissoes) as admissoes
  from caged
  where ano = (select max(ano) from caged)
  group by all
)
select lista_uf.${name} as uf, lista_pais.${name} as pais, admissoes
from por_uf
join lista_uf on lista_uf.codigo = uf and lista_uf.tipo = 'value'
join lista_pais on lista_pais.codigo = pais_nascimento and lista_pais.tipo = 'value'
qualify row_number() over (partition by uf order by admissoes desc, pais_nascimento) = 1
order by admissoes desc, uf`,
  escolaridadeRenda: ({ name }) => `select escolaridade.${name} as escolaridade,
  count(*) as pessoas,
  round(100 * count(*) filter (renda_8 in ('6', '7', '8', '3X')) / count(*), 1) as mais_de_5_salarios_pct
from rais_tematico
join lista_escolaridade_5 as escolaridade on escolaridade.codigo = escolaridade_5
where ano = (select max(ano) from rais_tematico)
  and escolaridade.tipo = 'value' and renda_8 not in ('9', 'X')
group by all
order by min(escolaridade_5)`,
  sobrequalificacao: ({ name }) => `select ocupacao.${name} as ocupacao,
  count(*) as pessoas,
  round(100 * count(*) filter (escolaridade_5 in ('4', '5')) / count(*), 1) as superior_pct
from rais_tematico
join lista_ocupacao as ocupacao on ocupacao.codigo = ocupacao
where ano = (select max(ano) from rais_tematico) and ocupacao.tipo = 'value'
group by all
order by pessoas desc, 1`,
  setores: ({
    name,
  }) => `select secao.${name} as secao, sum(admissoes) as admissoes, sum(saldo) as saldo
from caged_secao
join lista_secao as secao on secao.codigo = caged_secao.secao
where ano = (select max(ano) from caged_secao)
group by all
order by admissoes desc, 1`,
  tendencia: ({ name }) => `with por_ano as (
  select pais_nacionalidade, ano::integer as ano, sum(vinculos_ativos_3112) as vinculos
  from rais
  group by all
)
select pais.${name} as pais, count(*) as anos,
  round(regr_slope(vinculos, ano), 1) as vinculos_por_ano,
  round(regr_r2(vinculos, ano), 3) as r2
from por_ano
join lista_pais as pais on pais.codigo = pais_nacionalidade and pais.tipo = 'value'
group by all
having count(*) > 2 and max(vinculos) > min(vinculos)
order by vinculos_por_ano desc, pais
limit 20`,
  cota: ({ name }) => `select uf.${name} as uf, empresas_obrigadas,
  vagas_reservadas, vagas_preenchidas,
  round(taxa_preenchimento, 4) as taxa_preenchimento
from quota_empresas_lugar
join lista_uf as uf on uf.codigo = lugar
where nivel = 'uf' and ano = (select max(ano) from quota_empresas_lugar)
order by taxa_preenchimento desc nulls last, uf`,
};

/** Names that a query defines for itself. */
const OWN = ['por_uf', 'por_ano'];

const readNames = (sql: string): readonly string[] =>
  [...sql.matchAll(/\b(?:from|join)\s+([a-z_]\w*)/g)].flatMap(([, name]) =>
    name && !OWN.includes(name) ? [name] : [],
  );

/** The queries prepared for what this release has: an example whose tables are not published is left out. */
export const examplesOf = (
  locale: Locale,
  tables: readonly LaboratoryTable[],
): readonly { readonly id: ExampleId; readonly sql: string }[] => {
  return EXAMPLES.map((id) => ({ id, sql: SQL[id](nameColumn(locale)) })).filter(({ sql }) => {
    const names = new Set(tablesIn(sql, tables).map(({ name }) => name));
    return readNames(sql).every((name) => names.has(name));
  });
};

-- grain: one row per year
select
  ano::integer as ano,
  sum(empresas_obrigadas)::integer as empresas,
  sum(vagas_reservadas)::integer as reservadas,
  sum(vagas_preenchidas)::integer as preenchidas,
  sum(deficit)::integer as deficit
from 'data/public/quota/empresas_secao.parquet'
group by ano
order by ano

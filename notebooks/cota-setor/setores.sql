-- grain: one row per CNAE section, or group of those that may not be shown alone, of the newest year
select
  ano::integer as ano,
  secao,
  empresas_obrigadas::integer as empresas,
  vagas_reservadas::integer as reservadas,
  vagas_preenchidas::integer as preenchidas,
  deficit::integer as deficit
from 'data/public/quota/empresas_secao.parquet'
where ano = (select max(ano) from 'data/public/quota/empresas_secao.parquet')
order by reservadas desc, secao

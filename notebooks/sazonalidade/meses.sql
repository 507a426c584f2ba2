-- grain: one row per month
select
  ano || '-' || mes as mes,
  case when ano < '2020' then 'CAGED' else 'Novo CAGED' end as sistema,
  sum(admissoes)::integer as admissoes,
  sum(desligamentos)::integer as desligamentos
from 'data/public/cubes/caged_ajustado.parquet'
where pais_nascimento <> 'XBR'
group by ano, mes
order by ano, mes

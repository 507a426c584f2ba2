-- grain: one row per published country group to be generalised, with the level it goes to (rule 0)
with pendente as (
  select serie, pais, sexo, continente, nivel, falha
  from prt_pais_no
  where falha is not null
  qualify nivel = min(nivel) over (partition by serie)
),
parcela as (
  select serie, false as ajuste, pais, sexo, continente, nivel, n
  from prt_pais_no
  where n <> 0
  union all
  select serie, true, pais, sexo, continente, nivel, n_ajuste
  from prt_pais_no
  where n_ajuste <> 0
),
-- a group that can be joined to a residual that is too small, instead of raising the residual
opcao as (
  select
    pendente.serie,
    pendente.pais as no_pais,
    pendente.sexo as no_sexo,
    parcela.ajuste,
    parcela.pais,
    parcela.sexo,
    pendente.nivel as alvo
  from pendente
  join parcela
    on parcela.serie = pendente.serie
    and parcela.nivel < pendente.nivel
    and (parcela.ajuste = (pendente.falha = 'ajuste') or (pendente.falha = 'soma' and pendente.nivel = 3))
    and case
      when pendente.nivel = 1 and pendente.pais = 'XBR' then parcela.pais = 'XBR'
      when pendente.nivel = 1 then
        pendente.falha = 'principal'
        and parcela.pais <> 'XBR'
        and parcela.continente = pendente.continente
        and parcela.sexo = pendente.sexo
        and parcela.n <= 3 * cast($k as integer)
      when pendente.nivel = 2 then
        pendente.falha <> 'soma' and parcela.pais <> 'XBR' and parcela.sexo = pendente.sexo
      else true
    end
  qualify row_number() over (
    partition by pendente.serie, pendente.pais, pendente.sexo
    order by parcela.pais = 'XBR', parcela.ajuste, abs(parcela.n), parcela.pais, parcela.sexo
  ) = 1
)
select
  pendente.serie,
  coalesce(opcao.ajuste, pendente.falha <> 'principal') as ajuste,
  coalesce(opcao.pais, pendente.pais) as pais,
  coalesce(opcao.sexo, pendente.sexo) as sexo,
  cast(coalesce(opcao.alvo, pendente.nivel + 1) as integer) as alvo,
  case when opcao.pais is null then '0: ' else '0, absorvido: ' end || case coalesce(opcao.alvo, pendente.nivel + 1)
    when 1 then 'continente'
    when 2 then 'não especificado'
    else 'sexo não informado'
  end as regra
from pendente
left join opcao
  on opcao.serie = pendente.serie and opcao.no_pais = pendente.pais and opcao.no_sexo = pendente.sexo
where opcao.pais is not null or pendente.nivel < 3

-- grain: one row per cube, parcel, period, movement, country, sex, UF and municipality to be judged; of a series already published, one per place its records are published at, by its published class (rule 8)
with publicadas as (
  select distinct cubo, ajuste, ano, mes, movimento
  from prt_safra
),
-- what is taken from a month already published waits, and so does a new month of a year shown by attribute
julgadas as (
  select fonte.*
  from prt_fonte as fonte
  anti join publicadas using (cubo, ajuste, ano, mes, movimento)
  left join publicadas as no_prazo
    on no_prazo.cubo = fonte.cubo
    and no_prazo.ano = fonte.ano
    and no_prazo.mes = fonte.mes
    and no_prazo.movimento = fonte.movimento
    and not no_prazo.ajuste
    and fonte.ajuste
  left join prt_safra_ano as fechado
    on fechado.cubo = fonte.cubo and fechado.ano = fonte.ano and not fonte.ajuste
  where fechado.ano is null and (no_prazo.ano is null or fonte.n > 0)
),
contadas as (
  from prt_safra
  union all by name
  from prt_safra_revisao
)
select cubo, ajuste, ano, mes, movimento, pais, sexo, uf, municipio, n, null::varchar as lugar
from julgadas
union all
select cubo, ajuste, ano, mes, movimento, pais, sexo, uf, municipio, cast(sum(n) as integer), lugar
from contadas
group by all

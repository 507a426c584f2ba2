-- grain: one row per parcel of a series already published, source country and sex, with the country and sex it is published under
with novas as (
  select distinct cubo, ajuste, ano, mes, movimento, pais, sexo
  from prt_fonte
  semi join prt_safra using (cubo, ajuste, ano, mes, movimento)
  anti join prt_safra_classe using (cubo, ajuste, ano, mes, movimento, pais, sexo)
),
-- a class that the first publication did not have joins the first there is
opcoes as (
  select novas.*, 1 as ordem, pais as pais_publicado, sexo as sexo_publicado
  from novas
  union all
  select novas.*, 2, 'X' || continente, sexo
  from novas
  join reg_pais on codigo = pais
  where pais <> 'XBR'
  union all
  select novas.*, 3, 'XNE', sexo
  from novas
  where pais <> 'XBR'
  union all
  select novas.*, 4, if(pais = 'XBR', 'XBR', 'XNE'), '9'
  from novas
),
classes as (
  select distinct
    cubo, ajuste, ano, mes, movimento, pais as pais_publicado, sexo as sexo_publicado
  from prt_safra
)
select cubo, ajuste, ano, mes, movimento, pais, sexo, pais_publicado, sexo_publicado
from prt_safra_classe
union all
select cubo, ajuste, ano, mes, movimento, pais, sexo, pais_publicado, sexo_publicado
from opcoes
semi join classes using (cubo, ajuste, ano, mes, movimento, pais_publicado, sexo_publicado)
qualify row_number() over (
  partition by cubo, ajuste, ano, mes, movimento, pais, sexo
  order by ordem
) = 1

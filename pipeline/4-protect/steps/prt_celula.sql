-- grain: one row per class, parcel, UF and municipality; rule 1 hides a municipality with fewer than k, unless it is already published
-- series and classes first: few rows, so that the places are looked up once
with classes as materialized (
  select
    cubo,
    ajuste,
    ano,
    mes,
    movimento,
    nacional.pais,
    nacional.sexo,
    classe
  from prt_pais as nacional
  join prt_serie using (serie)
  join prt_classe as publicada
    on publicada.serie = nacional.serie
    and publicada.pais = nacional.pais_publicado
    and publicada.sexo = nacional.sexo_publicado
),
somas as (
  select
    classe,
    ajuste,
    uf,
    municipio,
    cast(sum(n) as integer) as n,
    bool_or(lugar is not null) as congelada
  from prt_origem
  join classes using (cubo, ajuste, ano, mes, movimento, pais, sexo)
  -- of what is already published, only the municipalities shown matter to the rest
  where lugar is null or lugar = municipio
  group by all
)
select
  classe,
  ajuste,
  uf,
  regiao,
  municipio,
  n,
  municipio is null or abs(n) < $k as oculta,
  congelada
from somas
left join reg_uf on codigo = uf

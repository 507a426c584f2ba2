-- grain: one row per class, parcel, UF and municipality; rule 1 hides a municipality with fewer than k, unless it is already published
select
  classe,
  ajuste,
  origem.uf,
  regiao,
  municipio,
  cast(sum(origem.n) as integer) as n,
  municipio is null or abs(sum(origem.n)) < $k as oculta,
  bool_or(lugar is not null) as congelada
from prt_origem as origem
join prt_serie using (cubo, ano, mes, movimento)
join prt_pais as nacional using (serie, ajuste, pais, sexo)
join prt_classe as publicada
  on publicada.serie = nacional.serie
  and publicada.pais = nacional.pais_publicado
  and publicada.sexo = nacional.sexo_publicado
left join reg_uf on codigo = origem.uf
-- of what is already published, only the municipalities shown matter to the rest
where lugar is null or lugar = municipio
group by classe, ajuste, origem.uf, regiao, municipio

-- grain: one row per base, year, movement, municipality, class and published place of the years with candidates, with its records, and the country and sex when the class is in a UF with groups promoted (confidential)
with promovidas as (
  select cubo, ano, movimento, pais, sexo, uf
  from prt_anual_uf
  anti join prt_anual_recusada using (cubo, ano, movimento, pais, sexo, uf)
)
select
  cubo,
  ano,
  movimento,
  destino.uf,
  coalesce(municipio, '') as municipio,
  classe,
  lugar,
  if(promovida.uf is not null, classe.pais || classe.sexo, '') as promovida,
  cast(sum(destino.n) as integer) as n
from prt_destino as destino
join prt_classe as classe using (classe)
join prt_serie using (serie)
semi join prt_total_candidato using (cubo, ano, movimento)
left join promovidas as promovida
  on promovida.cubo = prt_serie.cubo
  and promovida.ano = prt_serie.ano
  and promovida.movimento = prt_serie.movimento
  and promovida.pais = classe.pais
  and promovida.sexo = classe.sexo
  and promovida.uf = destino.uf
  and lugar = destino.uf || '99999'
where not ajuste
group by all

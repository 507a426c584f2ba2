-- grain: one row per class, parcel and published place: the only table cubes are made of
with celulas as (
  select
    celula.classe,
    celula.ajuste,
    celula.n,
    case
      when not celula.oculta and municipio_elevado.lugar is null then celula.municipio
      when celula.regiao is not null and uf_elevada.lugar is null then celula.uf || '99999'
      when celula.regiao is not null and regiao_elevada.lugar is null then 'R' || celula.regiao || '99999'
      else 'BR99999'
    end as municipio
  from prt_celula as celula
  left join prt_elevacao as municipio_elevado
    on municipio_elevado.classe = celula.classe
    and municipio_elevado.ajuste = celula.ajuste
    and municipio_elevado.lugar = celula.municipio
  left join prt_elevacao as uf_elevada
    on uf_elevada.classe = celula.classe
    and uf_elevada.ajuste = celula.ajuste
    and uf_elevada.lugar = celula.uf
  left join prt_elevacao as regiao_elevada
    on regiao_elevada.classe = celula.classe
    and regiao_elevada.ajuste = celula.ajuste
    and regiao_elevada.lugar = 'R' || celula.regiao
)
select
  cubo,
  ajuste,
  ano,
  mes,
  movimento,
  classe.pais,
  classe.sexo,
  left(municipio, 2) as uf,
  municipio,
  cast(sum(celulas.n) as integer) as n
from celulas
join prt_classe as classe using (classe)
join prt_serie using (serie)
group by all
having sum(celulas.n) <> 0

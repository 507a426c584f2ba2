-- grain: one row per class, parcel, UF and municipality of the sources and place its records are published at; more than one place only in a series already published (confidential)
select
  celula.classe,
  celula.ajuste,
  celula.uf,
  celula.municipio,
  celula.n,
  case
    when not celula.oculta and municipio_elevado.lugar is null then celula.municipio
    when celula.regiao is not null and uf_elevada.lugar is null then celula.uf || '99999'
    when celula.regiao is not null and regiao_elevada.lugar is null then 'R' || celula.regiao || '99999'
    else 'BR99999'
  end as lugar
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
where not celula.congelada
union all
select classe, ajuste, uf, municipio, n, lugar
from prt_congelado

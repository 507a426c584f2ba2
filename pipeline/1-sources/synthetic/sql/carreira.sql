-- grain: one row per principal bond of somebody who had a job before: that person's previous bond
-- Who leaves in one half of a year is hired in the next half, same country and sex, in the same UF
-- or, for one in seven, anywhere.
with saidas as (
  select
    vinculo,
    pais,
    sexo,
    if(uniforme(vinculo, 11) < 0.15, '', uf) as fila,
    year(desligamento) * 2 + month(desligamento) // 7 + 1 as semestre,
    desligamento
  from sint_ocupacao
  where desligamento is not null and uniforme(vinculo, 12) < 0.8
),

entradas as (
  select
    vinculo,
    pais,
    sexo,
    if(uniforme(vinculo, 13) < 0.15, '', uf) as fila,
    year(admissao) * 2 + month(admissao) // 7 as semestre,
    admissao
  from sint_ocupacao
  where not inicial and uniforme(vinculo, 14) < 0.6
),

saidas_em_fila as (
  select
    *,
    row_number() over (partition by pais, sexo, fila, semestre order by desligamento, vinculo) as vez
  from saidas
),

entradas_em_fila as (
  select
    *,
    row_number() over (partition by pais, sexo, fila, semestre order by admissao, vinculo) as vez
  from entradas
)

select
  e.vinculo,
  s.vinculo as anterior
from entradas_em_fila as e
inner join saidas_em_fila as s
  on
    e.pais = s.pais
    and e.sexo = s.sexo
    and e.fila = s.fila
    and e.semestre = s.semestre
    and e.vez = s.vez

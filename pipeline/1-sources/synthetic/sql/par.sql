-- grain: one row per immigrant who is made like another one, the model of a hard case
-- Models and the pools of those like them are drawn by hash, apart from each other; each model takes
-- the next of the pool in a queue of its own kind of people.
with saidas as (
  select
    p.primeiro as pessoa,
    if(bool_or(o.desligamento is null), null, max(o.desligamento)) as ultima
  from sint_ocupacao as o
  inner join sint_primeiro_vinculo as p on o.vinculo = p.vinculo
  group by p.primeiro
),

sorteadas as (
  select
    p.pessoa,
    p.pais_nascimento,
    p.sexo,
    p.uf,
    p.nascimento,
    p.primeira_admissao,
    s.ultima,
    uniforme(p.pessoa * 8 + 1, 61) * 1000 as sorte,
    bits(p.pessoa * 8 + 2, 61) as b
  from sint_pessoa_sorteada as p
  inner join saidas as s on p.pessoa = s.pessoa
),

escolhidas as (
  select
    s.*,
    c.caso,
    true as modelo
  from sorteadas as s
  inner join sint_caso as c on s.sorte >= c.desde and s.sorte < c.ate
  where c.caso <> 'pis_reutilizado' or s.ultima is not null
  union all
  select
    s.*,
    c.caso,
    false as modelo
  from sorteadas as s
  inner join sint_caso as c on fatia(s.b, 0, (select count(*) from sint_caso)::ubigint) = c.reserva
  where s.sorte >= (select max(ate) from sint_caso)
),

enfileiradas as (
  select
    pessoa,
    caso,
    modelo,
    fatia(b, 10, $familia_de_tres) = 0 and caso = 'pis_de_familia' as de_tres,
    case
      when caso = 'pis_reutilizado' then ''
      when caso in ('gemeo', 'pis_de_familia') then pais_nascimento || ' ' || uf
      else pais_nascimento || ' ' || sexo
    end as fila,
    -- Later in the queue is never born before the model, nor hired before it has left.
    case
      when caso in ('gemeo', 'homonimo_mesmo_nascimento') then nascimento - date '1900-01-01'
      when caso = 'pis_reutilizado' then if(modelo, ultima + 60, primeira_admissao) - date '1900-01-01'
      else (b >> 1)::bigint
    end as vez
  from escolhidas
),

seguidas as (
  select
    *,
    lead({'pessoa': pessoa, 'modelo': modelo}, 1) over adiante as primeira,
    lead({'pessoa': pessoa, 'modelo': modelo}, 2) over adiante as segunda
  from enfileiradas
  window adiante as (partition by caso, fila order by vez, pessoa)
)

select
  primeira.pessoa as pessoa,
  caso,
  pessoa as modelo
from seguidas
where modelo and not primeira.modelo
union all
select
  segunda.pessoa as pessoa,
  caso,
  pessoa as modelo
from seguidas
where modelo and de_tres and not primeira.modelo and not segunda.modelo
order by pessoa

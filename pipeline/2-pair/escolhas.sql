-- grain: one row per person whose records disagree, with the source that wins, then the latest year, then what most records say
with ditos as (
  select d.*
  from pair_ditos as d
  semi join (
    from pair_resumos
    where menor_nascimento <> maior_nascimento
      or menor_nacionalidade <> maior_nacionalidade
      or menor_sexo <> maior_sexo
      or menor_data <> maior_data
  ) as r on r.pessoa = d.pessoa
),
paises as (
  select
    *,
    count(*) over (partition by pessoa, base, ano, pais_nascimento) as vezes_nascimento,
    count(*) over (partition by pessoa, base, ano, pais_nacionalidade) as vezes_nacionalidade,
    count(*) over (partition by pessoa, sexo) as vezes_sexo,
    count(*) over (partition by pessoa, data_nascimento) as vezes_data
  from ditos
)
select
  pessoa,
  arg_min(
    pais_nascimento, ordem_do_dito(ordem_de_nascimento(base), ano, vezes_nascimento, pais_nascimento)
  ) filter (pais_nascimento is not null) as pais_nascimento,
  arg_min(
    pais_nacionalidade,
    ordem_do_dito(ordem_de_nacionalidade(base), ano, vezes_nacionalidade, pais_nacionalidade)
  ) filter (pais_nacionalidade is not null) as pais_nacionalidade,
  arg_min(sexo, {'vezes': -vezes_sexo, 'sexo': sexo}) filter (sexo is not null) as sexo,
  arg_min(data_nascimento, {'vezes': -vezes_data, 'data': data_nascimento})
    filter (data_nascimento is not null) as data_nascimento
from paises
group by pessoa

-- grain: one row per PIS with records that agree with none of its CPFs, with the person most of them describe
with votos as (
  select
    pis, data_nascimento, sexo, nome, pais,
    count(*) as registros,
    sum(count(*)) over (partition by pis, data_nascimento, sexo) as do_par,
    sum(count(*)) over (partition by pis, data_nascimento, sexo, nome) as do_nome,
    sum(count(*)) over (partition by pis, data_nascimento, sexo, pais) as do_pais
  from pair_sobras
  group by pis, data_nascimento, sexo, nome, pais
),
escolhidos as (
  select
    pis,
    arg_max(
      {'nascimento': data_nascimento, 'sexo': sexo, 'nome': nome}, ordem_do_nome(votos)
    ) as pessoa,
    arg_max({'pais': pais}, ordem_do_pais(votos)) as origem
  from votos
  group by pis
)
select
  unidade_pis(pis) as unidade,
  pis,
  pessoa.nascimento as data_nascimento,
  pessoa.sexo,
  pessoa.nome,
  origem.pais
from escolhidos

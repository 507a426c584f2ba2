-- grain: one row per CPF in doubt, with the person most of its records describe
with votos as (
  select
    cpf, data_nascimento, sexo, nome, pais,
    count(*) as registros,
    sum(count(*)) over (partition by cpf, data_nascimento, sexo) as do_par,
    sum(count(*)) over (partition by cpf, data_nascimento, sexo, nome) as do_nome,
    sum(count(*)) over (partition by cpf, data_nascimento, sexo, pais) as do_pais
  from pair_duvidas
  where cpf is not null
  group by cpf, data_nascimento, sexo, nome, pais
),
escolhidos as (
  select
    cpf,
    arg_max(
      {'nascimento': data_nascimento, 'sexo': sexo, 'nome': nome}, ordem_do_nome(votos)
    ) as pessoa,
    arg_max({'pais': pais}, ordem_do_pais(votos)) as origem
  from votos
  group by cpf
)
select
  cpf as unidade,
  cpf,
  pessoa.nascimento as data_nascimento,
  pessoa.sexo,
  pessoa.nome,
  origem.pais
from escolhidos

-- grain: one row per unit without CPF that agrees in name, birth date, sex and country with exactly one unit that has a key
with iguais as (
  select p.unidade, p.outra
  from pair_pares as p
  join pair_unidades as a on a.unidade = p.unidade
  join pair_unidades as b on b.unidade = p.outra and b.tipo <> 'solta'
  anti join pair_passo_5 as decidido on decidido.unidade = p.unidade
  where not p.controle
    and p.nome = 3
    and (p.pais = 2 or len(a.paises) = 0)
    and not primeiro_de_janeiro(a.data_nascimento)
),
unicos as (
  select unidade, min(outra) as outra from iguais group by unidade having count(*) = 1
),
disputados as (
  select outra
  from unicos
  where tipo_da_unidade(unidade) = 'pis'
  group by outra
  having count(*) > 1
)
select unidade, outra, 'P6' as passo
from unicos
where tipo_da_unidade(unidade) <> 'pis' or outra not in (from disputados)

-- grain: one row per unit without CPF and another of the same sex born on the same day or, as a control of chance, on the day after; with the evidence
with encontros as (
  select a.unidade, b.unidade as outra, false as controle,
    a.nomes as nomes, b.nomes as outros_nomes, a.paises as paises, b.paises as outros_paises
  from pair_unidades as a
  join pair_unidades as b
    on b.sexo = a.sexo and b.data_nascimento = a.data_nascimento and b.unidade <> a.unidade
  where a.tipo <> 'cpf'
  union all
  select a.unidade, b.unidade, true, a.nomes, b.nomes, a.paises, b.paises
  from pair_unidades as a
  join pair_unidades as b on b.sexo = a.sexo and b.data_nascimento = a.data_nascimento + 1
  where a.tipo <> 'cpf'
),
lugares as (
  select
    e.unidade, e.outra, e.controle,
    max(case
      when b.cnpj_raiz = a.cnpj_raiz then if(b.data_admissao = a.data_admissao, 3, 2)
      when b.cnpj_raiz <> a.cnpj_raiz then 1
    end) as vinculo,
    max(case when b.municipio = a.municipio then 3 when b.uf = a.uf then 2 when b.uf <> a.uf then 1 end) as lugar
  from encontros as e
  join pair_lugares as a on a.unidade = e.unidade
  join pair_lugares as b on b.unidade = e.outra
  group by e.unidade, e.outra, e.controle
),
graus as (
  select
    e.unidade,
    e.outra,
    e.controle,
    grau_dos_nomes(e.nomes, e.outros_nomes) as nome,
    case when least(len(e.paises), len(e.outros_paises)) = 0 then 0
      when list_has_any(e.paises, e.outros_paises) then 2 else 1 end as pais,
    coalesce(l.vinculo, 0) as vinculo,
    coalesce(l.lugar, 0) as lugar
  from encontros as e
  join lugares as l on l.unidade = e.unidade and l.outra = e.outra and l.controle = e.controle
)
select
  *,
  cast(3 + if(nome >= 2, 2, 0) + if(pais = 2, 1, 0) as tinyint) as pontos
from graus

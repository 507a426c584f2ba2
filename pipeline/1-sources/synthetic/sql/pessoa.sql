-- grain: one row per immigrant
select
  p.pessoa,
  p.categoria,
  p.pais_nascimento,
  p.nacionalidade,
  p.naturalizado,
  p.sexo,
  p.uf,
  p.inicial,
  p.primeira_admissao,
  if(s.caso in ('gemeo', 'homonimo_mesmo_nascimento'), m.nascimento, p.nascimento) as nascimento,
  p.origem,
  p.perfil,
  case
    when s.caso in ('homonimo', 'homonimo_mesmo_nascimento') then m.primeiro_nome
    when s.caso = 'gemeo' and p.primeiro_nome = m.primeiro_nome then p.outro_nome
    else p.primeiro_nome
  end as primeiro_nome,
  if(s.caso <> 'pis_reutilizado', m.nome_do_meio, p.nome_do_meio) as nome_do_meio,
  if(s.caso <> 'pis_reutilizado', m.ultimo_nome, p.ultimo_nome) as ultimo_nome,
  p.raca,
  p.escolaridade,
  p.deficiencia,
  p.ano_chegada,
  -- Whose PIS the person uses, and whether in all bonds or only in the first and in half of the others.
  if(s.caso in ('pis_de_familia', 'pis_reutilizado'), s.modelo, p.pessoa) as pis_de,
  coalesce(s.caso = 'pis_de_familia' and fatia(bits(p.pessoa * 8 + 2, 61), 20, 2) = 0, false) as pis_em_parte,
  p.segundo_pis,
  p.nome_trocado,
  p.nome_transliterado,
  p.sete_vinculos
from sint_pessoa_sorteada as p
left join sint_par as s on p.pessoa = s.pessoa
left join sint_pessoa_sorteada as m on s.modelo = m.pessoa
order by p.pessoa

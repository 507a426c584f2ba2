-- grain: one row per month, employer and characteristics of the declared movements of persons with disability
-- Exclusions weigh −1. Repeated declarations: the later one stays (never in EXC), as in har_movimento.
-- Of immigrants, `$parcela_imigrantes` in a million belong to the sample of the other movements.
with caged as (
  select
    'CAGED' as leiaute, arquivo_id, linha, tipo, competencia_mov, competencia_dec, saldo, cnpj,
    if(coalesce(tipo_estab, '1') = '1', left(cnpj, 8), 'CEI' || cnpj) as empresa,
    uf, municipio, sexo, tipo_defic, ind_portador_defic, coalesce(cpf, pis) as chave
  from stg_caged
),
novo_caged as (
  select
    'NOVO_CAGED' as leiaute, arquivo_id, linha, tipo, competencia_mov,
    coalesce(competencia_exc, competencia_dec) as competencia_dec, saldo, cnpj,
    coalesce(cnpj_raiz, left(cnpj, 8)) as empresa,
    uf, municipio, sexo, tipo_defic, null as ind_portador_defic, coalesce(cpf, pis) as chave
  from stg_novo_caged
),
movimentos as (
  from caged
  union all
  from novo_caged
),
com_deficiencia as (
  select
    m.*,
    if(m.tipo_defic between '1' and '6', m.tipo_defic, '9') as deficiencia,
    coalesce(p.pais_nascimento <> 'BRA', false) as imigrante,
    row_number() over (
      partition by l.pessoa_id, m.tipo, m.competencia_mov, m.cnpj, m.saldo
      order by m.competencia_dec desc nulls last, m.arquivo_id, m.linha
    ) as repeticao,
    l.pessoa_id
  from movimentos as m
  left join links as l on l.arquivo_id = m.arquivo_id and l.linha = m.linha and l.base = 'CAGED'
  left join persons as p on p.pessoa_id = l.pessoa_id
  where m.tipo_defic between '1' and '6' or m.ind_portador_defic = '1'
)
select
  cast(left(c.competencia_mov, 4) as smallint) as ano,
  right(c.competencia_mov, 2) as mes,
  c.empresa,
  coalesce(u.codigo, m.uf) as uf,
  coalesce(u.regiao, m.regiao, '9') as regiao,
  if(c.saldo = 1, '1', '2') as movimento,
  c.deficiencia,
  coalesce(s.para, '9') as sexo,
  if(c.imigrante, '1', '0') as imigrante,
  sum(if(c.tipo = 'EXC', -1, 1))::integer as movimentacoes
from com_deficiencia as c
left join reg_uf as u on u.codigo = c.uf
left join reg_municipio as m on m.codigo6 = c.municipio
left join reg_crosswalk as s on s.base = c.leiaute and s.variavel = 'sexo' and s.de = c.sexo
where
  (c.repeticao = 1 or c.tipo = 'EXC' or c.pessoa_id is null or c.cnpj is null)
  and (not c.imigrante or hash(coalesce(c.chave, c.linha)) % 1000000 < $parcela_imigrantes)
group by all

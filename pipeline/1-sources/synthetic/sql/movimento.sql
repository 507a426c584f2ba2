-- grain: one row per declared movement, of the old or of the new CAGED
with movimentos as (
  select
    *,
    unnest(
      list_filter(
        [
          if(year(admissao) = ano, struct_pack(sinal := 1, dia := admissao), null),
          if(desligamento is not null, struct_pack(sinal := -1, dia := desligamento), null)
        ],
        lambda m: m is not null
      )
    ) as m
  from sint_declarado
),

sorteados as (
  select
    * exclude (m, motivo, b1, b2),
    m.sinal as sinal,
    m.dia as dia,
    if(m.sinal = 1, 0, motivo) as motivo,
    bits(registro * 64 + ano - 2000, 43 + (m.sinal = 1)::integer) as b1,
    bits(registro * 64 + ano - 2000, 45 + (m.sinal = 1)::integer) as b2,
    bits(registro * 64 + ano - 2000, 47 + (m.sinal = 1)::integer) as b3
  from movimentos
),

datados as (
  select
    *,
    year(dia) * 12 + month(dia) - 1 as mes,
    ano >= 2020 as novo,
    fatia(b3, 0, 1000) < $fora_do_prazo as fora_do_prazo,
    fatia(b3, 10, 1000) < $linhas_repetidas as repetido,
    ano >= 2020 and fatia(b3, 20, 1000) < $excluidos as espurio
  from sorteados
),

vias as (
  select
    *,
    unnest(
      if(
        espurio,
        ['real', 'espuria', 'exclusao'],
        if(repetido, ['real', 'repetida'], ['real'])
      )
    ) as via
  from datados
),

declarados as (
  select
    *,
    mes
      + case
        when via in ('espuria', 'exclusao') or not fora_do_prazo then 0
        when novo then 1 + least(11, floor(12 * pow(fatia(b3, 30, 1000) / 1000.0, 2)))
        else 1 + floor(11 * pow(fatia(b3, 30, 1000) / 1000.0, 2))
      end::integer as mes_declarado,
    if(via in ('espuria', 'exclusao'), mes + 1 + fatia(b3, 44, 14), null) as mes_excluido
  from vias
),

numerados as (
  select
    *,
    case
      when not novo then 'AJUST'
      when via = 'exclusao' then 'EXC'
      when mes_declarado > mes then 'FOR'
      else 'MOV'
    end as tipo,
    case
      when not novo then mes
      when via = 'exclusao' then mes_excluido
      else mes_declarado
    end as mes_arquivo,
    -- A movement that did not happen is declared by another establishment of the company.
    raiz * 10000 + if(via in ('espuria', 'exclusao'), 9500, cast(cnpj // 100 % 10000 as integer)) as cnpj_doze
  from declarados
  where
    not novo
    or (mes_declarado <= $ultimo_mes and coalesce(mes_excluido <= $ultimo_mes, true))
)

select
  tipo,
  mes_arquivo,
  registro,
  via,
  grupo,
  pessoa,
  vinculo,
  sinal,
  dia,
  mes,
  mes_declarado,
  mes_excluido,
  ano,
  pais_nascimento,
  nacionalidade_nome,
  sexo,
  nascimento,
  primeiro_nome,
  nome_do_meio,
  ultimo_nome,
  raca,
  escolaridade,
  deficiencia,
  pis,
  cpf,
  admissao,
  uf,
  municipio,
  raiz,
  cnpj_completo(cnpj_doze) as cnpj,
  empregados,
  natureza,
  secao,
  subclasse,
  ocupacao,
  horas,
  centavos,
  intermitente,
  tipo_vinculo,
  motivo,
  tipo_admissao,
  b1,
  b2,
  b3
from numerados
order by tipo, mes_arquivo, b3, registro, sinal, via

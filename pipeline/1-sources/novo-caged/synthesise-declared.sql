-- grain: one row per line of the identified Novo CAGED files, in file order
select
  tipo,
  mes_arquivo,
  row_number() over (partition by tipo, mes_arquivo order by b3, registro, sinal, via) as ordem,
  pessoa,
  vinculo,
  via,
  grupo,
  competencia(mes) as competencia,
  if(uf = '99', '9', left(uf, 1)) as regiao,
  uf,
  municipio_declarado(municipio, b2)::varchar as municipio,
  secao,
  com_zeros(subclasse::integer, 7, sem_zeros(raiz)) as subclasse,
  sinal::varchar as saldo,
  ocupacao,
  cpf_declarado(cpf, b1, ano, sem_zeros(raiz)) as cpf,
  case
    when tipo_vinculo = 55 then '103'
    when intermitente then '111'
    when tipo_vinculo = 50 then '106'
    when fatia(b2, 40, 1000) < 4 then '105'
    when secao = 'A' and fatia(b2, 40, 1000) < 90 then '102'
    when secao = 'T' then '104'
    else '101'
  end as categoria,
  case
    when fatia(b2, 10, 1000) < $campos_nulos then '99'
    when escolaridade >= 10 then '80'
    else escolaridade::varchar
  end as escolaridade,
  (ano - year(nascimento))::varchar as idade,
  raiz::varchar as raiz,
  lpad(cnpj::varchar, 14, '0') as cnpj,
  reais(horas * 100, ',') as horas,
  if(sinal = 1, '0,0', reais(((dia - admissao) * 10 // 304 * 10)::bigint, ',')[:-2]) as tempo_emprego,
  case
    when fatia(b2, 20, 1000) < $campos_nulos then '9'
    else case raca when 1 then '5' when 2 then '1' when 4 then '2' when 6 then '4' when 8 then '3' else '6' end
  end as raca,
  if(sexo = 2, '3', '1') as sexo,
  case when natureza >= 4000 and natureza < 5000 then '2' else '0' end as tipo_empregador,
  '1' as tipo_estabelecimento,
  case
    when sinal = 1 and (mes > 2021 * 12 + 5 or fatia(b2, 50, 10) < 4) then '97'
    when sinal = 1 and tipo_vinculo = 60 then '25'
    when sinal = 1 then case tipo_admissao when 1 then '10' when 3 then '70' else '20' end
    else case motivo
      when 11 then '31' when 10 then '32' when 21 then '40' when 70 then '50' when 60 then '60'
      when 31 then '80' else if(tipo_vinculo = 60, '43', '45')
    end
  end as tipo_movimento,
  if(deficiencia < 0, '9', deficiencia::varchar) as deficiencia,
  if(intermitente, '1', '0') as intermitente,
  if(horas <= 25, '1', '0') as parcial,
  reais(centavos, ',') as salario,
  faixa_tamanho(empregados)::varchar as tamanho,
  if(tipo_vinculo = 55, '1', '0') as aprendiz,
  case when mes > 2021 * 12 or fatia(b2, 52, 10) < 7 then '1' else '2' end as fonte,
  pis_declarado(pis, b1, ano, sem_zeros(raiz)) as nit,
  com_zeros(ddmmaaaa(nascimento_declarado(nascimento, b1)), 8, sem_zeros(raiz)) as data_nascimento,
  day(dia)::varchar as dia,
  com_zeros(ddmmaaaa(admissao), 8, sem_zeros(raiz)) as data_admissao,
  competencia(mes_declarado) as competencia_declarada,
  if(fatia(b1, 54, 100) = 0, 'NÃO ESPECIFICADO', pais_nascimento) as pais_nascimento,
  nacionalidade_nome as nacionalidade,
  if(mes_excluido is null, '', competencia(mes_excluido)) as competencia_excluida,
  '1' as indicador_exclusao
from sint_movimento
where tipo <> 'AJUST'
order by tipo, mes_arquivo, ordem

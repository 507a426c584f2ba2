-- grain: one row per employment card (CTPS); no public file holds cards, so there is none
select
  null::varchar as leiaute,
  null::integer as arquivo_id,
  null::bigint as linha,
  null::varchar as pessoa_id,
  null::varchar as link_rule,
  null::date as data_emissao,
  null::varchar as uf,
  null::varchar as municipio,
  null::varchar as pais,
  null::varchar as sexo,
  null::varchar as escolaridade,
  null::smallint as idade
where false

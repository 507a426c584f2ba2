-- grain: one row per attribute and group, with the level and the grain it is shown whole at (rule 5, after one level)
select
  detalhe.atributo,
  detalhe.numero,
  detalhe.grupo,
  if(decidido.grao is null, detalhe.nivel, cast($nivel as integer)) as nivel,
  coalesce(detalhe.grao, decidido.grao) as grao
from prt_detalhe as detalhe
left join (
  select numero, grupo, grao from prt_decidido
  union all
  select numero, grupo, grao from prt_decidido_pago
) as decidido using (numero, grupo)

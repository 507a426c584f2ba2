import type { Database } from '../../engine/database.ts';
import { nothing, type Score } from './finding.ts';

/**
 * Places behind each residual of a cube with an attribute that holds groups published elsewhere:
 * those groups, and three more when the base cube has a residual of its own in the area. Fewer than
 * three in all succeed.
 */
export async function countDetailPlaces(database: Database): Promise<Score> {
  const [score] = await database.rows<Score>(DETAIL_RESIDUALS);
  return score ?? nothing;
}

const DETAIL_RESIDUALS = `
  with grupo as (
    select distinct cubo, base, ano, mes, movimento, nivel, uf, regiao, municipio, pais, sexo
    from rica where base <> ''
  ),
  detido as (
    select cubo, ano, mes, movimento, uf, regiao, pais, sexo
    from (select * from base_rica where nivel = 0)
    join (select distinct cubo, base from grupo) using (base)
    anti join grupo using (cubo, ano, mes, movimento, municipio, pais, sexo)
  ),
  acolhido as (
    select detido.*, case
        when na_uf.uf is not null then 'UF ' || detido.uf
        when na_regiao.regiao is not null then 'R ' || detido.regiao
        else 'BR'
      end as residuo
    from detido
    left join (select * from grupo where nivel = 1) as na_uf
      using (cubo, ano, mes, movimento, uf, pais, sexo)
    left join (select * from grupo where nivel = 2) as na_regiao
      on na_regiao.cubo = detido.cubo and na_regiao.ano = detido.ano and na_regiao.mes = detido.mes
      and na_regiao.movimento = detido.movimento and na_regiao.regiao = detido.regiao
      and na_regiao.pais = detido.pais and na_regiao.sexo = detido.sexo
  ),
  proprio as (
    select distinct cubo, ano, mes, movimento, pais, sexo,
      unnest(case nivel when 1 then ['UF ' || uf, 'R ' || regiao, 'BR'] when 2 then ['R ' || regiao, 'BR'] else ['BR'] end) as residuo
    from base_rica
    join (select distinct cubo, base from grupo) using (base)
    where nivel > 0
  ),
  contado as (
    select cubo, ano, mes, movimento, pais, sexo, residuo, count(*) as lugares
    from acolhido group by all
  )
  select cast(count(*) as double) as tried,
    cast(count(*) filter (lugares + if(proprio.residuo is null, 0, 3) < 3) as double) as succeeded
  from contado left join proprio using (cubo, ano, mes, movimento, pais, sexo, residuo)`;

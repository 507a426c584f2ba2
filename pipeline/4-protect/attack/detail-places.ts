import type { Database } from '../../engine/database.ts';
import { nothing, type Score } from './finding.ts';

/**
 * Places behind each residual of a cube with an attribute that holds groups the base cube shows by
 * themselves: those groups, and three for each residual of the base cube among them. Fewer than three
 * in all succeed. A group is in the first place, country and sex above it that the cube shows; what is
 * withheld (`X`) tells no distribution.
 */
export async function countDetailPlaces(database: Database): Promise<Score> {
  await database.run(SHOWN);
  const [score] = await database.rows<Score>(DETAIL_RESIDUALS);
  return score ?? nothing;
}

const SHOWN = `create or replace temp table mostrado as
  select distinct cubo, ano, mes, movimento, municipio, pais, sexo
  from rica where base <> '' and not regexp_matches(valor, '^X( X)*$')`;

/** Where a group may stand, the nearest first: its own place, then as rule 5 broadens it. */
const STANDS: readonly (readonly [municipio: string, pais: string, sexo: string])[] = [
  ['municipio', 'pais', 'sexo'],
  [`uf || '99999'`, 'pais', 'sexo'],
  [`'R' || regiao || '99999'`, 'pais', 'sexo'],
  [`'BR99999'`, 'pais', 'sexo'],
  [`'BR99999'`, `'X' || continente`, 'sexo'],
  [`'BR99999'`, `'XNE'`, 'sexo'],
  [`'BR99999'`, `if(pais = 'XBR', pais, 'XNE')`, `'9'`],
];

const DETAIL_RESIDUALS = `
  with grupo as (
    select cubo, base_rica.* exclude (base)
    from base_rica
    join (select distinct cubo, base from rica where base <> '') using (base)
  ),
  lugar as (
    ${STANDS.map(
      (
        [municipio, pais, sexo],
        at,
      ) => `select * exclude (municipio, pais, sexo), municipio as de_municipio, pais as de_pais, sexo as de_sexo,
        ${at} as passo, ${municipio} as municipio, ${pais} as pais, ${sexo} as sexo from grupo`,
    ).join('\n    union all\n    ')}
  ),
  situado as (
    select cubo, ano, mes, movimento, de_municipio, de_pais, de_sexo, nivel, min(passo) as passo,
      arg_min({'municipio': municipio, 'pais': pais, 'sexo': sexo}, passo) as residuo
    from lugar
    semi join mostrado using (cubo, ano, mes, movimento, municipio, pais, sexo)
    group by all
  ),
  contado as (
    select bool_or(passo > 0) as alheio, sum(if(nivel = 0, 1, 3)) as lugares
    from situado
    group by cubo, ano, mes, movimento, residuo
  )
  select cast(count(*) as double) as tried, cast(count(*) filter (lugares < 3) as double) as succeeded
  from contado where alheio`;

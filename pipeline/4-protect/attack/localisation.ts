import type { Database } from '../../engine/database.ts';
import { text } from '../../registry/text.ts';
import type { Text } from '../../registry/types.ts';
import { prepareCandidates } from './candidates.ts';
import { countDetailPlaces } from './detail-places.ts';
import { finding, type Finding, type Score } from './finding.ts';

const LEVELS: Readonly<Record<string, Text>> = {
  Brasil: text('Brasil', 'Brazil', 'Brasil'),
  UF: text('UF', 'state', 'UF'),
  região: text('região', 'region', 'región'),
};

/**
 * A3: the informed attacker. The r records of a residual can only be in places where the class is
 * not published but some immigrant of the cube is, in the same year; with c such places, each
 * holding at most k − 1, a place is localised when c < 3 or r > (k − 1)(c − 1). In a region the
 * places are its UFs, each holding at most k − 1 in each of its own candidate municipalities.
 * In the country the records without any place in the source are mixed in, so no upper bound holds:
 * a class with some published place is localised when only one or two UFs are left for it. A UF
 * residual of a cube without municipalities is the whole UF: not applicable. The residual of a cube
 * with an attribute also holds groups that the base cube shows: fewer than three places in all let
 * one of them read the others' distribution.
 */
export async function attackLocalisation(database: Database, k: number): Promise<Finding> {
  await prepareCandidates(database);
  const residues = await database.rows<{ level: string } & Score>(RESIDUALS, { k });
  return finding(
    'A3',
    text(
      'Localização dos resíduos por um atacante informado',
      'Localising residuals by an informed attacker',
      'Localización de los residuos por un atacante informado',
    ),
    [
      ...residues.map(
        ({ level, ...score }) => [LEVELS[level] ?? text(level, level, level), score] as const,
      ),
      [
        text('cubos com atributo', 'cubes with an attribute', 'cubos con atributo'),
        await countDetailPlaces(database),
      ],
    ],
  );
}

const RESIDUALS = `
  with uf as (
    select 'UF' as level, coalesce(c, 0) < 3 or abs(n) > ($k - 1) * (coalesce(c, 0) - 1) as localizado
    from sistema
    left join candidata using (sistema, ano, mes, movimento, pais, sexo, uf)
    where nivel = 1 and sistema.com_municipio
  ),
  na_regiao as (
    select sistema, ano, mes, movimento, pais, sexo, regiao, count(*) as c, sum(c) - max(c) as outras
    from candidata where c > 0 and not residuo group by all
  ),
  regiao as (
    select 'região' as level, coalesce(c, 0) < 3 or abs(n) > ($k - 1) * outras as localizado
    from sistema
    left join na_regiao using (sistema, ano, mes, movimento, pais, sexo, regiao)
    where nivel = 2
  ),
  no_pais as (
    select sistema, ano, mes, movimento, pais, sexo, count(*) as c
    from candidata
    anti join (select * from sistema where nivel = 2) as outro
      using (sistema, ano, mes, movimento, pais, sexo, regiao)
    where c > 0 and not residuo
    group by all
  ),
  pais as (
    select 'Brasil' as level, coalesce(c, 0) between 1 and 2 as localizado
    from sistema
    semi join (select * from sistema where nivel < 3) as localizada
      using (sistema, ano, mes, movimento, pais, sexo)
    left join no_pais using (sistema, ano, mes, movimento, pais, sexo)
    where nivel = 3
  )
  select level, cast(count(*) as double) as tried,
    cast(count(*) filter (localizado) as double) as succeeded
  from (select * from uf union all select * from regiao union all select * from pais)
  group by level
  order by level`;

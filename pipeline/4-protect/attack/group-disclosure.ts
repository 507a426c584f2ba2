import type { Database } from '../../engine/database.ts';
import { text } from '../../registry/text.ts';
import { SENSITIVE } from './cube-roles.ts';
import { finding, nothing, type Finding, type Score } from './finding.ts';
import type { PublicFolder } from './public-folder.ts';

/** A sensitive margin of fewer people than this must not fall in one category. */
const GROUP = 20;

/**
 * A13: what is true of a whole group is true of each of its people. Looks for groups of a municipality
 * that are all in one category (two, of a sensitive attribute), for sensitive margins of fewer than 20
 * people in one category at any level, for sensitive groups of fewer than ks, and for zeros printed at
 * a municipality, where absence must mean "0 or fewer than k".
 */
export async function attackGroups(database: Database, { ks }: PublicFolder): Promise<Finding> {
  const read = async (sql: string, parameters = {}): Promise<Score> =>
    (await database.rows<Score>(sql, parameters))[0] ?? nothing;
  return finding(
    'A13',
    text(
      'Grupos, atributos e zeros certos',
      'Groups, attributes and certain zeros',
      'Grupos, atributos y ceros ciertos',
    ),
    [
      [
        text('grupos municipais', 'municipal groups', 'grupos municipales'),
        await read(GROUPS, { ks }),
      ],
      [text('margens sensíveis', 'sensitive margins', 'márgenes sensibles'), await read(MARGINS)],
      [
        text('zeros em município', 'zeros at a municipality', 'ceros en municipio'),
        await read(ZEROS),
      ],
    ],
  );
}

/** A group shown without its categories. */
const WITHHELD = `regexp_matches(valor, '^X( X)*$')`;

const SENSITIVE_SQL = `regexp_matches(atributo, '${SENSITIVE.source}')`;

/** Categories a group must have: two, or three of a sensitive attribute that has as many. */
const GROUPS = `
  with categorias as (select cubo, count(distinct valor) as possiveis from rica where not ${WITHHELD} group by cubo),
  grupo as (
    select cubo, any_value(${SENSITIVE_SQL}) as sensivel, count(*) filter (n > 0) as categorias, sum(n) as n
    from rica where nivel = 0 and not ${WITHHELD}
    group by cubo, ano, mes, movimento, municipio, pais, sexo
  )
  select cast(count(*) as double) as tried,
    cast(count(*) filter (categorias < least(possiveis, if(sensivel, 3, 2)) or sensivel and n < $ks) as double) as succeeded
  from grupo join categorias using (cubo)`;

const MARGINS = `
  with margem as (
    select count(distinct valor) filter (n > 0) as categorias, sum(n) as n
    from rica where ${SENSITIVE_SQL} and not ${WITHHELD}
    group by cubo, uf, municipio, cube (ano, mes, movimento, sexo), rollup (continente, pais)
  )
  select cast(count(*) as double) as tried,
    cast(count(*) filter (categorias = 1 and n < ${GROUP}) as double) as succeeded
  from margem`;

const ZEROS = `
  select cast(count(*) as double) as tried, cast(count(*) filter (n = 0) as double) as succeeded
  from (
    select n from celula where nivel = 0
    union all select n from rica where nivel = 0
    union all select n from total where nivel = 0 and movimento = ''
  )`;

import { literal, type Database } from '../../engine/database.ts';
import type { CatalogCube } from '../../registry/public-files.ts';
import { text } from '../../registry/text.ts';
import { adjustedPairs, cubesWith } from './cube-roles.ts';
import { addScores, finding, nothing, type Finding, type Score, type Scored } from './finding.ts';
import type { PublicFolder } from './public-folder.ts';

const CLASS = 'ano, mes, movimento, sexo, continente, pais';
const WITHOUT_COUNTRY = 'ano, mes, movimento, sexo, continente';

/** What is left of a parent when its published children are taken away. */
const PARENTS = [
  [
    text('UF − municípios', 'state − municipalities', 'UF − municipios'),
    `cubo, uf, ${CLASS}`,
    'nivel <= 1',
    'nivel = 0',
  ],
  [
    text('região − UF', 'region − states', 'región − UF'),
    `cubo, regiao, ${CLASS}`,
    'nivel <= 2',
    'nivel <= 1',
  ],
  [
    text('Brasil − regiões', 'Brazil − regions', 'Brasil − regiones'),
    `cubo, ${CLASS}`,
    'true',
    'nivel <= 2',
  ],
  [
    text('continente − países', 'continent − countries', 'continente − países'),
    `cubo, uf, municipio, ${WITHOUT_COUNTRY}`,
    'true',
    `left(pais, 1) <> 'X'`,
  ],
] as const;

/**
 * A2: takes children from parents, the unadjusted cube from the adjusted one, each cube with an
 * attribute from its base cube, what is published of a place from its total, and the cells from
 * the totals of the catalogue; every difference must be 0 or at least k in absolute value. Differences
 * inside one cube have one sign, so those of a class answer for every margin.
 */
export async function attackDifferences(database: Database, open: PublicFolder): Promise<Finding> {
  const scores: Scored[] = [];
  for (const [name, keys, parent, children] of PARENTS)
    scores.push([name, await countParents(database, open.k, { keys, parent, children })]);
  scores.push(
    [text('cubo − cubo', 'cube − cube', 'cubo − cubo'), await countVintages(database, open)],
    [
      text('cubo − cubo com atributo', 'cube − cube with an attribute', 'cubo − cubo con atributo'),
      await countDetails(database, open.k),
    ],
    [
      text('total do lugar − células', 'total of the place − cells', 'total del lugar − celdas'),
      await countPlaceTotals(database, open.k),
    ],
    [
      text('catálogo − células', 'catalogue − cells', 'catálogo − celdas'),
      await countTotals(database, open),
    ],
  );
  return finding(
    'A2',
    text(
      'Diferenças entre pai e filhos, cubos e geografias',
      'Differences between parent and children, cubes and geographies',
      'Diferencias entre padre e hijos, cubos y geografías',
    ),
    scores,
  );
}

type Parents = { readonly keys: string; readonly parent: string; readonly children: string };

async function countParents(database: Database, k: number, { keys, parent, children }: Parents) {
  return count(
    database,
    k,
    `select coalesce(sum(n) filter (${parent}), 0) - coalesce(sum(n) filter (${children}), 0) as d
     from celula where ${parent} group by ${keys}`,
  );
}

async function countVintages(database: Database, { catalog, k }: PublicFolder): Promise<Score> {
  const scores = adjustedPairs(catalog).map(([base, adjusted]) =>
    count(
      database,
      k,
      `select n as d from sistema where sistema = ${literal(`${adjusted} − ${base}`)}`,
    ),
  );
  return addScores(await Promise.all(scores));
}

/**
 * A base cube less each cube that details it, by class at every level. Over margins whole groups that
 * went opposite ways would cancel, and both are known from the base cube: nothing to learn there.
 */
async function countDetails(database: Database, k: number): Promise<Score> {
  await database.run(`create or replace temp table detalhe as
    select cubo, ano, mes, movimento, uf, regiao, municipio, pais, continente, sexo, sum(n) as n
    from (
      select cubo, ano, mes, movimento, uf, regiao, municipio, pais, continente, sexo, -n as n from rica where base <> ''
      union all
      select cubo, ano, mes, movimento, uf, regiao, municipio, pais, continente, sexo, n
      from base_rica join (select distinct cubo, base from rica) using (base)
    ) group by all having sum(n) <> 0`);
  const geography = ['cubo, uf, municipio', 'cubo, uf', 'cubo, regiao', 'cubo'];
  const compared = await database.rows<Score>(
    `select cast(count(distinct (cubo, ano, mes, movimento, uf, municipio, pais, sexo)) as double) as tried,
      0.0 as succeeded from rica where base <> ''`,
  );
  const scores = geography.map((keys) =>
    count(database, k, `select sum(n) as d from detalhe group by ${keys}, ${CLASS}`),
  );
  return addScores([...compared, ...(await Promise.all(scores))]);
}

/** The total of a place less its published cells; of UFs and above only when totals add up to them. */
async function countPlaceTotals(database: Database, k: number): Promise<Score> {
  const scores = ['uf, municipio', 'uf', 'regiao', `'BR'`].map((place) =>
    count(
      database,
      k,
      `select sum(d) as d from (
         select base as cubo, ano, movimento, uf, regiao, municipio, nivel, n as d from total where base <> ''
         union all
         select cubo, ano, movimento, uf, regiao, municipio, nivel, -n from celula
         where cubo in (select base from total)
       ) ${place === 'uf, municipio' ? '' : 'semi join (select base as cubo from total where nivel > 0) as aditivo using (cubo)'}
       group by cubo, ano, movimento, ${place}
       having bool_or(nivel = 0 and d > 0) or ${String(place !== 'uf, municipio')}`,
    ),
  );
  return addScores(await Promise.all(scores));
}

async function countTotals(database: Database, { catalog, k }: PublicFolder): Promise<Score> {
  const scores = cubesWith(catalog, 'base').map((cube) => {
    const listed = cube.periods.map(
      (period, index) => `(${literal(period)}, ${total(cube, index)})`,
    );
    return count(
      database,
      k,
      `with catalogo(periodo, todos, sem_naturalizados) as (values ('', 0, 0), ${listed.join(', ')}),
       contado as (
         select if(mes = '', ano, ano || '-' || mes) as periodo, sum(n) as todos,
           coalesce(sum(n) filter (pais <> 'XBR'), 0) as sem_naturalizados
         from celula where cubo = ${literal(cube.id)} group by all
       )
       select unnest([
         catalogo.todos - coalesce(contado.todos, 0),
         catalogo.sem_naturalizados - coalesce(contado.sem_naturalizados, 0),
         catalogo.todos - catalogo.sem_naturalizados
       ]) as d
       from catalogo full join contado using (periodo)`,
    );
  });
  return addScores(await Promise.all(scores));
}

/** The counts of one period in the catalogue: all, and without naturalised Brazilians. */
function total(cube: CatalogCube, index: number): string {
  const ids = cube.measures.map(({ id }) => id).filter((id) => id !== 'saldo');
  const sum = (of: CatalogCube['totals']) =>
    ids.reduce((all, id) => all + (of[id]?.[index] ?? 0), 0);
  return `${sum(cube.totals)}, ${sum(cube.totalsWithoutNaturalised)}`;
}

async function count(database: Database, k: number, differences: string): Promise<Score> {
  const [score] = await database.rows<Score>(
    `select cast(count(*) as double) as tried,
      cast(count(*) filter (d <> 0 and abs(d) < $k) as double) as succeeded
     from (${differences})`,
    { k },
  );
  return score ?? nothing;
}

import { literal, type Database } from '../../engine/database.ts';
import type { CatalogCube } from '../../registry/public-files.ts';
import { text } from '../../registry/text.ts';
import { addScores, describeScores, type Finding, type Score } from './finding.ts';
import { adjustedPairs, countedMeasures, type PublicFolder } from './public-folder.ts';
import { MARGINS } from './small-cells.ts';

/** What is left of a parent when its published children are taken away. */
const PARENTS = [
  ['UF − municípios', 'cubo, uf', 'nivel <= 1', 'nivel = 0'],
  ['região − UF', 'cubo, regiao', 'nivel <= 2', 'nivel <= 1'],
  ['Brasil − regiões', 'cubo', 'true', 'nivel <= 2'],
  ['continente − países', 'cubo, uf, municipio', 'true', `left(pais, 1) <> 'X'`],
] as const;

/**
 * A2: takes children from parents, the unadjusted cube from the adjusted one, and the cells from
 * the totals of the catalogue; every difference must be 0 or at least k in absolute value.
 */
export async function attackDifferences(database: Database, open: PublicFolder): Promise<Finding> {
  const scores: (readonly [string, Score])[] = [];
  for (const [name, keys, parent, children] of PARENTS)
    scores.push([name, await countParents(database, open.k, { keys, parent, children })]);
  scores.push(['cubo − cubo', await countVintages(database, open)]);
  scores.push(['catálogo − células', await countTotals(database, open)]);
  return {
    id: 'A2',
    title: text(
      'Diferenças entre pai e filhos, cubos e geografias',
      'Differences between parent and children, cubes and geographies',
      'Diferencias entre padre e hijos, cubos y geografías',
    ),
    ...addScores(scores.map(([, score]) => score)),
    detail: describeScores(scores),
  };
}

type Parents = { readonly keys: string; readonly parent: string; readonly children: string };

async function countParents(database: Database, k: number, { keys, parent, children }: Parents) {
  return count(
    database,
    k,
    `select coalesce(sum(n) filter (${parent}), 0) - coalesce(sum(n) filter (${children}), 0) as d
     from celula where ${parent} group by ${keys}, ${MARGINS}`,
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

async function countTotals(database: Database, { catalog, k }: PublicFolder): Promise<Score> {
  const scores = catalog.cubes.map((cube) => {
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
  const ids = countedMeasures(cube);
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
  return score ?? { tried: 0, succeeded: 0 };
}

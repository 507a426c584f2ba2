import { identifier, type Database } from '../../engine/database.ts';
import type { CatalogCube } from '../../registry/public-files.ts';
import { text } from '../../registry/text.ts';
import { cubesWith } from './cube-roles.ts';
import { addScores, finding, nothing, type Finding, type Score, type Scored } from './finding.ts';
import { cubeFile } from './load-cells.ts';
import type { PublicFolder } from './public-folder.ts';

/** Published pay is a multiple of this (R$). */
const ROUNDED_TO = 10;
/** The largest pay must stay unknown within this share (p% rule). */
const PROTECTED = 0.15;
/** People who put together what they know of their own pay. */
const COALITION = 2;

/**
 * A12: pay. Looks for means and medians behind fewer than ks people, also after the pay of a cell's
 * parts is taken from its whole and after a coalition takes out its own; for values that are not
 * rounded, which give exact sums; and for a largest pay that the count, mean and median of a cell
 * enclose within 15 %. Dominance itself needs the records: the method checks it, an attacker cannot.
 */
export async function attackPay(database: Database, open: PublicFolder): Promise<Finding> {
  const cubes = cubesWith(open.catalog, 'salario');
  const over = async (count: (cube: CatalogCube) => Promise<Score>) =>
    addScores(await Promise.all(cubes.map(count)));
  const { k, ks, folder } = open;
  const scan = (condition: string) => (cube: CatalogCube) =>
    countRows(database, cubeFile(folder, cube), condition);
  const scores: Scored[] = [
    [
      text('menos de ks pessoas', 'fewer than ks people', 'menos de ks personas'),
      await over(scan(`pessoas < ${ks}`)),
    ],
    [text('coalizão', 'coalition', 'coalición'), await over(scan(`pessoas - ${COALITION} < ${k}`))],
    [
      text('valores exatos', 'exact values', 'valores exactos'),
      await over(scan(`${EXACT('salario_medio')} or ${EXACT('salario_mediano')}`)),
    ],
    [
      text('maior salário', 'largest pay', 'mayor salario'),
      await over((cube) => countLargest(database, cubeFile(folder, cube))),
    ],
    [
      text('n·média por diferença', 'n·mean by difference', 'n·media por diferencia'),
      await countDifferences(database, open),
    ],
  ];
  return finding('A12', text('Salários', 'Pay', 'Salarios'), scores);
}

const EXACT = (column: string) => `coalesce(${column}, 0) % ${ROUNDED_TO} <> 0`;
const SHOWN = 'coalesce(salario_medio, salario_mediano) is not null';

const ids = (cube: CatalogCube) => cube.dimensions.map(({ id }) => id);

async function countRows(database: Database, file: string, condition: string): Promise<Score> {
  const [score] = await database.rows<Score>(
    `select cast(count(*) as double) as tried, cast(count(*) filter (${condition}) as double) as succeeded
     from ${file} where ${SHOWN}`,
  );
  return score ?? nothing;
}

/**
 * n people, mean m, median d, and the lowest median published for the year as a floor. The upper half
 * shares what the lower half, at most d each, leaves: the largest is at least its mean. It is at most
 * what is left when half are at the floor and the others at d.
 */
async function countLargest(database: Database, file: string): Promise<Score> {
  return countRows(
    database,
    `(select * replace (cast(pessoas as bigint) as pessoas), min(salario_mediano) over (partition by ano) as piso from ${file})`,
    `salario_medio is not null and salario_mediano is not null and
      salario_medio * pessoas - (pessoas // 2) * piso - ((pessoas + 1) // 2 - 1) * salario_mediano
      <= ${1 + PROTECTED} * greatest(salario_medio, salario_mediano,
        (salario_medio * pessoas - ((pessoas + 1) // 2) * salario_mediano) / greatest(1, pessoas // 2))`,
  );
}

/**
 * People without published pay inside a published whole: between two pay cubes of a register, the
 * one with fewer dimensions less the cells of the other; fewer than ks are left with a known mean.
 */
async function countDifferences(database: Database, { catalog, folder, ks }: PublicFolder) {
  const cubes = cubesWith(catalog, 'salario');
  const pairs = cubes.flatMap((whole) =>
    cubes
      .filter(
        (parts) =>
          parts.base === whole.base &&
          ids(whole).length < ids(parts).length &&
          ids(whole).every((id) => ids(parts).includes(id)),
      )
      .map((parts) => [whole, parts] as const),
  );
  const scores = pairs.map(async ([whole, parts]) => {
    const keys = ids(whole).map(identifier).join(', ');
    const [score] = await database.rows<Score>(
      `select cast(count(*) as double) as tried,
         cast(count(*) filter (pessoas - conhecidas between 1 and $ks - 1) as double) as succeeded
       from (select ${keys}, pessoas from ${cubeFile(folder, whole)} where ${SHOWN})
       join (select ${keys}, sum(pessoas) as conhecidas from ${cubeFile(folder, parts)} where ${SHOWN} group by all)
         using (${keys})`,
      { ks },
    );
    return score ?? nothing;
  });
  return addScores(await Promise.all(scores));
}

import type { Database } from '../../engine/database.ts';
import { text } from '../../registry/text.ts';
import { cubesWith } from './cube-roles.ts';
import { finding, nothing, type Finding, type Score, type Scored } from './finding.ts';
import { cubeFile } from './load-cells.ts';
import type { PublicFolder } from './public-folder.ts';

const LEVELS = [
  text('município', 'municipality', 'municipio'),
  text('UF', 'state', 'UF'),
  text('região', 'region', 'región'),
  text('Brasil', 'Brazil', 'Brasil'),
] as const;

/**
 * A1: looks for a count between 1 and k − 1, or a negative one, in every row of every cube, at every
 * level; "não divulgado" residuals are cells like others. No margin needs a look of its own: the
 * rows of a cube are disjoint, so a sum of counts that are each at least k is at least k.
 */
export async function attackSmallCells(database: Database, open: PublicFolder): Promise<Finding> {
  const count = (counts: string) => countSmall(database, counts, open.k);
  const scores: Scored[] = [];
  for (const [level, name] of LEVELS.entries())
    scores.push([name, await count(`select n from celula where nivel = ${level}`)]);
  scores.push(
    [
      text('cubos com atributo', 'cubes with an attribute', 'cubos con atributo'),
      await count('select n from rica'),
    ],
    [
      text('totais municipais', 'municipal totals', 'totales municipales'),
      await count('select n from total'),
    ],
  );
  for (const cube of cubesWith(open.catalog, 'salario'))
    scores.push([
      text('pessoas com salário', 'people with pay', 'personas con salario'),
      await count(`select pessoas as n from ${cubeFile(open.folder, cube)}`),
    ]);
  return finding(
    'A1',
    text(
      'Células pequenas em todo cubo e resíduo',
      'Small cells in every cube and residual',
      'Celdas pequeñas en todo cubo y residuo',
    ),
    scores,
  );
}

async function countSmall(database: Database, counts: string, k: number): Promise<Score> {
  const [score] = await database.rows<Score>(
    `select cast(count(*) as double) as tried,
      cast(count(*) filter (n < $k and n <> 0) as double) as succeeded
     from (${counts})`,
    { k },
  );
  return score ?? nothing;
}

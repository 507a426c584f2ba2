import type { Database } from '../../engine/database.ts';
import { text } from '../../registry/text.ts';
import { addScores, describeScores, type Finding, type Score } from './finding.ts';

/** Every margin over period, movement, sex, country and continent. */
export const MARGINS = 'cube (ano, mes, movimento, sexo), rollup (continente, pais)';

const GEOGRAPHY = [
  ['município', 'cubo, uf, municipio'],
  ['UF', 'cubo, uf'],
  ['região', 'cubo, regiao'],
  ['Brasil', 'cubo'],
] as const;

/**
 * A1: looks for a count between 1 and k − 1, or a negative one, in every cube, in every margin
 * over its dimensions at every geographic level; "não divulgado" residuals are cells like others.
 */
export async function attackSmallCells(database: Database, k: number): Promise<Finding> {
  const scores: (readonly [string, Score])[] = [];
  for (const [level, keys] of GEOGRAPHY) scores.push([level, await countSmall(database, keys, k)]);
  return {
    id: 'A1',
    title: text(
      'Células pequenas em todo cubo, margem e resíduo',
      'Small cells in every cube, margin and residual',
      'Celdas pequeñas en todo cubo, margen y residuo',
    ),
    ...addScores(scores.map(([, score]) => score)),
    detail: describeScores(scores),
  };
}

async function countSmall(database: Database, keys: string, k: number): Promise<Score> {
  const [score] = await database.rows<Score>(
    `select cast(count(*) as double) as tried,
      cast(count(*) filter (n < $k and n <> 0) as double) as succeeded
     from (select sum(n) as n from celula group by ${keys}, ${MARGINS})`,
    { k },
  );
  return score ?? { tried: 0, succeeded: 0 };
}

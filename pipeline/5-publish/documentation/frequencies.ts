import path from 'node:path';
import { identifier, literal, type Database } from '../../engine/database.ts';
import type { Frequency } from '../../registry/documentation-files.ts';
import type { Catalog, CatalogCube } from '../../registry/public-files.ts';
import { isSummed } from '../api/rules.ts';

/**
 * How often each code of a variable occurs, summed from the published cells of the first cube of each base and
 * vintage that has it: of the last period for a stock, of every period for a flow.
 */
export async function frequenciesOf(
  folder: string,
  database: Database,
  { cubes }: Catalog,
  variable: string,
): Promise<readonly Frequency[]> {
  const having = cubes.filter(({ dimensions }) => dimensions.some(({ id }) => id === variable));
  const first = [
    ...Map.groupBy(having, ({ base, vintage }) => `${base} ${vintage}`).values(),
  ].flatMap(([cube]) => (cube ? [cube] : []));
  const frequencies: Frequency[] = [];
  for (const cube of first)
    for (const { id } of cube.measures.filter(isSummed).filter((each) => each.id !== 'saldo'))
      frequencies.push(await frequencyOf(folder, database, cube, { variable, measure: id }));
  return frequencies;
}

const ofTime = (variable: string): boolean => variable === 'ano' || variable === 'mes';

async function frequencyOf(
  folder: string,
  database: Database,
  cube: CatalogCube,
  { variable, measure }: { readonly variable: string; readonly measure: string },
): Promise<Frequency> {
  const parquet = cube.files.find(({ format }) => format === 'parquet')?.path ?? '';
  const [first = '', last = ''] = [cube.periods[0], cube.periods.at(-1)];
  const lastOnly = cube.kind === 'stock' && !ofTime(variable);
  const rows = await database.rows<{ code: string; value: number }>(
    `select ${identifier(variable)} as code, sum(${identifier(measure)})::double as value
     from read_parquet(${literal(path.join(folder, parquet))})
     ${lastOnly ? `where ano = ${literal(last)}` : ''} group by 1 order by 1`,
  );
  return { cube: cube.id, measure, periods: [lastOnly ? last : first, last], rows };
}

import { identifier, type Database } from '../../engine/database.ts';
import { text } from '../../registry/text.ts';
import { cubesWith } from './cube-roles.ts';
import { addScores, finding, nothing, type Finding, type Score } from './finding.ts';
import { PERIOD, type LoadedFile } from './load-microdata.ts';
import type { PublicFolder } from './public-folder.ts';

/** Columns a file and a base cube may share. */
const SHARED = ['ano', 'mes', 'movimento', 'uf', 'municipio', 'pais', 'sexo'];

/**
 * A9: intersection. Takes each microdata file from its cube, and the two files of a base from each
 * other, on every column they share: each difference must be 0 or at least k, and no record may be
 * the only one on both sides. Rows whose order is not a function of what they say are
 * a third source: equal records that do not stand together were sorted by something hidden.
 */
export async function attackIntersection(
  database: Database,
  files: readonly LoadedFile[],
  open: PublicFolder,
): Promise<Finding> {
  const cubes = await Promise.all(files.map((file) => countAgainstCube(database, file, open)));
  const pairs = files.flatMap((one, at) =>
    files
      .slice(at + 1)
      .flatMap((other) => (other.base === one.base ? [[one, other] as const] : [])),
  );
  const both = await Promise.all(pairs.map((pair) => countPair(database, pair, open.k)));
  const order = await Promise.all(files.map((file) => countOrder(database, file)));
  return finding(
    'A9',
    text(
      'Interseção de arquivos e cubos',
      'Intersection of files and cubes',
      'Intersección de archivos y cubos',
    ),
    [
      [text('arquivo − cubo', 'file − cube', 'archivo − cubo'), addScores(cubes)],
      [text('arquivo × arquivo', 'file × file', 'archivo × archivo'), addScores(both)],
      [text('ordem das linhas', 'order of the rows', 'orden de las filas'), addScores(order)],
    ],
  );
}

/** The file's cube is the one of its register whose total is nearest. */
async function countAgainstCube(
  database: Database,
  file: LoadedFile,
  { catalog, k }: PublicFolder,
): Promise<Score> {
  const candidates = cubesWith(catalog, 'base').filter(({ base }) => base === file.base);
  if (candidates.length === 0) return nothing;
  const near = await database.rows<{ cubo: string }>(
    `select cubo from celula where cubo in (${candidates.map(({ id }) => `'${id}'`).join()})
     group by cubo order by abs(sum(n) - (select count(*) from ${file.table})), cubo limit 1`,
  );
  const shared = SHARED.filter((column) => file.columns.includes(column)).map(identifier);
  const places: readonly string[] = shared.filter(
    (column) => column === '"uf"' || column === '"municipio"',
  );
  const levels = [
    shared,
    ...places.map((_, at) => shared.filter((each) => !places.slice(at).includes(each))),
  ];
  const scores = levels.map((keys) => {
    const list = keys.join(', ');
    return countDifferences(
      database,
      `select sum(n) as d from (
         select ${shared.join(', ')}, -1 as n from ${file.table}
         union all select ${shared.join(', ')}, n from celula where cubo = '${near[0]?.cubo ?? ''}'
       ) group by ${list}`,
      k,
    );
  });
  return addScores(await Promise.all(scores));
}

async function countPair(
  database: Database,
  [one, other]: readonly [LoadedFile, LoadedFile],
  k: number,
): Promise<Score> {
  const shared = one.columns.filter((column) => other.columns.includes(column)).map(identifier);
  const national = shared.filter((column) => column !== '"uf"' && column !== '"regiao"');
  const sides = (keys: readonly string[]) => {
    const list = keys.join(', ');
    return `select coalesce(um.n, 0) as um, coalesce(outro.n, 0) as outro
      from (select ${list}, count(*) as n from ${one.table} group by all) as um
      full join (select ${list}, count(*) as n from ${other.table} group by all) as outro using (${list})`;
  };
  return addScores([
    await countDifferences(database, `select um - outro as d from (${sides(national)})`, k),
    await countDifferences(
      database,
      `select if(um = 1 and outro = 1, 1, 0) as d from (${sides(shared)})`,
      k,
    ),
  ]);
}

async function countDifferences(
  database: Database,
  differences: string,
  k: number,
): Promise<Score> {
  const [score] = await database.rows<Score>(
    `select cast(count(*) as double) as tried,
       cast(count(*) filter (d <> 0 and abs(d) < $k) as double) as succeeded from (${differences})`,
    { k },
  );
  return score ?? nothing;
}

/** Kinds of record, equal in every column, that do not stand together in the file. */
async function countOrder(database: Database, { table, columns }: LoadedFile): Promise<Score> {
  const record = [...new Set([...PERIOD.filter((each) => columns.includes(each)), ...columns])];
  const [score] = await database.rows<Score>(
    `with iguais as (
       select count(*) as n, max(posicao) - min(posicao) + 1 as lugares
       from ${table} group by ${record.map(identifier).join(', ')}
     )
     select coalesce(cast(sum(n) as double), 0.0) as tried,
       cast(count(*) filter (lugares <> n) as double) as succeeded
     from iguais`,
  );
  return score ?? nothing;
}

import { identifier, literal, type Database } from '../../engine/database.ts';
import { text } from '../../registry/text.ts';
import { finding, nothing, type Finding, type Score, type Scored } from './finding.ts';
import { nameOf, type LoadedFile } from './load-microdata.ts';

/** Fewer workers than these with the same attributes find someone. */
const FEW = 5;
/** Share of records with few candidates that is borne, with a file of all workers. */
const BORNE = 0.01;
/** The same when the workers are simulated, which is only exact enough to see exact pay or full codes. */
const BORNE_SIMULATED = 0.2;
/** Workers of a year in such a file, at least: Novo CAGED had 15.4 million admissions in 2020, RAIS 46 million bonds. */
const WORKERS = 15_000_000;

/** Attributes that no file of all workers gives, and those that are hidden. */
const NOT_SHARED = new Set(['pais', 'continente', 'municipio', 'regiao']);

/**
 * A8: ties records whose municipality is hidden to a file of all workers, on every column both
 * have, in the place published. With `workers` (Parquet or CSV) counts its rows; without it, spreads
 * the workers of a year as the published shares of each value, each value on its own, and only looks
 * for gross exposure; values that most records have for themselves are nobody else's. (Public Novo CAGED rows with exact pay, CBO and CNAE: 99.5 % found.)
 */
export async function attackLinkage(
  database: Database,
  files: readonly LoadedFile[],
  workers?: string,
): Promise<Finding> {
  const known = workers === undefined ? undefined : await loadWorkers(database, workers);
  const scores: Scored[] = [];
  for (const file of files) {
    const shared = file.columns.filter(
      (column) => !NOT_SHARED.has(column) && (known?.includes(column) ?? true),
    );
    const candidates = known ? counted(file, shared) : expected(file, shared);
    const score = await countFound(database, candidates, known ? BORNE : BORNE_SIMULATED);
    scores.push([known ? AGAINST_FILE : AGAINST_SIMULATION, score]);
  }
  return finding(
    'A8',
    text(
      'Ligação com um arquivo de todos os trabalhadores',
      'Linkage to a file of all workers',
      'Enlace con un archivo de todos los trabajadores',
    ),
    scores,
  );
}

const AGAINST_FILE = text('com o arquivo dado', 'to the given file', 'con el archivo dado');
const AGAINST_SIMULATION = text(
  'com trabalhadores simulados',
  'to simulated workers',
  'con trabajadores simulados',
);

async function loadWorkers(database: Database, file: string): Promise<readonly string[]> {
  const source = /\.parquet$/i.test(file)
    ? `read_parquet(${literal(file)})`
    : `read_csv(${literal(file)}, all_varchar = true)`;
  const { columns } = await database.describe(`from ${source}`);
  const named = columns.map(
    ({ name }) => `cast(${identifier(name)} as varchar) as ${identifier(nameOf(name))}`,
  );
  await database.run(
    `create or replace table trabalhador as select ${named.join(', ')} from ${source}`,
  );
  return columns.map(({ name }) => nameOf(name));
}

/** Records whose municipality the file does not give; all of them when it has no such column. */
const hiddenRows = ({ table, columns }: LoadedFile) =>
  `select *, ${columns.includes('uf') ? 'uf' : `'BR'`} as lugar from ${table}
   ${columns.includes('municipio') ? `where municipio like '%99999'` : ''}`;

/** A worker is in the place of a record: the same UF, a UF of its region, or anywhere. */
const INSIDE = (uf: string) =>
  `(lugar = ${uf} or lugar = 'R' || left(${uf}, 1) or lugar not between '11' and '53' and left(lugar, 1) <> 'R')`;

function counted(file: LoadedFile, shared: readonly string[]): string {
  const equal = shared.filter((column) => column !== 'uf').map(identifier);
  const keys = ['lugar', ...equal].join(', ');
  const place = shared.includes('uf') ? INSIDE('trabalhador.uf') : 'true';
  const same = equal.map((column) => `trabalhador.${column} = classe.${column}`);
  return `with classe as (select ${keys}, count(*) as registros from (${hiddenRows(file)}) group by all)
    select registros, count(trabalhador.lido) as candidatos
    from classe left join (select *, 1 as lido from trabalhador) as trabalhador
      on ${[place, ...same].join(' and ')}
    group by ${keys
      .split(', ')
      .map((key) => `classe.${key}`)
      .join(', ')}, registros`;
}

function expected(file: LoadedFile, shared: readonly string[]): string {
  const period = shared.filter((column) => ['ano', 'mes', 'movimento'].includes(column));
  const attributes = shared.filter((column) => column !== 'uf' && !period.includes(column));
  const keys = ['lugar', ...period, ...attributes].map(identifier).join(', ');
  const sizes = ['lugar', ...period].map(identifier).join(', ');
  const shares = attributes.map(
    (column, at) => `join (select ${identifier(column)},
        if(2 * count(*) over () > sum(count(*)) over (), 1.0 / ${WORKERS}, count(*) / sum(count(*)) over ()) as parte
      from registro group by 1) as p${at} using (${identifier(column)})`,
  );
  const product = ['1.0', ...attributes.map((_, at) => `p${at}.parte`)].join(' * ');
  return `with registro as (${hiddenRows(file)}),
    classe as (select ${keys}, count(*) as registros from registro group by all),
    tamanho as (select ${sizes}, count(*) as todos from registro group by all),
    inteiro_periodo as (select ${[...period.map(identifier), 'sum(todos) as inteiro'].join(', ')} from tamanho group by all)
    select registros, registros + ${WORKERS / (period.includes('mes') ? 12 : 1)} * todos / inteiro * ${product} as candidatos
    from classe join tamanho using (${sizes}) ${period.length > 0 ? `join inteiro_periodo using (${period.map(identifier).join(', ')})` : 'cross join inteiro_periodo'}
    ${shares.join('\n')}`;
}

async function countFound(database: Database, candidates: string, borne: number): Promise<Score> {
  const [row] = await database.rows<{ tried: number; few: number; one: number }>(
    `select coalesce(cast(sum(registros) as double), 0.0) as tried,
       coalesce(cast(sum(registros) filter (candidatos < ${FEW}) as double), 0.0) as few,
       coalesce(cast(sum(registros) filter (candidatos between 0.5 and 1.5) as double), 0.0) as one
     from (${candidates})`,
  );
  if (!row) return nothing;
  const tooMany = row.few > borne * row.tried ? row.few : 0;
  return { tried: row.tried, succeeded: Math.max(tooMany, borne === BORNE ? row.one : 0) };
}

import { literal, type Database } from '../../engine/database.ts';
import { text } from '../../registry/text.ts';
import { cubesWith, monthsOf } from './cube-roles.ts';
import { addScores, finding, nothing, type Finding, type Score, type Scored } from './finding.ts';
import { loadCells } from './load-cells.ts';
import { openPublicFolder, type PublicFolder } from './public-folder.ts';
import { compareQuality } from './quality-revisions.ts';

const PLACES = ['cubo, uf, municipio', 'cubo, uf', 'cubo, regiao', 'cubo'] as const;
const CLASS = 'ano, mes, movimento, pais, sexo';

/**
 * A10: time. Takes months from their year and quarters, and a former release from this one, at every
 * level and over every margin: each difference must be 0 or at least k. Between releases also
 * looks for places that got finer: a municipality shown for a class that was hidden above it before.
 * Annual cubes may show what months hide (annual promotion).
 */
export async function attackTime(
  database: Database,
  open: PublicFolder,
  against?: string,
): Promise<Finding> {
  const scores: Scored[] = [
    [text('ano − meses', 'year − months', 'año − meses'), await countYears(database, open)],
    [
      text('resíduos do ano', 'residuals of the year', 'residuos del año'),
      await countYearResiduals(database, open),
    ],
  ];
  if (against !== undefined) {
    await loadFormer(database, against);
    scores.push(
      [
        text('versão − versão', 'release − release', 'versión − versión'),
        await countRevisions(database, open.k),
      ],
      [
        text(
          'lugares que ficaram mais finos',
          'places that got finer',
          'lugares que se hicieron más finos',
        ),
        await countFiner(database, open),
      ],
      [
        text(
          'contagens do relatório de qualidade',
          'counts of the quality report',
          'recuentos del informe de calidad',
        ),
        compareQuality(open.folder, against, open.k),
      ],
    );
  }
  return finding(
    'A10',
    text('Tempo e versões', 'Time and releases', 'Tiempo y versiones'),
    scores,
    ABSENT,
  );
}

const ABSENT = text(
  'não se aplica: nenhum cubo anual de base mensal, nem versão anterior indicada',
  'not applicable: no annual cube of a monthly register, and no former release given',
  'no se aplica: ningún cubo anual de base mensual, ni versión anterior indicada',
);

/** Annual base cubes less the months of the monthly cube of the same register and vintage. */
async function countYears(database: Database, { catalog, k }: PublicFolder): Promise<Score> {
  const scores = cubesWith(catalog, 'base').flatMap((annual) => {
    const months = monthsOf(catalog, annual);
    if (!months) return [];
    return PLACES.map((place) =>
      count(
        database,
        k,
        `select sum(if(cubo = '${annual.id}', n, -n)) as d
         from celula where cubo in ('${annual.id}', '${months.id}')
           and ano in (select ano from celula where cubo = '${annual.id}')
         group by ${place.replace(/cubo(?:, )?/, '').concat(place === 'cubo' ? '' : ', ')}ano, movimento, pais, sexo`,
      ),
    );
  });
  return addScores(await Promise.all(scores));
}

/**
 * UFs in which the year shows more of a class than its months. There a municipality that the year did not
 * show has fewer than k hidden in all its months, so r records in c such places are localised as in A3;
 * and what the year adds in a municipality lies in its t hidden months, at most k − 1 in each, so that
 * more than (k − 1)(t − 1) is somebody in every one of them. Expects `conhecida`.
 */
async function countYearResiduals(
  database: Database,
  { catalog, k }: PublicFolder,
): Promise<Score> {
  const scores = cubesWith(catalog, 'base').flatMap((annual) => {
    const months = monthsOf(catalog, annual);
    return months?.hasMunicipio
      ? [database.rows<Score>(YEAR_RESIDUALS, { annual: annual.id, months: months.id, k })]
      : [];
  });
  return addScores((await Promise.all(scores)).flat());
}

const YEAR_RESIDUALS = `
  with residuo as (
    select ano, movimento, uf, pais, sexo, sum(n) as r from celula where cubo = $annual and nivel = 1 group by all
  ),
  abertos as (
    select ano, movimento, uf, pais, sexo, count(*) as meses from celula where cubo = $months and nivel = 1 group by all
  ),
  mostrado as (
    select ano, movimento, uf, municipio, pais, sexo, sum(n) filter (cubo = $months) as meses, sum(n) filter (cubo = $annual) as ano_todo,
      count(*) filter (cubo = $months and mes in (
        select mes from celula as r where r.cubo = $months and r.nivel = 1 and r.ano = celula.ano and r.uf = celula.uf
          and r.movimento = celula.movimento and r.pais = celula.pais and r.sexo = celula.sexo
      )) as vezes
    from celula where cubo in ($annual, $months) and nivel = 0 group by all
  ),
  fora as (
    select ano, movimento, uf, pais, sexo, count(*) as fora
    from mostrado join abertos using (ano, movimento, uf, pais, sexo)
    where coalesce(ano_todo, 0) > coalesce(mostrado.meses, 0) or vezes >= abertos.meses
    group by all
  ),
  lugar as (select ano, uf, count(*) as lugares from conhecida where cubo = $months group by all),
  promovido as (
    select ano, movimento, uf, pais, sexo, ano_todo - coalesce(mostrado.meses, 0) as h, abertos.meses - vezes as t
    from mostrado left join abertos using (ano, movimento, uf, pais, sexo)
    where coalesce(ano_todo, 0) > coalesce(mostrado.meses, 0)
  ),
  contado as (
    select c < 3 or r > ($k - 1) * (c - 1) as achado
    from (
      select r, lugares - coalesce(fora, 0) as c
      from residuo join lugar using (ano, uf) left join fora using (ano, movimento, uf, pais, sexo)
      semi join promovido using (ano, movimento, uf, pais, sexo)
    )
    union all
    select coalesce(t, 0) < 2 or h > ($k - 1) * (t - 1) from promovido
  )
  select cast(count(*) as double) as tried, cast(count(*) filter (achado) as double) as succeeded
  from contado`;

/** The former release, in a schema of its own. */
async function loadFormer(database: Database, folder: string): Promise<void> {
  await database.run('create schema if not exists anterior');
  await database.run(`set schema = 'anterior'`);
  await loadCells(database, openPublicFolder(folder));
  await database.run(`set schema = 'main'`);
}

const COLUMNS = 'cubo, ano, mes, movimento, uf, regiao, municipio, pais, continente, sexo, valor';

/** This release less the former one, over the periods both have. */
async function countRevisions(database: Database, k: number): Promise<Score> {
  const both = ['celula', 'rica', 'total'].flatMap((table) =>
    [`${table}`, `anterior.${table}`].map(
      (from, side) => `select ${COLUMNS}, ${side === 0 ? 'n' : '-n'} as n from ${from}
        semi join (select distinct cubo, ano, mes from ${side === 0 ? 'anterior.' : ''}${table}) as comum using (cubo, ano, mes)`,
    ),
  );
  await database.run(`create or replace table revisao as
    select ${COLUMNS}, sum(n) as n, count(*) as lados from (${both.join('\nunion all\n')}) group by all`);
  const [compared = nothing] = await database.rows<Score>(
    'select cast(count(*) as double) as tried, 0.0 as succeeded from revisao',
  );
  const scores = PLACES.map((place) =>
    count(
      database,
      k,
      `select sum(n) as d from revisao where n <> 0
       group by ${place}, valor, cube (ano, mes, movimento, sexo), rollup (continente, pais)`,
    ),
  );
  return addScores([compared, ...(await Promise.all(scores))]);
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

/** Municipalities shown for a class for the first time, though it was hidden above them before. */
async function countFiner(database: Database, { catalog }: PublicFolder): Promise<Score> {
  const yearly = cubesWith(catalog, 'base')
    .filter((cube) => monthsOf(catalog, cube))
    .map(({ id }) => id);
  const [score] = await database.rows<Score>(`
    with novo as (
      select atual.cubo, ${CLASS}, atual.uf, atual.regiao, atual.municipio
      from (select * from celula where nivel = 0) as atual
      semi join (select distinct cubo, ano, mes from anterior.celula) as comum using (cubo, ano, mes)
      anti join (select * from anterior.celula where nivel = 0) as velho using (cubo, ${CLASS}, municipio)
    ),
    oculto as (
      select distinct cubo, ${CLASS},
        case nivel when 1 then uf when 2 then 'R' || regiao else 'BR' end as lugar
      from anterior.celula where nivel > 0
    )
    select cast(count(*) as double) as tried,
      cast(count(*) filter (exists (
        select 1 from oculto
        where oculto.cubo = novo.cubo and oculto.ano = novo.ano and oculto.mes = novo.mes
          and oculto.movimento = novo.movimento and oculto.pais = novo.pais and oculto.sexo = novo.sexo
          and oculto.lugar in (novo.uf, 'R' || novo.regiao, 'BR')
      )) as double) as succeeded
    from novo
    where cubo not in (${['', ...yearly].map(literal).join(', ')})`);
  return score ?? nothing;
}

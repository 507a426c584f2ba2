import type { Database } from '../engine/database.ts';
import type { ProtectionReport } from '../registry/public-files.ts';
import { runFixpoint, runSteps } from './fixpoint.ts';
import { PROFILES, referencedParameters, type ProtectionParameters } from './parameters.ts';
import { readPlan } from './plan.ts';
import { protectionRules } from './rules.ts';

type Report = Omit<ProtectionReport, 'dataVersion'>;

/** The thresholds whose utility is told beside the one in force. */
const THRESHOLDS = [3, 5, 10];

/** The method in numbers, from the tables `protect` leaves: nothing in it is below k. */
export async function protectionReport(
  database: Database,
  parameters: ProtectionParameters,
): Promise<Report> {
  const others = Object.values(PROFILES).filter(({ profile }) => profile !== parameters.profile);
  return {
    profiles: [parameters, ...others].map((each) => ({
      profile: each.profile,
      parameters: referencedParameters(each),
    })),
    keepByUf: await database.rows(KEEP_BY_UF),
    residualMinimum: await database.value<number | null>(
      `select min(abs(n)) from prt_publicado where municipio like '%99999'`,
    ),
    rules: await readPlan(database, parameters.k),
    withheld: await database.rows(WITHHELD, { k: parameters.k }),
    curve: await riskUtilityCurve(database, parameters),
  };
}

/** What waits for a later vintage; null is a count below k. */
const WITHHELD = `
  select cubo as cube, if(registros >= $k, registros, null) as records,
    if(exclusoes >= $k, exclusoes, null) as exclusions, if(retido.series >= $k, retido.series, null) as series
  from (select distinct cubo from prt_serie) left join prt_retido as retido using (cubo)
  order by cubo`;

/** Of published cells alone: what goes up from a UF is not counted in it. */
const KEEP_BY_UF = `
  select cubo as cube, uf,
    round(sum(n) filter (municipio not like '%99999') / sum(n), 4)::double as municipio
  from prt_publicado
  where not ajuste and uf between '11' and '53'
  group by all
  having sum(n) filter (municipio not like '%99999') > 0
  order by all`;

/**
 * The same rules over the newest stock with k = 3, 5 and 10, in a schema of its own, so that the
 * tables of the release stay as they are.
 */
async function riskUtilityCurve(
  database: Database,
  parameters: ProtectionParameters,
): Promise<Report['curve']> {
  const points: Report['curve'][number][] = [];
  await database.run('create schema if not exists curva');
  await database.run(`set search_path = 'curva,main'`);
  try {
    await database.run(`create or replace table prt_origem as select *, null::varchar as lugar from main.prt_fonte
      where cubo = 'RAIS' and ano = (select max(ano) from main.prt_fonte where cubo = 'RAIS')`);
    for (const k of THRESHOLDS) points.push(await curvePoint(database, { ...parameters, k }));
  } finally {
    await database.run(`set search_path = 'main'`);
    await database.run('drop schema curva cascade');
  }
  return points.filter(({ municipio }) => municipio > 0);
}

async function curvePoint(database: Database, parameters: ProtectionParameters) {
  const { prepare, countries, locate, places, finish } = protectionRules(parameters);
  await runSteps(database, prepare);
  await runFixpoint(database, countries);
  await runSteps(database, locate);
  await runFixpoint(database, places);
  await runSteps(database, finish);
  const [shares] = await database.rows<Omit<Report['curve'][number], 'k'>>(SHARES);
  return {
    k: parameters.k,
    ...(shares ?? { municipio: 0, uf: 0, regiao: 0, brasil: 0, generalisedCountry: 0 }),
  };
}

const share = (condition: string) =>
  `round(coalesce(sum(n) filter (${condition}), 0) / sum(n), 4)::double`;

const SHARES = `
  select
    ${share(`municipio not like '%99999'`)} as municipio,
    ${share(`municipio like '%99999' and uf between '11' and '53'`)} as uf,
    ${share(`left(uf, 1) = 'R'`)} as regiao,
    ${share(`uf = 'BR'`)} as brasil,
    ${share(`pais = 'XNE' or pais = 'X' || continente`)} as "generalisedCountry"
  from prt_publicado join reg_pais on codigo = pais
  having count(*) > 0`;

import { literal, type Database } from '../../engine/database.ts';
import type { RunOptions } from '../../engine/options.ts';
import { readCsv } from '../../registry/read-csv.ts';
import type { QualityReport } from '../../registry/public-files.ts';
import { anos, calibrationFile, paises, ufs } from './calibration.ts';
import { immigrantScale } from './population.ts';

/** One published figure of immigrants with an active bond, and what this run harmonised. */
export type CalibratedCell = {
  readonly ano: number;
  /** 'total', 'uf 35' or the RAIS nationality code 'pais 40'. */
  readonly chave: string;
  readonly esperado: number;
  readonly observado: number;
};

/** A figure below this is a handful of people: a share of it says nothing. */
const SMALLEST_EXPECTED = 100;

/**
 * Harmonised stock, before protection, against every published figure of the years generated:
 * total, Haiti and Venezuela by year, UF and nationality of 2020, times the immigrant scale.
 * Reads har_estoque, stg_rais and reg_rais_nacionalidade.
 */
export async function calibratedCells(
  database: Database,
  options: RunOptions,
): Promise<readonly CalibratedCell[]> {
  const targets = publishedFigures(options).map(
    ({ ano, chave, esperado }) => `(${ano}, ${literal(chave)}, ${esperado})`,
  );
  if (targets.length === 0) return [];
  return database.rows<CalibratedCell>(`
with estoque as (
  select h.ano, h.uf, r.nacionalidade
  from har_estoque as h
  join stg_rais as r on r.arquivo_id = h.arquivo_id and r.linha = h.linha
  where h.vinculo_principal
),
observado as (
  select ano, 'total' as chave, count(*) as n from estoque group by ano
  union all select ano, 'uf ' || uf, count(*) from estoque group by ano, uf
  union all select ano, 'pais ' || nacionalidade, count(*) from estoque group by ano, nacionalidade
)
select p.ano, p.chave, cast(p.esperado as double) as esperado, coalesce(o.n, 0)::double as observado
from (values ${targets.join()}) as p(ano, chave, esperado)
left join observado as o on o.ano = p.ano and o.chave = p.chave
order by p.ano, p.chave`);
}

/** The largest relative deviation over the cells large enough to have one. */
export async function calibrationDeviation(
  database: Database,
  options: RunOptions,
): Promise<NonNullable<QualityReport['calibration']>> {
  const cells = (await calibratedCells(database, options)).filter(
    (each) => each.esperado >= SMALLEST_EXPECTED,
  );
  const deviations = cells.map((each) => Math.abs(each.observado / each.esperado - 1));
  return { cells: cells.length, largestDeviation: Number(Math.max(0, ...deviations).toFixed(4)) };
}

type Figure = Omit<CalibratedCell, 'observado'>;

function publishedFigures({ scale, years }: RunOptions): readonly Figure[] {
  const factor = immigrantScale(scale);
  return [...byYear(), ...of2020()]
    .filter(({ ano }) => ano >= years.first && ano <= years.last)
    .map((each) => ({ ...each, esperado: Math.round(each.esperado * factor) }));
}

const isPublished = (list: 'anos' | 'paises') => {
  const sources = readCsv(calibrationFile(list)).map((row) => row['fonte']);
  return (_: unknown, index: number) => sources[index] === 'publicado';
};

function byYear(): Figure[] {
  return anos.filter(isPublished('anos')).flatMap(({ ano, total, haiti, venezuela }) => [
    { ano, chave: 'total', esperado: total },
    { ano, chave: 'pais 40', esperado: haiti },
    { ano, chave: 'pais 26', esperado: venezuela },
  ]);
}

function of2020(): Figure[] {
  const ano = 2020;
  const others = paises
    .filter(isPublished('paises'))
    .filter(({ codigo }) => codigo !== 40 && codigo !== 26)
    .map(({ codigo, estoque2020 }) => ({ ano, chave: `pais ${codigo}`, esperado: estoque2020 }));
  return [
    ...others,
    ...ufs.map(({ uf, estoque2020 }) => ({ ano, chave: `uf ${uf}`, esperado: estoque2020 })),
  ];
}

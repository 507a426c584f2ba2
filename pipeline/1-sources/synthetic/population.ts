import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Database, Parameters } from '../../engine/database.ts';
import type { RunOptions } from '../../engine/options.ts';
import { runStep } from '../../engine/step.ts';
import { calibrationFile, ufs } from './calibration.ts';
import { celulasAno, type CelulaAno } from './cells.ts';
import { companyParameters } from './company-sampling.ts';
import { sujeira } from './dirt.ts';
import { casosDificeis, familiaDeTres } from './hard-cases.ts';
import { ranges, weightedCountries } from './reference-tables.ts';
import { readCsv } from '../../registry/read-csv.ts';

/** Slice of companies, by first and last number, with some `postosPorFatia` Brazilian posts. */
export type Fatia = { readonly primeira: number; readonly ultima: number };

const postosPorFatia = 300_000;

/**
 * How immigrants gather: `nucleos` is the mean number of clusters of a small group in a UF, which grows
 * with the square root of the group; `dispersos` is the share who live outside any. With these values
 * the stock of 2020 at full scale has 5 % of people in cells (município, country, sex) under 5, and
 * 6 % under 10 without sex; OBMigra's SisMigra files of 2018–2021, with four times as many
 * nationalities, have 11–17 % under 10.
 */
const concentracao = { nucleos: 0.8, dispersos: 0.03 };

/** Immigrants are 0.35 % of the bonds: without oversampling a small demonstration would hardly have any. */
const immigrantOversampling = 1000;

/** Fraction of the published immigrant stock that is generated: the whole of it from scale 0.001 up. */
export function immigrantScale(scale: number): number {
  return Math.min(1, immigrantOversampling * scale);
}

/**
 * Creates companies, persons and bonds (tables `sint_*`), all years at once, and says how to cut the
 * companies into slices that fit in memory. Immigrants are numbered up to the variable
 * `pessoas_imigrantes`, their second PIS up to twice it, Brazilians from there.
 */
export async function createPopulation(
  database: Database,
  options: RunOptions,
  folder: string,
): Promise<readonly Fatia[]> {
  const cells = celulasAno(immigrantScale(options.scale), options.years);
  const step = (table: string, file: string, parameters?: Parameters) =>
    runStep(database, {
      table,
      stage: '1-sources',
      sql: new URL(`sql/${file}.sql`, import.meta.url),
      reads: [],
      ...(parameters ? { parameters } : {}),
    });
  const arquivo = path.join(folder, 'celulas.csv');
  writeFileSync(arquivo, cellsCsv(cells));
  await step('sint_celula_ano', 'celula-ano', { arquivo });
  await step('sint_passo', 'passo');
  await step('sint_evento', 'evento', { primeiro_ano: options.years.first });
  const vinculos = await step('sint_ocupacao', 'ocupacao');
  await step('sint_carreira', 'carreira');
  await step('sint_primeiro_vinculo', 'primeiro-vinculo');
  await step('sint_pessoa_sorteada', 'pessoa-sorteada', {
    segundo_pis: sujeira.pessoasSegundoPis,
    sete_vinculos: casosDificeis.seteVinculos,
  });
  await step('sint_par', 'par', { familia_de_tres: familiaDeTres });
  await step('sint_pessoa', 'pessoa');
  await createCompanies(database, options, step);
  await database.run(`set variable pessoas_imigrantes = ${vinculos + 1}::bigint`);
  const anos = { primeiro_ano: options.years.first, ultimo_ano: options.years.last };
  await step('sint_vinculo_extra', 'vinculo-extra', {
    ...anos,
    secundarios: sujeira.vinculosSecundarios,
    terceiros: sujeira.vinculosTerceiros,
  });
  await step('sint_vinculo', 'vinculo', {
    vinculos,
    escala: immigrantScale(options.scale),
    ...concentracao,
  });
  await step('sint_engano', 'engano', { ...anos, cpf_de_colega: casosDificeis.cpfDeColega });
  await step('sint_vinculo_completo', 'vinculo-completo');
  return database.rows<Fatia>(
    `select min(empresa)::integer as primeira, max(empresa)::integer as ultima
     from sint_empresa group by posto_inicial // ${postosPorFatia} order by primeira`,
  );
}

async function createCompanies(
  database: Database,
  options: RunOptions,
  step: (table: string, file: string, parameters?: Parameters) => Promise<number>,
): Promise<void> {
  await step('sint_empresa', 'empresa', companyParameters(options.scale));
  await database.run(
    ranges('sint_faixa_empresa', 'sint_empresa', 'empregados', ['uf', 'secao'], 'empresa'),
  );
}

/** Lists that SQL files read with `getvariable`. */
export function listVariables(): Readonly<Record<string, readonly string[]>> {
  const places = ufs.filter(({ uf }) => uf !== '99');
  return {
    ufs: places.map(({ uf }) => uf),
    siglas: places.map(({ sigla }) => sigla),
    secoes: readCsv<'secao'>(calibrationFile('secoes')).map(({ secao }) => secao),
    ocupacoes: occupations(),
    naturais_naturalizados: weightedCountries('pesoNaturalizado'),
    naturais_outras: weightedCountries('pesoOutras'),
  };
}

/** For each section A to U and level (low, middle, higher), four occupations in a row. */
function occupations(): readonly string[] {
  return readCsv(calibrationFile('secoes')).flatMap((row) =>
    ['ocupacao_baixa', 'ocupacao_media', 'ocupacao_superior'].flatMap((level) => {
      const list = (row[level] ?? '').split('|');
      return Array.from({ length: 4 }, (_, index) => list[index % list.length] ?? '');
    }),
  );
}

/** Cells as text for DuckDB; each cell gets a range of position numbers of its own. */
function cellsCsv(cells: readonly CelulaAno[]): string {
  const largest = new Map<number, number>();
  for (const cell of cells) {
    const needed = Math.max(cell.antes, cell.depois, Math.ceil(cell.trocas / 3));
    largest.set(cell.celula, Math.max(largest.get(cell.celula) ?? 0, needed));
  }
  const offsets = new Map<number, number>();
  let next = 0;
  for (const [celula, positions] of [...largest].toSorted(([a], [b]) => a - b)) {
    offsets.set(celula, next);
    next += positions;
  }
  const lines = cells.map((cell) =>
    [
      cell.celula,
      cell.pais,
      cell.uf,
      cell.sexo,
      cell.ano,
      cell.antes,
      cell.depois,
      cell.trocas,
      offsets.get(cell.celula),
    ].join(','),
  );
  return `celula,pais,uf,sexo,ano,antes,depois,trocas,deslocamento\n${lines.join('\n')}\n`;
}

import type { Database } from '../../engine/database.ts';
import { countRows } from '../../engine/step.ts';
import { anos } from '../synthetic/calibration.ts';
import { sujeira } from '../synthetic/dirt.ts';
import { comt, latin1, type Generation, type Slice } from '../synthetic/generation.ts';
import { bondScale } from '../synthetic/company-sampling.ts';
import { immigrantScale, type Fatia } from '../synthetic/population.ts';
import type { RawColumn } from '../synthetic/raw-file.ts';
import { populationSql, sqlText } from '../synthetic/sql-text.ts';
import { camposRais, remuneracaoDoMes } from './synthesise-fields.ts';
import { colunasRais } from './synthesise-layout.ts';

/** First year whose movements the CAGED generators take from the RAIS rows. */
export const primeiroAnoCaged = 2018;

/** Writes one RAIS file per year, and keeps in `sint_declarado` the bonds that CAGED will declare. */
export async function synthesiseRais(
  generation: Generation,
  fatias: readonly Fatia[],
): Promise<void> {
  const { first, last } = generation.options.years;
  for (const { ano, salarioMinimo } of anos) {
    if (ano < first || ano > last) continue;
    const year = { ano, salario_minimo: salarioMinimo };
    await generation.write(
      {
        name: `rais/RAIS_VINC_ID_${ano}.${ano >= 2023 ? 'COMT' : 'txt'}`,
        columns: columns(ano, salarioMinimo),
        format: ano >= 2023 ? comt : latin1,
      },
      () => slices(generation, fatias, year),
    );
  }
}

async function* slices(
  { database, options }: Generation,
  fatias: readonly Fatia[],
  year: { readonly ano: number; readonly salario_minimo: number },
): AsyncGenerator<Slice> {
  const declared = sqlText(new URL('synthesise-declared.sql', import.meta.url)).replaceAll(
    '$ano',
    String(year.ano),
  );
  for (const fatia of fatias) {
    const parameters = {
      ...year,
      ...fatia,
      linhas_repetidas: sujeira.linhasRepetidas,
    };
    await database.run(
      `create or replace table sint_rais_ano as ${populationSql('estrangeiro-ano')}`,
      parameters,
    );
    await database.run(`insert into sint_rais_ano ${populationSql('brasileiro-ano')}`, parameters);
    if (year.ano >= primeiroAnoCaged) await keepMovements(database, year.ano, options.scale);
    yield {
      from: `(${declared})`,
      rows: await countRows(database, 'sint_rais_ano'),
      truth: `select rowid as posicao, pessoa, vinculo, if(via = 1, 'real', 'repetida') as via
        from sint_rais_ano where grupo = 1`,
    };
  }
}

async function keepMovements(database: Database, ano: number, scale: number): Promise<void> {
  const parameters = { ano, amostra: brazilianSample(scale) };
  const select = populationSql('declarado');
  await database.run(
    `create table if not exists sint_declarado as from (${select}) limit 0`,
    parameters,
  );
  await database.run(`insert into sint_declarado ${select}`, parameters);
}

/** Per mille of the Brazilian movements that the CAGED files keep: some 2 for 10 of immigrants. */
export function brazilianSample(scale: number): number {
  const immigrants = 240_000 * immigrantScale(scale);
  return Math.min(1000, Math.round((1000 * 0.2 * immigrants) / (28_500_000 * bondScale(scale))));
}

function columns(ano: number, salarioMinimo: number): readonly RawColumn[] {
  return colunasRais(ano).map(([header, field]) => {
    const sql = typeof field === 'number' ? remuneracaoDoMes(field) : camposRais[field];
    const typed = field === 'remmedr' && ano === 2018 ? `lpad(${sql}, 12, '0')` : sql;
    const text = typed.replaceAll('$salario_minimo', String(salarioMinimo));
    return [header, ano >= 2023 ? modern(field, text) : text];
  });
}

/** From 2023: decimal point, dates DD/MM/AAAA. */
function modern(field: string | number, sql: string): string {
  if (field === 'dtadmissao') return `strftime(admissao, '%d/%m/%Y')`;
  if (field === 'dtnascimento') return `strftime(nascimento, '%d/%m/%Y')`;
  if (field === 'remmedr' || field === 'remdezr' || field === 'tempempr')
    return `replace(${sql}, ',', '.')`;
  return sql;
}

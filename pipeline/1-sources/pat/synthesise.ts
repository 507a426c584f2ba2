import { runStep } from '../../engine/step.ts';
import { utf8, type Generation } from '../synthetic/generation.ts';
import { once } from '../synthetic/monthly-files.ts';
import { immigrantScale } from '../synthetic/population.ts';
import type { RawColumn } from '../synthetic/raw-file.ts';

/** Persons identified in the 28 months of the demonstration, at full scale; SPEC gives no figure. */
const IDENTIFIED = 150_000;

/** A file of one year of the flow: rows are those of `from`, ordered by `order`. */
export type YearFiles = {
  /** Relative to the raw folder; `#` stands for the year. */
  readonly name: string;
  readonly columns: readonly RawColumn[];
  readonly table: string;
  /** SQL of the date a row belongs to; rows without it are not written. */
  readonly date: string;
  readonly where?: string;
  /** What orders the rows of one day; must leave no tie. */
  readonly within?: string;
};

/**
 * Creates `sint_candidato`, the invented persons of the flow of Portaria 1.088, at the scale of the
 * immigrants: at the companies' own scale a demonstration would have a few dozen. The flow begins
 * with the Portaria, whatever years the registers cover.
 */
export async function createCandidates({ database, options }: Generation): Promise<void> {
  await runStep(database, {
    table: 'sint_candidato',
    stage: '1-sources',
    sql: new URL('synthesise-candidates.sql', import.meta.url),
    reads: ['sint_faixa_uf', 'sint_faixa_municipio_geral'],
    parameters: { quantos: Math.ceil(IDENTIFIED * immigrantScale(options.scale)) },
  });
}

/** Writes the subtasks "Cadastro Sine", some of them without what the law asks for. */
export async function synthesisePat(generation: Generation): Promise<void> {
  await writeYears(generation, {
    name: 'pat/PAT_CADASTRO_SINE_#.csv',
    table: 'sint_candidato',
    date: 'subtarefa',
    columns: [
      ['protocolo', `'T' || lpad(cast(candidato as varchar), 9, '0')`],
      ['cpf', `lpad(cast(cpf as varchar), 11, '0')`],
      [
        'nome',
        `sorteado_de(getvariable('nomes_brasileiros_1'), getvariable('quantos_nomes_brasileiros_1'), b, 40)`,
      ],
      ['data_nascimento', `strftime(nascimento, '%Y-%m-%d')`],
      ['sexo', `if(mulher, '2', '1')`],
      ['municipio_residencia', 'cast(municipio as varchar)'],
      ['telefone', `''`],
      ['email', `'pessoa' || candidato || '@exemplo.invalid'`],
      ['escolaridade', 'cast(escolaridade as varchar)'],
      ['cursos', `''`],
      ['experiencias', `''`],
      ['ocupacao_pretendida', 'ocupacao'],
      ['disponibilidade', 'cast(1 + fatia(b2, 10, 2) as varchar)'],
      ['grupo', 'grupo'],
      ['unidade_inss', `'APS ' || uf || lpad(cast(fatia(b2, 15, 40) as varchar), 3, '0')`],
      ['data_subtarefa', `strftime(subtarefa, '%Y-%m-%d')`],
      ['consentimento_id', `if(assinou, 'C' || lpad(cast(candidato as varchar), 9, '0'), '')`],
      [
        'data_consentimento',
        `if(assinou and fatia(b2, 25, 1000) >= 8, strftime(assinatura, '%Y-%m-%d'), '')`,
      ],
      ['categorias_autorizadas', `if(assinou, '1|2|3|4|5|6', '')`],
      ['data_revogacao', `coalesce(strftime(revogacao, '%Y-%m-%d'), '')`],
      ['data_envio', `coalesce(strftime(envio, '%Y-%m-%d'), '')`],
      [
        'tipo_deficiencia',
        `if(sorte_deficiencia < 30, cast(1 + sorte_deficiencia % 5 as varchar), '')`,
      ],
      [
        'data_consentimento_sensivel',
        `if(sorte_deficiencia < 10, strftime(assinatura, '%Y-%m-%d'), '')`,
      ],
    ],
  });
}

/** One file per year that has rows, in the order of the day and of the person. */
export async function writeYears(generation: Generation, files: YearFiles): Promise<void> {
  const { table, date, where = 'true', within = 'candidato', columns, name } = files;
  const condition = `${where} and ${date} <= date '2027-12-31'`;
  const years = await generation.database.rows<{ ano: number; rows: number }>(
    `select year(${date})::integer as ano, count(*)::integer as "rows" from ${table}
     where ${condition} group by 1 order by 1`,
  );
  for (const { ano, rows } of years) {
    const from = `(from ${table} where ${condition} and year(${date}) = ${ano} order by ${date}, ${within})`;
    await generation.write({ name: name.replace('#', String(ano)), columns, format: utf8 }, () =>
      once({ rows, from, truth: NOBODY }),
    );
  }
}

/** The truth is about immigrants; nobody here is one of them. */
const NOBODY = `select 0 as posicao, null::bigint as pessoa, null::bigint as vinculo, '' as via where false`;

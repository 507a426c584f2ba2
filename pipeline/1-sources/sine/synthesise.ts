import { runStep } from '../../engine/step.ts';
import { writeYears } from '../pat/synthesise.ts';
import type { Generation } from '../synthetic/generation.ts';
import { immigrantScale } from '../synthetic/population.ts';

/** Vacancies in the 28 months, at full scale: 9,296 only for persons with disability in 2017 (SPEC 5.4), a tenth of all here. */
const VACANCIES = 200_000;

/** Writes the vacancies of Sine and the events of the persons sent to it. */
export async function synthesiseSine(generation: Generation): Promise<void> {
  const { database, options } = generation;
  await runStep(database, {
    table: 'sint_vaga',
    stage: '1-sources',
    sql: new URL('synthesise-vacancies.sql', import.meta.url),
    reads: ['sint_faixa_uf', 'sint_faixa_municipio_geral'],
    parameters: { quantas: Math.ceil(VACANCIES * immigrantScale(options.scale)) },
  });
  await runStep(database, {
    table: 'sint_evento_sine',
    stage: '1-sources',
    sql: new URL('synthesise-events.sql', import.meta.url),
    reads: ['sint_candidato'],
  });
  await writeYears(generation, {
    name: 'sine/SINE_VAGAS_#.csv',
    table: 'sint_vaga',
    date: 'oferta',
    columns: [
      ['vaga_id', `'V' || lpad(cast(candidato as varchar), 9, '0')`],
      ['municipio', 'cast(municipio as varchar)'],
      ['cbo', 'cbo'],
      ['quantidade', 'cast(quantidade as varchar)'],
      ['natureza', 'natureza'],
      ['exclusiva_pcd', `if(exclusiva, '1', '0')`],
      ['especificidades', `''`],
      ['empresa_raiz', `lpad(cast(raiz as varchar), 8, '0')`],
      ['faixa_cota', 'faixa'],
      ['data_oferta', `strftime(oferta, '%Y-%m-%d')`],
    ],
  });
  await writeYears(generation, {
    name: 'sine/SINE_EVENTOS_#.csv',
    table: 'sint_evento_sine',
    date: 'dia',
    within: 'candidato, tipo',
    columns: [
      ['cpf', `lpad(cast(cpf as varchar), 11, '0')`],
      ['tipo_evento', 'cast(tipo as varchar)'],
      ['data_evento', `strftime(dia, '%Y-%m-%d')`],
      ['vaga_id', `if(tipo in (3, 4), 'V' || lpad(cast(candidato as varchar), 9, '0'), '')`],
      ['municipio', 'cast(municipio as varchar)'],
    ],
  });
}

import type { Generation } from '../synthetic/generation.ts';
import { writeYears } from '../pat/synthesise.ts';

/** Writes the persons of the rehabilitation programme who showed interest, signed or not. */
export async function synthesiseReabilitacao(generation: Generation): Promise<void> {
  await writeYears(generation, {
    name: 'reabilitacao/REABILITACAO_#.csv',
    table: 'sint_candidato',
    where: `grupo = '1'`,
    date: 'interesse',
    columns: [
      ['cpf', `lpad(cast(cpf as varchar), 11, '0')`],
      ['municipio_residencia', 'cast(municipio as varchar)'],
      ['data_interesse', `strftime(interesse, '%Y-%m-%d')`],
      ['data_certificado', `strftime(interesse - fatia(b2, 0, 60), '%Y-%m-%d')`],
      ['unidade_inss', `'APS ' || uf || lpad(cast(fatia(b2, 15, 40) as varchar), 3, '0')`],
    ],
  });
}

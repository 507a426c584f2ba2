import type { Generation } from '../synthetic/generation.ts';
import { writeYears } from '../pat/synthesise.ts';

/** Writes the persons with disability who showed interest, signed or not. */
export async function synthesiseBpc(generation: Generation): Promise<void> {
  await writeYears(generation, {
    name: 'bpc/BPC_#.csv',
    table: 'sint_candidato',
    where: `grupo <> '1'`,
    date: 'interesse',
    columns: [
      ['cpf', `lpad(cast(cpf as varchar), 11, '0')`],
      ['grupo', 'grupo'],
      ['municipio_residencia', 'cast(municipio as varchar)'],
      ['data_interesse', `strftime(interesse, '%Y-%m-%d')`],
      ['unidade_inss', `'APS ' || uf || lpad(cast(fatia(b2, 15, 40) as varchar), 3, '0')`],
    ],
  });
}

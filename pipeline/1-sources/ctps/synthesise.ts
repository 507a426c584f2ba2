import { runStep } from '../../engine/step.ts';
import { utf8, type Generation } from '../synthetic/generation.ts';
import { once } from '../synthetic/monthly-files.ts';
import type { RawColumn } from '../synthetic/raw-file.ts';

/** Header of SPEC 2.8; each column of `sint_cartao` has the name of its header. */
export const colunasCtps: readonly RawColumn[] = [
  'pis',
  'cpf',
  'data_emissao',
  'uf_emissao',
  'municipio_emissao',
  'pais_nascimento',
  'nacionalidade',
  'segunda_nacionalidade',
  'status_migratorio',
  'sexo',
  'data_nascimento',
  'escolaridade',
].map((header) => [header, header]);

/** Writes one file of work cards per year of issue, 2011 to November 2019. */
export async function synthesiseCtps(generation: Generation): Promise<void> {
  const { database, options } = generation;
  await runStep(database, {
    table: 'sint_cartao',
    stage: '1-sources',
    sql: new URL('synthesise-cards.sql', import.meta.url),
    reads: ['sint_pessoa', 'sint_faixa_municipio'],
    parameters: { primeiro_ano: options.years.first, ultimo_ano: options.years.last },
  });
  const years = await database.rows<{ ano: number; rows: number }>(
    `select ano::integer as ano, count(*)::integer as "rows" from sint_cartao group by ano order by ano`,
  );
  for (const { ano, rows } of years) {
    await generation.write(
      { name: `ctps/CTPS_${ano}.csv`, columns: colunasCtps, format: utf8 },
      () =>
        once({
          rows,
          from: `(from sint_cartao where ano = ${ano} order by ordem)`,
          truth: `select ordem - 1 as posicao, pessoa, null::bigint as vinculo, 'real' as via
          from sint_cartao where ano = ${ano}`,
        }),
    );
  }
}

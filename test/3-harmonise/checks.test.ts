import { describe, expect, it } from 'vitest';
import { harmoniseChecks } from '../../pipeline/3-harmonise/checks.ts';
import { runCheck } from '../../pipeline/engine/check.ts';
import type { Mode } from '../../pipeline/engine/options.ts';
import type { TestRow } from '../2-pair/insert-rows.ts';
import { harmonise } from './harmonise-rows.ts';

const rais: TestRow = { ano: 2020, pis: 1, nacionalidade: '40', vinculo_ativo: true };
const novo: TestRow = {
  tipo: 'MOV',
  competencia_mov: '2022-01',
  competencia_dec: '2022-01',
  pis: 1,
  saldo: 1,
  pais_nascimento: 'HAITI',
};
const publica: TestRow = { tipo: 'MOV', competencia_mov: '2022-01', saldo: 1, pais: 'HAITI' };

async function check(mode: Mode, table: string, row: TestRow): Promise<void> {
  await harmonise(mode, { [table]: [row] }, async (database) => {
    for (const each of harmoniseChecks) await runCheck(database, each);
  });
}

describe('harmoniseChecks', () => {
  it('let known codes through', async () => {
    const known = { uf: '35', municipio: '355030', sexo: '1', raca_cor: '9', escolaridade: '11' };
    await expect(check('synthetic', 'stg_rais', { ...rais, ...known })).resolves.toBeUndefined();
    const none = { uf: '99', sexo: '9', raca_cor: '6', escolaridade: '99', tipo_defic: '9' };
    await expect(
      check('synthetic', 'stg_novo_caged', { ...novo, ...none }),
    ).resolves.toBeUndefined();
  });

  it.each<[string, string, TestRow, Mode, string]>([
    [
      'PaisDesconhecido',
      'stg_novo_caged',
      { ...novo, nacionalidade: 'ATLÂNTIDA' },
      'synthetic',
      'ATLÂNTIDA',
    ],
    [
      'PaisDesconhecido',
      'stg_obmigra_novo_caged',
      { ...publica, pais: 'LEMÚRIA' },
      'public',
      'LEMÚRIA',
    ],
    ['NacionalidadeDesconhecida', 'stg_rais', { ...rais, nacionalidade: '57' }, 'synthetic', '57'],
    ['MunicipioDesconhecido', 'stg_rais', { ...rais, municipio: '350000' }, 'synthetic', '350000'],
    ['MunicipioDesconhecido', 'stg_novo_caged', { ...novo, uf: '34' }, 'synthetic', 'uf 34'],
    ['CodigoSemCorrespondencia', 'stg_rais', { ...rais, sexo: '3' }, 'synthetic', 'RAIS sexo 3'],
    [
      'CodigoSemCorrespondencia',
      'stg_novo_caged',
      { ...novo, sexo: '2' },
      'synthetic',
      'NOVO_CAGED sexo 2',
    ],
    [
      'CodigoSemCorrespondencia',
      'stg_novo_caged',
      { ...novo, saldo: null },
      'synthetic',
      'tipo_movimentacao',
    ],
    [
      'CategoriaDoOBMigraDesconhecida',
      'stg_obmigra_novo_caged',
      { ...publica, nivel_instrucao: '12' },
      'public',
      '12',
    ],
    [
      'CompetenciaAusente',
      'stg_novo_caged',
      { ...novo, competencia_mov: null },
      'synthetic',
      '(vazia)',
    ],
  ])('%s stops the line for %s %o', async (name, table, row, mode, code) => {
    await expect(check(mode, table, row)).rejects.toMatchObject({
      name,
      parts: { where: expect.stringContaining(code), todo: expect.stringContaining('pipeline/') },
    });
  });

  it('names files to edit that exist', async () => {
    const { existsSync } = await import('node:fs');
    const files = harmoniseChecks.flatMap(({ todo }) => todo.match(/pipeline\/[\w./-]+\w/g) ?? []);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
    expect(files).toHaveLength(harmoniseChecks.length);
  });
});

import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Mode } from '../../pipeline/engine/options.ts';
import { receiveFolder } from './receive-folder.ts';

const real = process.env['VINCULO_REAL_DATA'];

function received(folder: string, mode: Mode) {
  const raw = path.join(real ?? '', folder);
  if (!existsSync(raw)) throw new Error(`real data not found: ${folder}`);
  return receiveFolder(raw, { mode }, (database) =>
    database.rows(
      `select tipo, linhas_lidas::integer as lidas, linhas_aceitas::integer as aceitas,
         linhas_quarentena::integer as quarentena, codificacao
       from reception order by tipo`,
    ),
  );
}

describe.skipIf(!real)('receiveAndStage on real files (needs VINCULO_REAL_DATA)', () => {
  it('stages every row of OBMigra 2022', async () => {
    const all = (tipo: string, rows: number) => ({
      tipo,
      lidas: rows,
      aceitas: rows,
      quarentena: 0,
      codificacao: 'utf-8',
    });
    expect(await received('obmigra-caged-2022', 'public')).toEqual([
      all('EXC', 290),
      all('FOR', 8_132),
      all('MOV', 105_603),
    ]);
  });

  it('stages every row of the raw Novo CAGED exclusions of January 2023', async () => {
    expect(await received('novo-caged-2023', 'identified')).toEqual([
      { tipo: 'EXC', lidas: 4_000, aceitas: 4_000, quarentena: 0, codificacao: 'utf-8' },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { applyCorrections, type Correction } from '../../pipeline/1-sources/corrections.ts';
import { rais } from '../../pipeline/1-sources/rais/source.ts';
import path from 'node:path';
import { receiveFolder } from './receive-folder.ts';

const raw = path.join(import.meta.dirname, '..', 'cases', 'rais-2020-latin-1', 'raw');
const correction: Correction = {
  arquivo: 'RAIS_VINC_ID_2020.txt',
  campo: 'municipio',
  de: '355030',
  para: '3304557',
  motivo: 'teste',
};

function municipiosAfter(corrections: readonly Correction[]): Promise<readonly string[]> {
  return receiveFolder(raw, { mode: 'identified' }, async (database) => {
    await applyCorrections(database, rais, corrections);
    const rows = await database.rows<{ municipio: string }>(
      'select distinct municipio from stg_rais where municipio is not null',
    );
    return rows.map(({ municipio }) => municipio);
  });
}

describe('applyCorrections', () => {
  it('changes the value in the file it names', async () => {
    expect(await municipiosAfter([correction])).toEqual(['330455']);
  });

  it('fails when it no longer matches', async () => {
    await expect(municipiosAfter([{ ...correction, de: '420540' }])).rejects.toThrow(
      expect.objectContaining({ name: 'CorrecaoSemEfeito' }),
    );
  });

  it('waits where its file was not received', async () => {
    expect(await municipiosAfter([{ ...correction, arquivo: 'RAIS_VINC_ID_2011.txt' }])).toEqual([
      '355030',
    ]);
  });

  it('refuses to touch what identifies a person', async () => {
    await expect(municipiosAfter([{ ...correction, campo: 'cpf' }])).rejects.toThrow(/cpf/);
  });
});

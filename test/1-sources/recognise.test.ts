import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sources } from '../../pipeline/1-sources/index.ts';
import { recognise, recogniseFiles } from '../../pipeline/1-sources/recognise.ts';

describe('recognise', () => {
  it.each([
    ['RAIS_VINC_ID_2020.txt', 'rais', '-', '2020'],
    ['RAIS_VINC_ID_CENTRO_OESTE_2019.7z', 'rais', '-', '2019'],
    ['rais_vinc_id_2023.comt', 'rais', '-', '2023'],
    ['CAGED_TRABID_AJUST_032018.txt', 'caged', '-', '2018-03'],
    ['CAGEDMOV202201ID.txt', 'novo-caged', 'MOV', '2022-01'],
    ['CAGEDEXC202301.txt', 'novo-caged', 'EXC', '2023-01'],
    ['CAGEDFOR202212.zip', 'novo-caged', 'FOR', '2022-12'],
    ['CTPS_2018.csv', 'ctps', '-', '2018'],
    ['RAIS_CTPS_CAGED_2019.csv', 'obmigra-caged', '-', '2019'],
    ['RAIS_CTPS_CAGED_2022_MOV.csv.gz', 'obmigra-novo-caged', 'MOV', '2022'],
    ['RAIS_2020_OBMigra.csv', 'obmigra-rais', '-', '2020'],
    ['RAIS_2020.csv', 'obmigra-rais', '-', '2020'],
  ])('knows %s', (name, id, tipo, competencia) => {
    const found = recognise(name, sources);
    expect(found?.source.id).toBe(id);
    expect(found?.identity).toEqual({ tipo, competencia });
  });

  it.each(['RAIS_ESTAB_PUB.txt', 'CAGEDMOV202213.txt', 'CAGED_TRABID_AJUST_132018.txt', 'x.csv'])(
    'does not know %s',
    (name) => {
      expect(recognise(name, sources)).toBeUndefined();
    },
  );
});

describe('recogniseFiles', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'vinculo-raw-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const raw = (name: string, files: readonly string[]) => {
    for (const file of files) {
      const target = path.join(folder, name, file);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, '');
    }
    return path.join(folder, name);
  };

  it('orders by source and name, whatever the folders, and passes over notes and hidden files', () => {
    const root = raw('a', [
      'z/RAIS_VINC_ID_2019.txt',
      'CTPS_2018.csv',
      'a/README.md',
      '.gitkeep',
      '.x/y.csv',
    ]);
    expect(recogniseFiles(root, 'identified', sources).map(({ name }) => name)).toEqual([
      'z/RAIS_VINC_ID_2019.txt',
      'CTPS_2018.csv',
    ]);
  });

  it('reads only public sources in public mode and only identified ones elsewhere', () => {
    const root = raw('b', ['RAIS_VINC_ID_2019.txt', 'RAIS_2020.csv']);
    const ids = (mode: 'public' | 'identified') =>
      recogniseFiles(root, mode, sources).map(({ source }) => source.id);
    expect(ids('public')).toEqual(['obmigra-rais']);
    expect(ids('identified')).toEqual(['rais']);
  });

  it('refuses a missing folder where files are expected', () => {
    expect(() => recogniseFiles(path.join(folder, 'none'), 'public', sources)).toThrow(
      expect.objectContaining({ name: 'SemArquivos' }),
    );
  });

  it('takes a month folder of the same year', () => {
    const root = raw('c', ['2022/202201/CAGEDMOV202201ID.txt']);
    expect(recogniseFiles(root, 'identified', sources)).toHaveLength(1);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { colunasCaged } from '../../../pipeline/1-sources/caged/synthesise.ts';
import {
  colunasExclusao,
  colunasNovoCaged,
} from '../../../pipeline/1-sources/novo-caged/synthesise.ts';
import { colunasRais } from '../../../pipeline/1-sources/rais/synthesise-layout.ts';

const headers = (columns: readonly (readonly [string, ...unknown[]])[]) =>
  columns.map(([header]) => header);

const has = (ano: number, header: string) => headers(colunasRais(ano)).includes(header);

describe('colunasRais', () => {
  it('has the 78 official columns from 2018 to 2022, with the pay suffix of the year', () => {
    for (const ano of [2018, 2019, 2020, 2021, 2022]) {
      const names = headers(colunasRais(ano));
      expect(names).toHaveLength(78);
      expect(new Set(names).size).toBe(78);
      expect(names[66]).toBe(ano < 2020 ? 'VlRemJaneiroCC' : 'VlRemJaneiroSC');
    }
  });

  it('adds arrival year in 2016 and intermittent work in 2017', () => {
    expect([2015, 2016].map((ano) => has(ano, 'Ano Chegada Brasil'))).toEqual([false, true]);
    expect([2016, 2017].map((ano) => has(ano, 'Ind Trab Intermitente'))).toEqual([false, true]);
  });
});

describe('colunasNovoCaged', () => {
  it('has 32 identified columns, the declaration and two countries; exclusions two more', () => {
    expect(colunasNovoCaged).toHaveLength(35);
    expect(headers(colunasNovoCaged).slice(32)).toEqual([
      'competenciadec',
      'paisnascimento',
      'nacionalidade',
    ]);
    expect(headers(colunasExclusao)).toEqual(['competenciaexc', 'indicadordeexclusao']);
  });
});

const real = process.env['VINCULO_REAL_DATA'];

describe.skipIf(!real)('official layouts (VINCULO_REAL_DATA)', () => {
  const layouts = path.join(real ?? '', 'layouts');

  it.each([2018, 2019, 2020])('RAIS %i has the observed headers', (ano) => {
    const text = readFileSync(
      path.join(layouts, `rais_vinc_identificado_headers_${ano}.txt`),
      'utf8',
    );
    const observed = text
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(' -> ')[0]);
    expect(headers(colunasRais(ano))).toEqual(observed);
  });

  it('Novo CAGED begins with the observed headers', () => {
    const text = readFileSync(
      path.join(layouts, 'novo_caged_identificado_headers_2021.txt'),
      'utf8',
    );
    expect(headers(colunasNovoCaged).slice(0, 32)).toEqual(text.trim().split(/\r?\n/));
  });

  it('old CAGED has the columns of the official layout', () => {
    const folder = path.join(layouts, 'caged_identificado_antigo');
    const file = readdirSync(folder).find((name) => name.includes('layout')) ?? '';
    const official = readFileSync(path.join(folder, file), 'utf8')
      .split(/\r?\n/)
      .slice(2)
      .map((line) => line.split(',')[0] ?? '')
      .filter((name) => name !== '' && !name.startsWith('OBS'));
    expect(headers(colunasCaged)).toEqual(official);
  });
});

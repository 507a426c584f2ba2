import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCensus } from '../../../pipeline/5-publish/geo/census.ts';
import { municipios } from '../../../pipeline/registry/geography.ts';

const root = mkdtempSync(path.join(tmpdir(), 'vinculo-censo-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const HEAD = [
  '"Tabela 9605 - População residente, por cor ou raça, nos Censos Demográficos"',
  '"Variável - População residente (Pessoas)"',
  '"Nível";"Cód.";"Município";"Ano x Cor ou raça"',
  '"Nível";"Cód.";"Município";"2022"',
  '"Nível";"Cód.";"Município";"Total";"Branca"',
];
const FOOT = ['"Notas"', '"X";"Valor inibido para não identificar o informante.', 'Ex: um só"'];
const town = (code: string, total: string) => `"MU";"${code}";"Nome (UF)";"${total}";"1"`;
/** Invented: every município has as many people as its place in the list. */
const everyTown = municipios.map(({ code7 }, at) => town(code7, String(at + 1)));

let folders = 0;
function folderWith(lines: readonly string[], name = 'sidra9605_censo.csv'): string {
  folders += 1;
  const folder = path.join(root, String(folders));
  mkdirSync(folder);
  writeFileSync(path.join(folder, name), `\uFEFF${[...HEAD, ...lines, ...FOOT].join('\r\n')}\r\n`);
  return folder;
}

describe('readCensus', () => {
  it('is nothing without the folder or the file', () => {
    expect(readCensus(path.join(root, 'ausente'))).toBeNull();
    expect(readCensus(folderWith(everyTown, 'outra.csv'))).toBeNull();
  });

  it('reads every município, and adds up UFs and the country', () => {
    const census = readCensus(folderWith(everyTown));
    expect(census).toMatchObject({ year: '2022', missing: [] });
    expect(census?.people.get('BR')).toBe((5570 * 5571) / 2);
    expect(census?.people.get('1100015')).toBe(1);
    expect(census?.people.size).toBe(5570 + 27 + 1);
    expect([...(census?.people.keys() ?? [])].slice(0, 2)).toEqual(['BR', '11']);
  });

  it('tells the municípios that lack a figure, and gives no total that would lack them', () => {
    const some = everyTown
      .slice(1)
      .map((line, at) => (at === 0 ? line.replace('"2"', '"..."') : line));
    const census = readCensus(folderWith(some));
    expect(census?.missing).toEqual(['1100015', '1100023']);
    expect(census?.people.has('BR')).toBe(false);
    expect(census?.people.has('11')).toBe(false);
    expect(census?.people.has('12')).toBe(true);
  });

  it('takes a dash for zero, as SIDRA does', () => {
    expect(readCensus(folderWith([town('1100015', '-')]))?.people.get('1100015')).toBe(0);
  });

  it.each([
    ['the code of no município', [town('1100016', '5')], '1100016'],
    ['a município twice', [town('1100015', '5'), town('1100015', '5')], 'duas vezes'],
    ['a population that is no whole number', [town('1100015', '5,5')], 'número inteiro'],
    ['no município at all', ['"UF";"11";"Rondônia";"5"'], '"MU"'],
  ])('refuses %s, saying what, where and what to do', (_, lines, said) => {
    const read = () => readCensus(folderWith(lines));
    expect(read).toThrow(said);
    expect(read).toThrow(/sidra9605_censo\.csv[^]*data\/reference/);
  });

  it('refuses a table whose first figure is not the total', () => {
    const folder = folderWith(everyTown);
    const text = [...HEAD.slice(0, 4), '"Nível";"Cód.";"Município";"Branca"', ...everyTown];
    writeFileSync(path.join(folder, 'sidra9605_censo.csv'), text.join('\n'));
    expect(() => readCensus(folder)).toThrow('Total');
  });
});

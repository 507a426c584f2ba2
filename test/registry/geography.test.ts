import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isMunicipio } from '../../pipeline/registry/check-digits.ts';
import { deriveGeography } from '../../pipeline/registry/derive-geography.ts';
import {
  municipioOf,
  municipios,
  regions,
  subregions,
  ufs,
} from '../../pipeline/registry/geography.ts';
import { properCase } from '../../pipeline/registry/geography/proper-case.ts';
import { parseRows, readText, realData } from './real-data.ts';

const committed = (name: string) =>
  readFileSync(path.join(import.meta.dirname, '../../pipeline/registry/geography', name), 'utf8');
const named = (name: string, uf: string) =>
  municipios.find((each) => each.name === name && each.uf === uf);

describe('deriveGeography', () => {
  it('gives the committed files, so that they are not stale', () => {
    const { municipios: list, regioes } = deriveGeography();
    expect(list === committed('municipios.csv')).toBe(true);
    expect(regioes === committed('mesorregioes-microrregioes.csv')).toBe(true);
  });
});

const count = (of: (each: (typeof municipios)[number]) => string) =>
  new Set(municipios.map(of)).size;

describe('municipios', () => {
  it('are 5,570, each once, without the two lagoons', () => {
    expect(municipios).toHaveLength(5570);
    expect(new Set(municipios.map(({ code7 }) => code7)).size).toBe(5570);
    expect(new Set(municipios.map(({ code6 }) => code6)).size).toBe(5570);
    expect(municipios.filter(({ code7 }) => /^430000[12]$/.test(code7))).toEqual([]);
  });

  it('have check digits, the nine known exceptions included', () => {
    expect(municipios.filter(({ code7 }) => !isMunicipio(code7))).toEqual([]);
  });

  it('belong to 27 UF, 137 mesorregiões and 558 microrregiões', () => {
    expect([count(({ uf }) => uf), count(({ meso }) => meso), count(({ micro }) => micro)]).toEqual(
      [27, 137, 558],
    );
    expect(subregions).toHaveLength(137 + 558);
  });

  it('lie in a microrregião of one mesorregião of their own UF', () => {
    const mesoOf = new Map<string, string>();
    const astray = municipios.filter(({ uf, meso, micro }) => {
      const known = mesoOf.get(micro) ?? meso;
      mesoOf.set(micro, known);
      return known !== meso || !meso.startsWith(uf) || !micro.startsWith(uf);
    });
    expect(astray).toEqual([]);
  });

  it.each([
    ['São Paulo', '35', '3515', '35061'],
    ['Brasília', '53', '5301', '53001'],
    ['Fernando de Noronha', '26', '2605', '26019'],
    ['Chapecó', '42', '4201', '42002'],
    ["Santa Bárbara d'Oeste", '35', '3507', '35032'],
  ])('place %s', (name, uf, meso, micro) => {
    expect(named(name, uf)).toMatchObject({ meso, micro });
  });
});

describe('municipioOf', () => {
  it('completes six digits by the table, also where the check digit rule fails', () => {
    expect(municipioOf('355030')).toBe('3550308');
    expect(municipioOf('220225')).toBe('2202251');
    expect(municipioOf('430000')).toBeUndefined();
    expect(municipioOf('999999')).toBeUndefined();
  });
});

describe('ufs', () => {
  it('are 27 in five regions, named by the first digit', () => {
    expect(ufs).toHaveLength(27);
    expect(new Set(ufs.map(({ region }) => region))).toEqual(
      new Set(regions.map(({ code }) => code)),
    );
    expect(ufs.find(({ sigla }) => sigla === 'SC')).toMatchObject({ code: '42', region: '4' });
  });
});

describe('properCase', () => {
  it.each([
    ['SÃO JOSÉ DO RIO PRETO', 'São José do Rio Preto'],
    ["OLHO D'ÁGUA DAS FLORES", "Olho d'Água das Flores"],
    ["ALVORADA D'OESTE", "Alvorada D'Oeste"],
    ['PIO XII', 'Pio XII'],
    ['EMBU-GUAÇU', 'Embu-Guaçu'],
    ['NÃO-ME-TOQUE', 'Não-Me-Toque'],
    ['CENTRO-SUL MATO-GROSSENSE', 'Centro-Sul Mato-grossense'],
    ['PASSA E FICA', 'Passa e Fica'],
    ['TRIÂNGULO MINEIRO/ALTO PARANAÍBA', 'Triângulo Mineiro/Alto Paranaíba'],
  ])('writes %s as %s', (upper, proper) => {
    expect(properCase(upper)).toBe(proper);
  });
});

describe.skipIf(!realData)('geography against IBGE DTB 2022 (VINCULO_REAL_DATA)', () => {
  it('agrees on every code, name, mesorregião and microrregião', () => {
    const text = readText(path.join(realData ?? '', 'reference/DTB_2022_Municipio.csv'));
    const rows = parseRows(text.slice(text.indexOf('UF,Nome_UF')));
    const official = rows.map((row) => ({
      code7: row['codigo'],
      name: row['Nome_Município'],
      meso: `${row['UF']}${row['Mesorregião Geográfica']}`,
      micro: `${row['UF']}${row['Microrregião Geográfica']}`,
    }));
    const ours = municipios.map(({ code7, name, meso, micro }) => ({ code7, name, meso, micro }));
    expect(ours).toEqual(official.toSorted((a, b) => Number(a.code7) - Number(b.code7)));
  });
});

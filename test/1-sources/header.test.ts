import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, matchHeader, nearest } from '../../pipeline/1-sources/header.ts';
import { sources } from '../../pipeline/1-sources/index.ts';
import { headerKey, readLayout, type Field } from '../../pipeline/1-sources/layout.ts';

const place = { file: 'x.txt', layoutFile: 'layout.csv', ano: 2020 };
const field = (campo: string, parts: Partial<Field> = {}): Field => ({
  campo,
  keys: [headerKey(campo)],
  desde: 0,
  ate: 9999,
  mandatory: false,
  required: false,
  reader: 'codigo',
  width: 2,
  ...parts,
});

describe('headerKey', () => {
  it.each([
    ['VínculoAtivo3112', 'Vínculo Ativo 31/12'],
    ['CNAE 2.0 Subclasse - Codigo', 'CNAE20Subclasse'],
    ['seção', 'secao'],
    ['Tipo Estabelecimento (Código)', 'TIPO ESTABELECIMENTO'],
  ])('is the same for %j and %j', (a, b) => {
    expect(headerKey(a)).toBe(headerKey(b));
  });
});

describe('matchHeader', () => {
  it('gives a name that appears twice to the fields that list it, in order', () => {
    const layout = [
      field('codigo_estab', { keys: ['tipoestab'] }),
      field('nome_estab', { keys: ['tipoestab'], reader: null }),
    ];
    expect(matchHeader(['Tipo Estab', 'Tipo Estab'], layout, place)).toEqual(layout);
  });

  it('names an unknown column and the nearest known ones', () => {
    expect(() => matchHeader(['sexos'], [field('sexo'), field('idade')], place)).toThrow(
      expect.objectContaining({
        name: 'CabecalhoDesconhecido',
        message: expect.stringMatching(/"sexos" \(parecidas: sexo, idade\)[^]*layout\.csv/),
      }),
    );
  });

  it('asks for an obligatory column only in the years it exists', () => {
    const layout = [field('sexo'), field('ano_chegada', { mandatory: true, desde: 2016 })];
    expect(matchHeader(['sexo'], layout, { ...place, ano: 2015 })).toHaveLength(1);
    expect(() => matchHeader(['sexo'], layout, place)).toThrow(
      expect.objectContaining({ name: 'ColunaAusente' }),
    );
  });
});

describe('nearest', () => {
  it('orders by edit distance', () => {
    expect(nearest('municipioo', [field('uf'), field('municipio'), field('mun_trab')])[0]).toBe(
      'municipio',
    );
  });
});

describe('editDistance', () => {
  it('is 0 for itself, symmetric, and at most the longer length', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(editDistance(a, a)).toBe(0);
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  it('counts one change, one insertion and one removal', () => {
    expect(editDistance('casa', 'cara')).toBe(1);
    expect(editDistance('casa', 'casas')).toBe(1);
    expect(editDistance('kitten', 'sitting')).toBe(3);
  });
});

describe('readLayout', () => {
  it.each(sources.map((source) => [source.id, source] as const))(
    'lists no spelling in two read fields: %s',
    (_, source) => {
      const keys = readLayout(source.folder)
        .filter((each) => each.reader !== null)
        .flatMap((each) => each.keys);
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    },
  );
});

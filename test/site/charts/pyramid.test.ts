import { describe, expect, it } from 'vitest';
import { drawPyramid } from '../../../site/charts/pyramid-drawing.ts';
import { ageVariable, fullestRows, pyramidOf } from '../../../site/charts/pyramid.ts';
import { unpackBook } from '../../../site/tables/code-book.ts';
import type { CubeData } from '../../../site/tables/cube.ts';
import { modelCube } from '../../../site/tables/model.ts';
import type { TableSchema } from '../../../site/tables/schema.ts';

/** A cube of the shape of RAIS_IDADE: broad and fine age groups, a year, a place and a sex. */
const schema: TableSchema = {
  cubeId: 'RAIS_IDADE',
  locale: 'pt',
  title: 'Imigrantes de exemplo, por faixa etária',
  kind: 'stock',
  periodicity: 'year',
  periods: ['2022', '2023'],
  variables: [
    { id: 'ano', label: 'Ano', role: 'year', codeList: 'ano' },
    { id: 'uf', label: 'UF', role: 'uf', codeList: 'uf' },
    { id: 'sexo', label: 'Sexo', role: 'other', codeList: 'sexo' },
    { id: 'faixa_etaria_3', label: 'Faixa', role: 'other', codeList: 'faixa_etaria_3' },
    { id: 'faixa_etaria_6', label: 'Faixa etária', role: 'other', codeList: 'faixa_etaria_6' },
  ],
  measures: [{ id: 'vinculos', label: 'Vínculos', unit: 'vínculos' }],
  notes: [],
  source: 'Exemplo',
  dataVersion: 'abc',
  synthetic: true,
  naturalised: true,
  defaultView: { row: 'ano', measure: 'vinculos', filters: {} },
};

const book = unpackBook({
  ano: [],
  uf: [['42', 'Santa Catarina']],
  regiao: [],
  sexo: [
    ['1', 'Masculino'],
    ['2', 'Feminino'],
  ],
  faixa_etaria_3: [['A', 'Até 39 anos']],
  faixa_etaria_6: [
    ['1', 'Até 17 anos'],
    ['2', '18 a 24 anos'],
    ['3', '25 a 29 anos'],
  ],
});

type Row = readonly [year: string, sex: string, age: string, n: number];

const cubeOf = (rows: readonly Row[]): CubeData => {
  const column = (id: string, values: readonly string[]) => {
    const codes = [...new Set(values)];
    return [
      id,
      { id, codes, index: Uint16Array.from(values, (each) => codes.indexOf(each)) },
    ] as const;
  };
  const columns = new Map([
    column(
      'ano',
      rows.map(([year]) => year),
    ),
    column(
      'uf',
      rows.map(() => '42'),
    ),
    column(
      'sexo',
      rows.map(([, sex]) => sex),
    ),
    column(
      'faixa_etaria_3',
      rows.map(() => 'A'),
    ),
    column(
      'faixa_etaria_6',
      rows.map(([, , age]) => age),
    ),
  ]);
  const measures = new Map([['vinculos', Int32Array.from(rows, ([, , , n]) => n)]]);
  const data: CubeData = {
    id: 'RAIS_IDADE',
    dataVersion: 'abc',
    rows: rows.length,
    columns,
    measures,
  };
  return modelCube(data, schema, book);
};

const data = cubeOf([
  ['2022', '1', '1', 900],
  ['2023', '1', '2', 40],
  ['2023', '1', '3', 25],
  ['2023', '2', '2', 10],
  ['2023', '2', '3', 30],
]);

describe('ageVariable', () => {
  it('is the finest age group of a cube that also has sex', () => {
    expect(ageVariable(['ano', 'sexo', 'faixa_etaria_3', 'faixa_etaria_6'])).toBe('faixa_etaria_6');
    expect(ageVariable(['ano', 'faixa_etaria_6'])).toBeUndefined();
    expect(ageVariable(['ano', 'sexo', 'raca_cor'])).toBeUndefined();
  });
});

describe('pyramidOf', () => {
  const pyramid = pyramidOf(schema, book, data)!;

  it('has the last period alone, each age group by each sex', () => {
    expect(pyramid.period).toBe('2023');
    expect(pyramid.sides).toEqual(['Masculino', 'Feminino']);
    const figures = pyramid.rows.map(({ name, cells }) => [
      name,
      ...cells.map(({ value }) => value),
    ]);
    expect(figures).toContainEqual(['18 a 24 anos', 40, 10]);
    expect(figures).toContainEqual(['25 a 29 anos', 25, 30]);
    expect(figures.flat()).not.toContain(900);
  });

  it('says which group is the largest of each side', () => {
    expect(fullestRows(pyramid)).toEqual(['18 a 24 anos', '25 a 29 anos']);
  });

  it('takes no band for the largest where only the broad age is told, and draws it apart', () => {
    const broad = {
      name: 'Até 39 anos – sem detalhe',
      undetailed: true,
      cells: [
        { value: 99, status: 'published' },
        { value: 99, status: 'published' },
      ],
    } as const;
    const mixed = { ...pyramid, rows: [...pyramid.rows, broad] };
    expect(fullestRows(mixed)).toEqual(['18 a 24 anos', '25 a 29 anos']);
    expect(drawPyramid(mixed, 'pt', 'Pirâmide').match(/data-undetailed/g)).toHaveLength(2);
  });

  it('is null for a cube without age groups', () => {
    const plain = { ...schema, variables: schema.variables.filter(({ id }) => !/faixa/.test(id)) };
    expect(pyramidOf(plain, book, data)).toBeNull();
  });

  it('draws both halves in one scale, the oldest on top', () => {
    const svg = drawPyramid(pyramid, 'pt', 'Pirâmide');
    const widths = [...svg.matchAll(/data-side="(\d)"[^>]* width="([\d.]+)"/g)].map(
      ([, side, width]) => [side, Number(width)] as const,
    );
    const longest = Math.max(...widths.map(([, width]) => width));
    expect(widths).toContainEqual(['0', longest]);
    expect(widths.find(([side, width]) => side === '1' && width > 0)?.[1]).toBeCloseTo(
      (longest * 30) / 40,
      0,
    );
    expect(svg.indexOf('25 a 29 anos')).toBeLessThan(svg.indexOf('18 a 24 anos'));
  });

  it('keeps the sign of what is withheld, without a bar', () => {
    const hidden = {
      ...pyramid,
      rows: [
        {
          name: 'Até 17 anos',
          undetailed: false,
          cells: [
            { value: null, status: 'suppressed' },
            { value: 7, status: 'published' },
          ],
        },
      ],
    } as const;
    const svg = drawPyramid(hidden, 'pt', 'Pirâmide');
    expect(svg).toMatch(/data-side="0"[^>]* width="0\.0"/);
    expect(svg).toMatch(/>x<\/text>/);
  });
});

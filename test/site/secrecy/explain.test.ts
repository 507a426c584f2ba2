import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../pipeline/registry/public-files.ts';
import { formatCell } from '../../../site/format/index.ts';
import { cellCoordinates, type AxisCodes } from '../../../site/secrecy/cell-coordinates.ts';
import { explainWithheld, type Explanation } from '../../../site/secrecy/explain.ts';
import type { CubeData } from '../../../site/tables/cube.ts';
import { pivot } from '../../../site/tables/pivot.ts';
import { readQuery } from '../../../site/tables/url-state.ts';
import type { TableSchema } from '../../../site/tables/schema.ts';
import {
  anyRows,
  book,
  cubeOf,
  detailSchema,
  flowSchema,
  paySchema,
  row,
  stockSchema,
  totalSchema,
  type SampleRow,
} from '../tables/sample-cube.ts';

/** The total of the table at an address, as a reader who follows the link sees it. */
const totalAt = (data: CubeData, schema: TableSchema, search: string): Cell => {
  const { lines, columns, cell } = pivot(data, schema, book, readQuery(schema, search).query);
  const line = lines.find(({ role }) => role === 'total');
  const column = columns.at(-1);
  if (!line || !column) throw new Error('table without total');
  return cell(line, column);
};

type Asked = { readonly rows: readonly SampleRow[]; readonly search: string };

/** Every cell of the table at an address, with the codes of its axes. */
const cellsOf = ({ rows: cells, search }: Asked, schema: TableSchema) => {
  const data = cubeOf(schema, cells);
  const { query } = readQuery(schema, search);
  const { rows, lines, columns, cell } = pivot(data, schema, book, query);
  const table = lines.flatMap((line) =>
    columns.map((column) => ({
      cell: cell(line, column),
      codes: [
        ...rows.map((id, at) => [id, line.codes[at] ?? null] as const),
        ...query.columns.map((id, at) => [id, column.codes[at] ?? null] as const),
      ] satisfies AxisCodes,
      role: line.role,
    })),
  );
  return { data, query, table };
};

const explain = (asked: Asked, codes: AxisCodes, schema: TableSchema): Promise<Explanation> => {
  const { data, query } = cellsOf(asked, schema);
  const coordinates = cellCoordinates(schema, query, codes);
  return explainWithheld({ schema, book, k: 5 }, coordinates, async (search) =>
    totalAt(data, schema, search),
  );
};

const stock = (changes: Partial<SampleRow>): SampleRow => row({ ano: '2020', ...changes });
const BY_TOWN = 'linha=municipio&coluna=pais&periodo=2020..2020';
const BY_UF = 'linha=uf&coluna=pais&periodo=2020..2020';

describe('the rule behind an x', () => {
  it('is that of the município, whatever hid it', async () => {
    const rows = [stock({}), stock({ municipio: '3509502', pais: 'VEN', n: 40 })];
    const asked = { rows, search: BY_TOWN };
    const codes: AxisCodes = [
      ['municipio', '3509502'],
      ['pais', 'HTI'],
    ];
    const found = await explain(asked, codes, stockSchema);
    expect(found.rule).toBe('municipio');
    expect(found.sentence).toContain('menos de 5');
  });

  it.each([
    ['place', [{ uf: 'R3', municipio: 'R399999', pais: 'BOL' }]],
    ['place', [{ uf: 'BR', municipio: 'BR99999', pais: 'BOL' }]],
    ['country', [{ uf: '33', municipio: '3399999', pais: 'XSA' }]],
    ['country', [{ uf: '33', municipio: '3399999', pais: 'XNE' }]],
    ['place-country', [{ uf: 'R3', municipio: 'R399999', pais: 'XSA' }]],
    [
      'place-country',
      [
        { uf: 'R3', municipio: 'R399999', pais: 'BOL' },
        { uf: '33', municipio: '3399999', pais: 'XSA' },
      ],
    ],
  ] as const)('is %s where the records may be in %j', async (rule, hidden) => {
    const rows = [
      stock({ uf: '33', municipio: '3304557', pais: 'HTI' }),
      stock({ uf: '35', pais: 'BOL' }),
      ...hidden.map(stock),
    ];
    const found = await explain(
      { rows, search: BY_UF },
      [
        ['uf', '33'],
        ['pais', 'BOL'],
      ],
      stockSchema,
    );
    expect(found.rule).toBe(rule);
  });

  it('is that of the balance when one of its parts alone is published', async () => {
    const rows = [row({ tipo: '1' }), row({ municipio: '3509502', tipo: '2' })];
    const search = 'linha=municipio&coluna=-&conteudo=saldo&periodo=2020-01..2020-01';
    const found = await explain({ rows, search }, [['municipio', '3550308']], flowSchema);
    expect(found.rule).toBe('balance');
    expect(found.nearest[0]).toMatchObject({ label: 'São Paulo – jan. 2020' });
  });

  it('is that of a derived figure when the figure itself is published', async () => {
    const rows = [stock({}), stock({ ano: '2019', municipio: '3509502' })];
    const search = 'linha=municipio&coluna=ano&mostrar=variacao';
    const codes: AxisCodes = [
      ['municipio', '3550308'],
      ['ano', '2020'],
    ];
    const found = await explain({ rows, search }, codes, stockSchema);
    expect(found).toMatchObject({ rule: 'derived', nearest: [{ figure: '10 vínculos' }] });
  });

  it('is that of the place for a região that Brasil may hold', async () => {
    const rows = [
      stock({}),
      stock({ uf: '42', municipio: '4205407', pais: 'BOL' }),
      stock({ uf: 'BR', municipio: 'BR99999', pais: 'BOL', n: 8 }),
    ];
    const codes: AxisCodes = [
      ['regiao', '3'],
      ['pais', 'BOL'],
    ];
    const found = await explain({ rows, search: 'linha=regiao&coluna=pais' }, codes, stockSchema);
    expect(found.rule).toBe('place');
    expect(found.nearest[0]?.figure).toBe('18 vínculos');
  });

  it('is that of the place when neither part is', async () => {
    const rows = [row({ tipo: '1' }), row({ tipo: '2' })];
    const search = 'linha=municipio&coluna=-&conteudo=saldo&periodo=2020-01..2020-01&f.uf=35';
    const found = await explain({ rows, search }, [['municipio', '3509502']], flowSchema);
    expect(found.rule).toBe('municipio');
  });
});

describe('the nearest publishable view', () => {
  const rows = [
    stock({ uf: '35', municipio: '3550308', pais: 'HTI', n: 30 }),
    stock({ uf: '35', municipio: '3599999', pais: 'HTI', n: 7 }),
    stock({ uf: '35', municipio: '3509502', pais: 'VEN', n: 40 }),
    stock({ uf: 'R3', municipio: 'R399999', pais: 'BOL', n: 9 }),
  ];

  it('is the UF first, then the município with every country', async () => {
    const codes: AxisCodes = [
      ['municipio', '3509502'],
      ['pais', 'HTI'],
    ];
    const { nearest } = await explain({ rows, search: BY_TOWN }, codes, stockSchema);
    expect(nearest.map(({ label, figure }) => [label, figure])).toEqual([
      ['São Paulo – HTI – 2020', '37 vínculos'],
      ['Campinas – 2020', '40 vínculos'],
    ]);
  });

  it('climbs to the região by name, then offers the UF with the continent', async () => {
    const codes: AxisCodes = [
      ['uf', '35'],
      ['pais', 'BOL'],
    ];
    const { nearest } = await explain({ rows, search: BY_UF }, codes, stockSchema);
    expect(nearest.map(({ label, figure }) => [label, figure])).toEqual([
      ['Sudeste – BOL – 2020', '9 vínculos'],
      ['São Paulo – América do Sul – 2020', '40 vínculos'],
    ]);
  });

  it('says that the UF has none, and names Brasil when every place was given up', async () => {
    const far = [stock({ uf: '42', municipio: '4205407', pais: 'AGO', n: 50 }), stock({})];
    const withheld = stock({ uf: 'BR', municipio: 'BR99999', pais: 'AGO', n: 5 });
    const codes: AxisCodes = [
      ['municipio', '3550308'],
      ['pais', 'AGO'],
    ];
    const { nearest } = await explain({ rows: far, search: BY_TOWN }, codes, stockSchema);
    expect(nearest[0]).toMatchObject({ label: 'São Paulo – AGO – 2020', figure: 'zero' });
    const hidden = { rows: [far[0] ?? withheld, withheld], search: BY_TOWN };
    const wider = await explain(hidden, codes, stockSchema);
    expect(wider.nearest[0]).toMatchObject({ label: 'Brasil – AGO – 2020', figure: '55 vínculos' });
  });

  it('keeps the type of movement and the month of the cell', async () => {
    const moves = [row({ tipo: '2', mes: '02', n: 21 }), row({ mes: '02', municipio: '3509502' })];
    const search = 'linha=municipio,tipo_movimentacao&coluna=mes&conteudo=saldo';
    const codes: AxisCodes = [
      ['municipio', '3509502'],
      ['tipo_movimentacao', '2'],
      ['mes', '2020-02'],
    ];
    const { nearest } = await explain({ rows: moves, search }, codes, flowSchema);
    expect(nearest[0]).toMatchObject({
      label: 'São Paulo – fev. 2020',
      figure: '21 movimentações',
    });
    expect(nearest[0]?.search).toContain('conteudo=desligamentos');
    expect(nearest[0]?.search).toContain('periodo=2020-02..2020-02');
  });
});

const SEARCHES = [
  'linha=municipio&coluna=pais',
  'linha=uf&coluna=pais&naturalizados=sim',
  'linha=uf,municipio&coluna=sexo&f.pais=HTI',
  'linha=continente,pais&coluna=ano',
  'linha=uf&coluna=continente&f.sexo=2',
] as const;

const anyAsked = (schema: TableSchema): fc.Arbitrary<Asked> =>
  fc.record({ rows: anyRows(schema), search: fc.constantFrom(...SEARCHES) });

describe.each([
  ['stock', stockSchema],
  ['flow', flowSchema],
] as const)('any withheld cell of a %s', (_, schema) => {
  it('is explained by published figures that its links lead to', async () => {
    let explained = 0;
    await fc.assert(
      fc.asyncProperty(anyAsked(schema), fc.nat(), async (asked, pick) => {
        const { data, query, table } = cellsOf(asked, schema);
        const withheld = table.filter(({ cell }) => cell.status === 'suppressed');
        const chosen = withheld[pick % Math.max(1, withheld.length)];
        if (!chosen) return;
        const coordinates = cellCoordinates(schema, query, chosen.codes);
        const asks: string[] = [];
        const { rule, nearest } = await explainWithheld(
          { schema, book, k: 5 },
          coordinates,
          async (search) => {
            asks.push(search);
            return totalAt(data, schema, search);
          },
        );
        const town = chosen.codes.some(([id, code]) => id === 'municipio' && code !== null);
        if (
          town &&
          query.measure !== 'saldo' &&
          !chosen.codes.some(([, code]) => code?.endsWith('99999'))
        )
          expect(rule).toBe('municipio');
        for (const { search, figure } of nearest) {
          const cell = totalAt(data, schema, search);
          expect(['published', 'zero']).toContain(cell.status);
          const { text, aria } = formatCell(cell, 'pt');
          expect(figure).toContain(cell.status === 'zero' ? aria : text);
        }
        expect(asks.length).toBeLessThan(60);
        explained += 1;
      }),
      { numRuns: 300 },
    );
    expect(explained).toBeGreaterThan(50);
  });
});

describe('a cell withheld in a derived cube', () => {
  const main = (rows: readonly SampleRow[]) => ({
    schema: stockSchema,
    page: '/rais/',
    ask: async (search: string) => totalAt(cubeOf(stockSchema, rows), stockSchema, search),
  });
  const NOTHING: Cell = { value: null, status: 'not_applicable' };
  /** As the page asks: a table without total answers nothing. */
  const lastOf = (data: CubeData, schema: TableSchema, search: string): Cell => {
    const { lines, columns, cell } = pivot(data, schema, book, readQuery(schema, search).query);
    const line = lines.find(({ role }) => role === 'total');
    return line ? cell(line, columns.at(-1)!) : NOTHING;
  };
  const explained = (
    schema: TableSchema,
    rows: readonly SampleRow[],
    mainRows: readonly SampleRow[],
    search: string,
    codes: AxisCodes,
  ): Promise<Explanation> => {
    const data = cubeOf(schema, rows);
    const coordinates = cellCoordinates(schema, readQuery(schema, search).query, codes);
    return explainWithheld(
      { schema, book, k: 5, main: main(mainRows) },
      coordinates,
      async (each) => lastOf(data, schema, each),
    );
  };

  it('is that of whole groups, and leads to the group in the main cube first', async () => {
    const found = await explained(
      detailSchema,
      [stock({ faixa: '1X', n: 20 })],
      [stock({ n: 20 })],
      'linha=uf&coluna=faixa_6&periodo=2020..2020',
      [
        ['uf', '35'],
        ['faixa_6', '2'],
      ],
    );
    expect(found.rule).toBe('category');
    expect(found.nearest[0]).toMatchObject({ page: '/rais/', figure: '20 vínculos' });
    expect(found.nearest[0]?.search).not.toContain('faixa');
    expect(found.nearest[1]?.search).toContain('f.faixa_3=1');
  });

  it('is that of pay when the people are published and their pay is not', async () => {
    const rows = [stock({ n: 9 })];
    const found = await explained(
      paySchema,
      rows,
      rows,
      'linha=municipio&coluna=pais&conteudo=salario&f.sexo=1&periodo=2020..2020',
      [
        ['municipio', '3550308'],
        ['pais', 'HTI'],
      ],
    );
    expect(found).toMatchObject({ rule: 'pay', nearest: [{ figure: '9 pessoas' }] });
  });

  it('is that of the total of a município, which the main cube tells in parts', async () => {
    const found = await explained(
      totalSchema,
      [stock({ n: 30 })],
      [stock({ municipio: '3509502', n: 8 })],
      'linha=municipio&periodo=2020..2020',
      [['municipio', '3509502']],
    );
    expect(found).toMatchObject({ rule: 'total', nearest: [{ page: '/rais/' }] });
  });

  it('is the rule of the main cube when the group is withheld there too', async () => {
    const found = await explained(
      detailSchema,
      [stock({ faixa: '1' })],
      [stock({})],
      'linha=municipio&coluna=faixa_3&periodo=2020..2020',
      [
        ['municipio', '3509502'],
        ['faixa_3', '1'],
      ],
    );
    expect(found.rule).toBe('municipio');
    expect(found.nearest.every(({ page }) => page === undefined)).toBe(true);
  });
});

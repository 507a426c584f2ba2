import * as fc from 'fast-check';
import type { CompactCube } from '../../../pipeline/registry/public-files.ts';
import { unpackBook, type CodeBook, type PackedBook } from '../../../site/tables/code-book.ts';
import type { CubeData } from '../../../site/tables/cube.ts';
import { decodeCompact } from '../../../site/tables/decode.ts';
import { modelCube } from '../../../site/tables/model.ts';
import type { Role, TableSchema } from '../../../site/tables/schema.ts';

/** One published cell, as people would write it; `n` is the count. */
export type SampleRow = {
  readonly ano: string;
  readonly mes: string;
  readonly uf: string;
  readonly municipio: string;
  readonly pais: string;
  readonly tipo: string;
  readonly sexo: string;
  readonly n: number;
};

const CONTINENTS: Readonly<Record<string, string>> = {
  HTI: 'CC',
  VEN: 'SA',
  BOL: 'SA',
  AGO: 'AF',
  XBR: 'NE',
  XSA: 'SA',
  XCC: 'CC',
  XAF: 'AF',
  XNE: 'NE',
  XXX: 'NE',
};

const BOOK: PackedBook = {
  ano: [],
  mes: [],
  regiao: [
    ['3', 'Sudeste'],
    ['4', 'Sul'],
    ['5', 'Centro-Oeste'],
  ],
  uf: [
    ['33', 'Rio de Janeiro', 'value', '3'],
    ['35', 'São Paulo', 'value', '3'],
    ['42', 'Santa Catarina', 'value', '4'],
    ['53', 'Distrito Federal', 'value', '5'],
    ['R3', 'Sudeste – UF não divulgada', 'withheld', '3'],
    ['R4', 'Sul – UF não divulgada', 'withheld', '4'],
    ['BR', 'UF não informada ou não divulgada', 'withheld'],
  ],
  municipio: [
    ['3304557', 'Rio de Janeiro', 'value', '33'],
    ['3509502', 'Campinas', 'value', '35'],
    ['3550308', 'São Paulo', 'value', '35'],
    ['4205407', 'Florianópolis', 'value', '42'],
    ['5300108', 'Brasília', 'value', '53'],
  ],
  pais: Object.entries(CONTINENTS).map(
    ([code, parent]) =>
      [
        code,
        code,
        /^X(SA|CC|AF)$/.test(code)
          ? 'group'
          : code === 'XNE'
            ? 'withheld'
            : code === 'XXX'
              ? 'unknown'
              : 'value',
        parent,
      ] as const,
  ),
  continente: [
    ['SA', 'América do Sul'],
    ['CC', 'América Central e Caribe'],
    ['AF', 'África'],
    ['NE', 'Não especificado', 'unknown'],
  ],
  tipo_movimentacao: [
    ['1', 'Admissão'],
    ['2', 'Desligamento'],
  ],
  sexo: [
    ['1', 'Masculino'],
    ['2', 'Feminino'],
  ],
};

export const book: CodeBook = unpackBook(BOOK);

const variable = (id: string, role: Role, parent?: string) => ({
  id,
  role,
  label: id,
  codeList: id,
  ...(parent ? { parent } : {}),
});

const shared = {
  locale: 'pt',
  title: 'Imigrantes de exemplo',
  notes: [],
  source: 'Exemplo, com "aspas", vírgula; e #',
  dataVersion: 'abc',
  synthetic: true,
} as const;

const MONTHS = ['2019-11', '2019-12', '2020-01', '2020-02'];

/** A cube of movements by month, as CAGED. */
export const flowSchema: TableSchema = {
  ...shared,
  cubeId: 'CAGED',
  kind: 'flow',
  periodicity: 'month',
  periods: MONTHS,
  variables: [
    variable('ano', 'year'),
    variable('mes', 'month', 'ano'),
    variable('regiao', 'region'),
    variable('uf', 'uf', 'regiao'),
    variable('municipio', 'municipio', 'uf'),
    variable('pais', 'country', 'continente'),
    variable('continente', 'continent'),
    variable('tipo_movimentacao', 'movement'),
    variable('sexo', 'other'),
  ],
  measures: [
    { id: 'admissoes', label: 'Admissões', unit: 'movimentações' },
    { id: 'desligamentos', label: 'Desligamentos', unit: 'movimentações' },
    { id: 'saldo', label: 'Saldo', unit: 'postos' },
  ],
  naturalised: false,
  defaultView: { row: 'mes', column: 'tipo_movimentacao', measure: 'saldo', filters: {} },
};

/** A stock by year, as RAIS. */
export const stockSchema: TableSchema = {
  ...shared,
  cubeId: 'RAIS',
  kind: 'stock',
  periodicity: 'year',
  periods: ['2019', '2020'],
  variables: flowSchema.variables.filter(({ role }) => role !== 'month' && role !== 'movement'),
  measures: [{ id: 'vinculos', label: 'Vínculos', unit: 'vínculos' }],
  naturalised: true,
  defaultView: { row: 'ano', column: 'continente', measure: 'vinculos', filters: {} },
};

const encodeColumn = (id: string, values: readonly string[]) => {
  const codes = [...new Set(values)].toSorted();
  const index = Uint8Array.from(values, (value) => codes.indexOf(value));
  return { id, codes, type: 'u8', data: Buffer.from(index).toString('base64') } as const;
};

const encodeMeasure = (id: string, values: readonly number[]) =>
  ({
    id,
    type: 'i32',
    data: Buffer.from(Int32Array.from(values).buffer).toString('base64'),
  }) as const;

/** The compact file that publication would write for these rows. */
export const compactOf = (schema: TableSchema, rows: readonly SampleRow[]): CompactCube => {
  const flow = schema.kind === 'flow';
  const signed = (row: SampleRow): number => (row.tipo === '1' ? row.n : -row.n);
  const ids = ['ano', 'uf', 'municipio', 'pais', 'sexo', ...(flow ? ['mes'] : [])] as const;
  return {
    id: schema.cubeId,
    dataVersion: 'abc',
    rows: rows.length,
    dimensions: [
      ...ids.map((id) =>
        encodeColumn(
          id,
          rows.map((row) => row[id as keyof SampleRow] as string),
        ),
      ),
      ...(flow
        ? [
            encodeColumn(
              'tipo_movimentacao',
              rows.map(({ tipo }) => tipo),
            ),
          ]
        : []),
    ],
    measures: flow
      ? [
          encodeMeasure(
            'admissoes',
            rows.map((row) => (row.tipo === '1' ? row.n : 0)),
          ),
          encodeMeasure(
            'desligamentos',
            rows.map((row) => (row.tipo === '2' ? row.n : 0)),
          ),
          encodeMeasure('saldo', rows.map(signed)),
        ]
      : [
          encodeMeasure(
            'vinculos',
            rows.map(({ n }) => n),
          ),
        ],
  };
};

export const cubeOf = (schema: TableSchema, rows: readonly SampleRow[]): CubeData =>
  modelCube(decodeCompact(compactOf(schema, rows)), schema, book);

export const continentOf = (pais: string): string => CONTINENTS[pais] ?? 'NE';

export const row = (changes: Partial<SampleRow>): SampleRow => ({
  ano: '2020',
  mes: '01',
  uf: '35',
  municipio: '3550308',
  pais: 'HTI',
  tipo: '1',
  sexo: '1',
  n: 10,
  ...changes,
});

const PLACES = [
  ['33', '3304557'],
  ['33', '3399999'],
  ['35', '3509502'],
  ['35', '3550308'],
  ['35', '3599999'],
  ['42', '4205407'],
  ['53', '5300108'],
  ['R3', 'R399999'],
  ['BR', 'BR99999'],
] as const;

/** Any published cell of the sample geography; a table never repeats one. */
export const anyRow: fc.Arbitrary<SampleRow> = fc
  .record({
    period: fc.constantFrom(...MONTHS),
    place: fc.constantFrom(...PLACES),
    pais: fc.constantFrom(...Object.keys(CONTINENTS)),
    tipo: fc.constantFrom('1', '2'),
    sexo: fc.constantFrom('1', '2'),
    n: fc.integer({ min: 5, max: 500 }),
  })
  .map(({ period, place: [uf, municipio], ...rest }) => ({
    ...rest,
    ano: period.slice(0, 4),
    mes: period.slice(5),
    uf,
    municipio,
  }));

export const anyRows = (schema: TableSchema): fc.Arbitrary<readonly SampleRow[]> =>
  fc.uniqueArray(anyRow, {
    maxLength: 60,
    selector: ({ ano, mes, uf, municipio, pais, tipo, sexo }) =>
      schema.kind === 'flow'
        ? [ano, mes, uf, municipio, pais, tipo, sexo].join()
        : [ano, uf, municipio, pais, sexo].join(),
  });

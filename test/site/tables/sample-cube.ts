import * as fc from 'fast-check';
import type { CompactCube } from '../../../pipeline/registry/public-files.ts';
import { unpackBook, type CodeBook, type PackedBook } from '../../../site/tables/code-book.ts';
import type { CubeData } from '../../../site/tables/cube.ts';
import { decodeCompact } from '../../../site/tables/decode.ts';
import { modelCube } from '../../../site/tables/model.ts';
import { WITHHELD_VALUE } from '../../../site/tables/unsummed.ts';
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
  /** Fine category of a cube by attribute: `1X` is the broad 1 without detail. */
  readonly faixa: string;
  readonly n: number;
};

export const broadOf = (faixa: string): string => FAIXAS[faixa] ?? faixa;

const FAIXAS: Readonly<Record<string, string>> = { 1: '1', 2: '1', 3: '2', '1X': '1', '2X': '2' };

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
  faixa_3: [
    ['1', 'Até 29'],
    ['2', '30 ou mais'],
    ['X', 'Não divulgado', 'withheld'],
  ],
  faixa_6: [
    ['1', 'Até 24', 'value', '1'],
    ['2', '25 a 29', 'value', '1'],
    ['3', '30 ou mais', 'value', '2'],
    ['1X', 'Até 29, sem detalhe', 'withheld', '1'],
    ['2X', '30 ou mais, sem detalhe', 'withheld', '2'],
    ['X', 'Não divulgado', 'withheld', 'X'],
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

/** A stock by an attribute in two grains, as RAIS by age. */
export const detailSchema: TableSchema = {
  ...stockSchema,
  cubeId: 'RAIS_IDADE',
  derivedFrom: 'RAIS',
  variables: [
    ...stockSchema.variables,
    variable('faixa_3', 'other'),
    variable('faixa_6', 'other', 'faixa_3'),
  ],
};

/** A stock with a mean that is never added up, as pay in RAIS. */
export const paySchema: TableSchema = {
  ...stockSchema,
  cubeId: 'RAIS_SALARIO',
  derivedFrom: 'RAIS',
  measures: [
    { id: 'vinculos', label: 'Pessoas', unit: 'pessoas' },
    { id: 'salario', label: 'Remuneração', unit: 'R$', summed: false },
  ],
};

/** Totals of some municípios, whatever the country and the sex. */
export const totalSchema: TableSchema = {
  ...stockSchema,
  cubeId: 'RAIS_MUNICIPIO',
  derivedFrom: 'RAIS',
  onlyMunicipios: true,
  variables: stockSchema.variables.filter(({ id }) => !/^(pais|continente|sexo)$/.test(id)),
  defaultView: { row: 'municipio', measure: 'vinculos', filters: {} },
};

/** Pay of a sample row; null where it is withheld. */
export const payOf = ({ n }: SampleRow): number | null => (n % 3 === 0 ? null : n * 10);

const encodeColumn = (id: string, values: readonly string[]) => {
  const codes = [...new Set(values)].toSorted();
  const index = Uint16Array.from(values, (value) => codes.indexOf(value));
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
  const ids = (['ano', 'uf', 'municipio', 'pais', 'sexo', 'mes'] as const).filter((id) =>
    schema.variables.some((each) => each.id === id),
  );
  const detail = schema.variables.some(({ id }) => id === 'faixa_6');
  return {
    id: schema.cubeId,
    dataVersion: 'abc',
    rows: rows.length,
    dimensions: [
      ...ids.map((id) =>
        encodeColumn(
          id,
          rows.map((row) => row[id]),
        ),
      ),
      ...(detail
        ? [
            encodeColumn(
              'faixa_3',
              rows.map(({ faixa }) => broadOf(faixa)),
            ),
            encodeColumn(
              'faixa_6',
              rows.map(({ faixa }) => faixa),
            ),
          ]
        : []),
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
          ...(schema.measures.some(({ id }) => id === 'salario')
            ? [
                encodeMeasure(
                  'salario',
                  rows.map((row) => payOf(row) ?? WITHHELD_VALUE),
                ),
              ]
            : []),
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
  faixa: '1',
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
    faixa: fc.constantFrom('1', '2', '3', '1X', '2X', 'X'),
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
    selector: ({ ano, mes, uf, municipio, pais, tipo, sexo, faixa }) => {
      if (schema.kind === 'flow') return [ano, mes, uf, municipio, pais, tipo, sexo].join();
      if (schema.onlyMunicipios) return [ano, municipio].join();
      const group = [ano, uf, municipio, pais, sexo];
      return [...group, ...(schema === detailSchema ? [faixa] : [])].join();
    },
  });

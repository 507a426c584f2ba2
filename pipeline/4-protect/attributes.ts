import { countedCodes } from './counted-codes.ts';

/** An attribute that a detailed cube adds to the dimensions of its base (rule 5). */
export type Attribute = {
  /** Suffix of the cubes: RAIS_IDADE. */
  readonly id: string;
  /** Bases whose groups are shown with it. */
  readonly cubes: readonly string[];
  /** Code list of the finest category; its parent list, if any, is the broad grain. */
  readonly list: string;
  /** SQL of the number of the fine code, from the columns of the harmonised tables. */
  readonly code: (numberOf: NumberOf) => string;
  readonly sensitive: boolean;
};

/** Number of a code of the list of the attribute. */
type NumberOf = (code: string) => number;

const WORK = ['RAIS', 'CAGED'];

/** What is not in the list is not told ('9'). */
const recoded =
  (column: string, codes: Readonly<Record<string, readonly string[]>>) => (numberOf: NumberOf) =>
    `case ${column} ${Object.entries(codes)
      .flatMap(([code, from]) => from.map((each) => `when '${each}' then ${numberOf(code)}`))
      .join(' ')} else ${numberOf('9')} end`;

/** Codes of the harmonised column itself; one outside the list is counted nowhere. */
const asReceived = (column: string, codes: readonly string[]) => (numberOf: NumberOf) =>
  `case coalesce(${column}, '9') ${codes.map((code) => `when '${code}' then ${numberOf(code)}`).join(' ')} end`;

/** Most minimum wages of each band of pay but the last. */
const BANDS = [1, 1.5, 2, 3, 5, 10, 20];

const AGES = { 1: ['01', '02'], 2: ['03'], 3: ['04'], 4: ['05'], 5: ['06'], 6: ['07'] };

const SCHOOLING = { 1: ['01'], 2: ['02', '03'], 3: ['04', '05'], 4: ['06'], 5: ['07'] };

const BONDS = {
  1: ['10', '15'],
  2: ['20', '25'],
  3: ['60', '65', '70', '75'],
  4: ['50', '90', '95', '96', '97'],
  5: ['55'],
  6: ['40'],
  7: ['30', '31', '35'],
  8: ['80'],
};

export const attributes: readonly Attribute[] = [
  {
    id: 'IDADE',
    cubes: [...WORK, 'CTPS'],
    list: 'faixa_etaria_6',
    code: recoded('faixa_etaria', AGES),
    sensitive: false,
  },
  {
    id: 'ESCOLARIDADE',
    cubes: WORK,
    list: 'escolaridade_5',
    code: recoded('escolaridade', SCHOOLING),
    sensitive: false,
  },
  {
    id: 'SECAO',
    cubes: WORK,
    list: 'secao',
    code: (numberOf) => `coalesce(secao_da_divisao, ${numberOf('9')})`,
    sensitive: false,
  },
  {
    id: 'OCUPACAO',
    cubes: WORK,
    list: 'ocupacao',
    // The groups stand together in the list, in the order of their first digit.
    code: (numberOf) => `if(cbo between '000000' and '999999',
      ascii(cbo) - ascii('0') + ${numberOf('G0')}, ${numberOf('9')})`,
    sensitive: false,
  },
  {
    id: 'RENDA',
    cubes: WORK,
    list: 'renda_8',
    code: (
      numberOf,
    ) => `case ${BANDS.map((most, at) => `when salarios <= ${most} then ${numberOf(String(at + 1))}`).join(' ')}
      when salarios > 20 then ${numberOf('8')} else ${numberOf('9')} end`,
    sensitive: false,
  },
  {
    id: 'VINCULO',
    cubes: ['RAIS'],
    list: 'tipo_vinculo_8',
    code: recoded('tipo_vinculo', BONDS),
    sensitive: false,
  },
  {
    id: 'RACA',
    cubes: WORK,
    list: 'raca_cor',
    code: asReceived('raca_cor', countedCodes('raca_cor')),
    sensitive: true,
  },
  {
    id: 'DEFICIENCIA',
    cubes: WORK,
    list: 'deficiencia',
    code: asReceived('deficiencia', countedCodes('deficiencia')),
    sensitive: true,
  },
];

/** Number of an attribute; pay (SALARIO), judged by its own rule, is 0. */
export const numberOfAttribute = (id: string): number =>
  attributes.findIndex((each) => each.id === id) + 1;

/** Column of `prt_registro` with the number of the fine code of an attribute. */
export function codeColumn(id: string): string {
  return id.toLowerCase();
}

import { text } from './text.ts';
import type { CubeId, Text } from './types.ts';

/** The dimensions of the cubes: labels, code lists and how they nest. */
export type Dimension = {
  readonly id: string;
  readonly label: Text;
  readonly codeList: string;
  /** Dimension that contains this one, when a cube has both. */
  readonly parent?: string;
};

/** The sixteen variables of Nota Técnica 4/2022, 4.1. */
export const dimensions: readonly Dimension[] = [
  { id: 'ano', label: text('Ano', 'Year', 'Año'), codeList: 'ano' },
  { id: 'mes', label: text('Mês', 'Month', 'Mes'), codeList: 'mes', parent: 'ano' },
  {
    id: 'uf',
    label: text('Unidade da Federação', 'Federation Unit', 'Unidad de la Federación'),
    codeList: 'uf',
  },
  {
    id: 'municipio',
    label: text('Município', 'Municipality', 'Municipio'),
    codeList: 'municipio',
    parent: 'uf',
  },
  {
    id: 'pais_nascimento',
    label: text('País de nascimento', 'Country of birth', 'País de nacimiento'),
    codeList: 'pais',
    parent: 'continente',
  },
  {
    id: 'pais_nacionalidade',
    label: text('País de nacionalidade', 'Country of nationality', 'País de nacionalidad'),
    codeList: 'pais',
    parent: 'continente',
  },
  {
    id: 'continente',
    label: text('Continente', 'Continent', 'Continente'),
    codeList: 'continente',
  },
  { id: 'sexo', label: text('Sexo', 'Sex', 'Sexo'), codeList: 'sexo' },
  {
    id: 'tipo_autorizacao',
    label: text('Tipo de autorização', 'Type of authorisation', 'Tipo de autorización'),
    codeList: 'tipo_autorizacao',
  },
  {
    id: 'tipo_movimentacao',
    label: text('Tipo de movimentação', 'Type of movement', 'Tipo de movimiento'),
    codeList: 'tipo_movimentacao',
  },
  {
    id: 'classificacao',
    label: text('Classificação', 'Classification', 'Clasificación'),
    codeList: 'classificacao',
  },
  {
    id: 'tipologia',
    label: text('Tipologias', 'Typologies', 'Tipologías'),
    codeList: 'tipologia',
  },
  {
    id: 'ano_registro',
    label: text('Ano de registro', 'Year of registration', 'Año de registro'),
    codeList: 'ano',
  },
  {
    id: 'mes_registro',
    label: text('Mês de registro', 'Month of registration', 'Mes de registro'),
    codeList: 'mes',
    parent: 'ano_registro',
  },
  {
    id: 'ano_entrada',
    label: text('Ano de entrada', 'Year of entry', 'Año de entrada'),
    codeList: 'ano',
  },
  {
    id: 'mes_entrada',
    label: text('Mês de entrada', 'Month of entry', 'Mes de entrada'),
    codeList: 'mes',
    parent: 'ano_entrada',
  },
];

const pairs = <T>(of: (dimension: Dimension) => T) =>
  Object.fromEntries(dimensions.map((each) => [each.id, of(each)] as const));

/** Dimension id → code list id. */
export const dimensionCodeLists: Readonly<Record<string, string>> = pairs((each) => each.codeList);

/** Dimension id → label. */
export const dimensionLabels: Readonly<Record<string, Text>> = pairs((each) => each.label);

/** Dimension id → the dimension that contains it: país → continente, município → UF, mês → ano. */
export const dimensionParents: Readonly<Record<string, string>> = Object.fromEntries(
  dimensions.flatMap(({ id, parent }) => (parent === undefined ? [] : [[id, parent]])),
);

/** In the STI a movement is an entry or an exit, not an admission or a separation. */
const exceptions: Partial<Record<CubeId, Readonly<Record<string, string>>>> = {
  STI: { tipo_movimentacao: 'tipo_movimentacao_fronteira' },
};

/** Code list of one dimension in one cube. Throws on an unknown dimension. */
export function codeListOf(cube: CubeId, dimension: string): string {
  const found = exceptions[cube]?.[dimension] ?? dimensionCodeLists[dimension];
  if (found === undefined) throw new Error(`unknown dimension: ${dimension}`);
  return found;
}

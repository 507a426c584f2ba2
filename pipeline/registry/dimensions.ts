import { text } from './text.ts';
import type { CubeId, Text } from './types.ts';
import { variableOf } from './variables/index.ts';

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

/** The attributes of the detailed cubes, the fine one within the broad one. */
export const attributeDimensions: readonly Dimension[] = [
  attribute('faixa_etaria_3'),
  attribute('faixa_etaria_6', 'faixa_etaria_3'),
  attribute('escolaridade_3'),
  attribute('escolaridade_5', 'escolaridade_3'),
  attribute('setor'),
  attribute('secao', 'setor'),
  attribute('ocupacao_3'),
  attribute('ocupacao', 'ocupacao_3'),
  attribute('renda_3'),
  attribute('renda_8', 'renda_3'),
  attribute('tipo_vinculo_2'),
  attribute('tipo_vinculo_8', 'tipo_vinculo_2'),
  attribute('raca_cor'),
  attribute('tipo_deficiencia'),
];

function attribute(id: string, parent?: string): Dimension {
  const { label, codeList = id } = variableOf(id);
  return { id, label, codeList, ...(parent === undefined ? {} : { parent }) };
}

const every = [...dimensions, ...attributeDimensions];

/** Dimension id → code list id. */
export const dimensionCodeLists: Readonly<Record<string, string>> = Object.fromEntries(
  every.map(({ id, codeList }) => [id, codeList]),
);

/** The sixteen dimensions of the Nota Técnica → label. */
export const dimensionLabels: Readonly<Record<string, Text>> = Object.fromEntries(
  dimensions.map(({ id, label }) => [id, label]),
);

/** Label of any dimension. */
export function labelOf(dimension: string): Text {
  const found = every.find(({ id }) => id === dimension);
  if (!found) throw new Error(`unknown dimension: ${dimension}`);
  return found.label;
}

/** Dimension id → the dimension that contains it: país → continente, município → UF, mês → ano. */
export const dimensionParents: Readonly<Record<string, string>> = Object.fromEntries(
  every.flatMap(({ id, parent }) => (parent === undefined ? [] : [[id, parent]])),
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

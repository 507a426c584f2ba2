import { readCsv } from './read-csv.ts';

export type Region = { readonly code: string; readonly name: string };
export type Uf = {
  /** Two digits, IBGE. */
  readonly code: string;
  readonly sigla: string;
  readonly name: string;
  /** Code of its region. */
  readonly region: string;
};
export type Municipio = {
  /** Seven digits, IBGE. */
  readonly code7: string;
  /** The first six: what RAIS and CAGED write. Converted by this table, never by the check digit. */
  readonly code6: string;
  readonly name: string;
  /** Code of its UF. */
  readonly uf: string;
  /** Code of its mesorregião: UF and two digits. */
  readonly meso: string;
  /** Code of its microrregião: UF and three digits. */
  readonly micro: string;
};
export type Subregion = {
  readonly code: string;
  readonly name: string;
  readonly kind: 'meso' | 'micro';
};

/** The five Grandes Regiões of IBGE. */
export const regions: readonly Region[] = [
  { code: '1', name: 'Norte' },
  { code: '2', name: 'Nordeste' },
  { code: '3', name: 'Sudeste' },
  { code: '4', name: 'Sul' },
  { code: '5', name: 'Centro-Oeste' },
];

/** The 27 Unidades da Federação, by code; the first digit is the region. */
export const ufs: readonly Uf[] = [
  ['11', 'RO', 'Rondônia'],
  ['12', 'AC', 'Acre'],
  ['13', 'AM', 'Amazonas'],
  ['14', 'RR', 'Roraima'],
  ['15', 'PA', 'Pará'],
  ['16', 'AP', 'Amapá'],
  ['17', 'TO', 'Tocantins'],
  ['21', 'MA', 'Maranhão'],
  ['22', 'PI', 'Piauí'],
  ['23', 'CE', 'Ceará'],
  ['24', 'RN', 'Rio Grande do Norte'],
  ['25', 'PB', 'Paraíba'],
  ['26', 'PE', 'Pernambuco'],
  ['27', 'AL', 'Alagoas'],
  ['28', 'SE', 'Sergipe'],
  ['29', 'BA', 'Bahia'],
  ['31', 'MG', 'Minas Gerais'],
  ['32', 'ES', 'Espírito Santo'],
  ['33', 'RJ', 'Rio de Janeiro'],
  ['35', 'SP', 'São Paulo'],
  ['41', 'PR', 'Paraná'],
  ['42', 'SC', 'Santa Catarina'],
  ['43', 'RS', 'Rio Grande do Sul'],
  ['50', 'MS', 'Mato Grosso do Sul'],
  ['51', 'MT', 'Mato Grosso'],
  ['52', 'GO', 'Goiás'],
  ['53', 'DF', 'Distrito Federal'],
].map(([code = '', sigla = '', name = '']) => ({ code, sigla, name, region: code.charAt(0) }));

/** The 5,570 municipalities (with Distrito Federal and Fernando de Noronha), by code. */
export const municipios: readonly Municipio[] = readCsv<
  'codigo7' | 'nome' | 'uf' | 'meso' | 'micro'
>(new URL('geography/municipios.csv', import.meta.url)).map((row) => ({
  code7: row.codigo7,
  code6: row.codigo7.slice(0, 6),
  name: row.nome,
  uf: row.uf,
  meso: row.meso,
  micro: row.micro,
}));

/** The 137 mesorregiões and 558 microrregiões (IBGE division of 1989, used by the sources). */
export const subregions: readonly Subregion[] = readCsv<'codigo' | 'nome' | 'tipo'>(
  new URL('geography/mesorregioes-microrregioes.csv', import.meta.url),
).map((row) => ({ code: row.codigo, name: row.nome, kind: row.tipo as Subregion['kind'] }));

const code7Of: ReadonlyMap<string, string> = new Map(
  municipios.map(({ code6, code7 }) => [code6, code7]),
);

/** Seven-digit code of a six-digit one; undefined when no municipality has it. */
export function municipioOf(code6: string): string | undefined {
  return code7Of.get(code6);
}

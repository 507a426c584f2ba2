import type { Locale } from '../../pipeline/registry/types.ts';

export type MapText = {
  readonly map: string;
  readonly byUf: string;
  readonly byMunicipio: string;
  readonly measure: string;
  readonly period: string;
  readonly country: string;
  readonly allCountries: string;
  readonly uf: string;
  readonly years: string;
  readonly months: string;
  readonly previous: string;
  readonly next: string;
  readonly legend: string;
  /** One and many. */
  readonly ufs: readonly [string, string];
  readonly municipios: readonly [string, string];
  /** Between the bounds of a class. */
  readonly upTo: string;
  readonly zero: string;
  readonly suppressed: string;
  readonly notAvailable: string;
  readonly method: string;
  readonly ranking: string;
  readonly more: (count: string) => string;
  readonly notDrawn: string;
  readonly total: string;
  readonly twin: string;
  readonly keys: string;
  readonly loading: string;
  readonly failed: string;
  readonly updated: (title: string) => string;
  readonly partial: string;
  readonly meshSource: string;
};

const pt: MapText = {
  map: 'Mapa',
  byUf: 'por Unidade da Federação',
  byMunicipio: 'por município',
  measure: 'Conteúdo',
  period: 'Período',
  country: 'País',
  allCountries: 'Todos',
  uf: 'Unidade da Federação',
  years: 'Anos',
  months: 'Meses',
  previous: 'Período anterior',
  next: 'Período seguinte',
  legend: 'Legenda',
  ufs: ['UF', 'UFs'],
  municipios: ['município', 'municípios'],
  upTo: 'a',
  zero: 'Zero',
  suppressed: 'Omitido para preservar o sigilo (x)',
  notAvailable: 'Não disponível (...)',
  method: 'Classes por quantis: cada cor tem um número parecido de lugares.',
  ranking: 'Do maior para o menor',
  more: (count) => `e mais ${count}: veja a tabela do mapa`,
  notDrawn: 'Fora do mapa, por não ter o lugar divulgado',
  total: 'Total',
  twin: 'Ver o mapa como tabela',
  keys: 'Com o teclado: setas percorrem os lugares por nome; uma letra salta para o próximo nome.',
  loading: 'Carregando o mapa…',
  failed: 'Não foi possível carregar o mapa. Verifique a conexão e tente de novo.',
  updated: (title) => `Mapa atualizado: ${title}.`,
  partial: 'ano incompleto',
  meshSource: 'Malha: IBGE, simplificada (mapa-brasil).',
};

const en: MapText = {
  ...pt,
  map: 'Map',
  byUf: 'by Federation Unit',
  byMunicipio: 'by municipality',
  measure: 'Content',
  period: 'Period',
  country: 'Country',
  allCountries: 'All',
  uf: 'Federation Unit',
  years: 'Years',
  months: 'Months',
  previous: 'Previous period',
  next: 'Next period',
  legend: 'Legend',
  ufs: ['state', 'states'],
  municipios: ['municipality', 'municipalities'],
  upTo: 'to',
  zero: 'Zero',
  suppressed: 'Withheld to protect confidentiality (x)',
  notAvailable: 'Not available (...)',
  method: 'Quantile classes: each colour holds a similar number of places.',
  ranking: 'From largest to smallest',
  more: (count) => `and ${count} more: see the table of the map`,
  notDrawn: 'Not on the map, because the place is not disclosed',
  twin: 'See the map as a table',
  keys: 'With the keyboard: arrows go through the places by name; a letter jumps to the next name.',
  loading: 'Loading the map…',
  failed: 'The map could not be loaded. Check the connection and try again.',
  updated: (title) => `Map updated: ${title}.`,
  partial: 'incomplete year',
  meshSource: 'Boundaries: IBGE, simplified (mapa-brasil).',
};

const es: MapText = {
  ...pt,
  byUf: 'por Unidad de la Federación',
  byMunicipio: 'por municipio',
  measure: 'Contenido',
  country: 'País',
  allCountries: 'Todos',
  uf: 'Unidad de la Federación',
  years: 'Años',
  months: 'Meses',
  previous: 'Período anterior',
  next: 'Período siguiente',
  legend: 'Leyenda',
  municipios: ['municipio', 'municipios'],
  zero: 'Cero',
  suppressed: 'Omitido para preservar la confidencialidad (x)',
  notAvailable: 'No disponible (...)',
  method: 'Clases por cuantiles: cada color tiene un número parecido de lugares.',
  ranking: 'De mayor a menor',
  more: (count) => `y ${count} más: vea la tabla del mapa`,
  notDrawn: 'Fuera del mapa, porque el lugar no fue divulgado',
  twin: 'Ver el mapa como cuadro',
  keys: 'Con el teclado: las flechas recorren los lugares por nombre; una letra salta al próximo nombre.',
  loading: 'Cargando el mapa…',
  failed: 'No fue posible cargar el mapa. Verifique la conexión e intente de nuevo.',
  updated: (title) => `Mapa actualizado: ${title}.`,
  partial: 'año incompleto',
  meshSource: 'Malla: IBGE, simplificada (mapa-brasil).',
};

export const MAP_TEXT: Readonly<Record<Locale, MapText>> = { pt, en, es };

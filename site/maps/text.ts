import type { Locale } from '../../pipeline/registry/types.ts';
import type { ClassMethod } from './breaks.ts';
import type { MapKind, MapLayer } from './map-query.ts';
import type { FrameId } from './world.ts';

/** Where the boundaries of a drawing come from. */
export type MeshSource = 'ibge' | 'mapa-brasil' | 'world-atlas';

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
  /** What the areas of a kind are called, one and many. */
  readonly areas: Readonly<Record<MapKind, readonly [string, string]>>;
  /** Between the bounds of a class. */
  readonly upTo: string;
  /** After the first figure of a class without end. */
  readonly orMore: string;
  readonly zero: string;
  readonly suppressed: string;
  readonly suppressedCountry: string;
  readonly notAvailable: string;
  readonly method: string;
  readonly methods: Readonly<Record<ClassMethod, string>>;
  readonly methodNotes: Readonly<Record<ClassMethod, string>>;
  readonly layer: string;
  readonly layers: Readonly<Record<MapLayer, string>>;
  readonly layerNotes: Readonly<Record<MapLayer, string>>;
  readonly byCountry: (variable: string) => string;
  readonly byFlow: (variable: string) => string;
  readonly destination: string;
  readonly allUfs: string;
  readonly origin: string;
  readonly frame: string;
  readonly frames: Readonly<Record<FrameId, string>>;
  readonly play: string;
  readonly pause: string;
  readonly image: (format: string) => string;
  readonly openUf: string;
  readonly undisclosed: string;
  readonly ranking: string;
  readonly more: (count: string) => string;
  readonly notDrawn: string;
  readonly notDrawnCountry: string;
  readonly total: string;
  readonly twin: string;
  readonly keys: string;
  readonly loading: string;
  readonly failed: string;
  readonly updated: (title: string) => string;
  readonly partial: string;
  readonly meshSource: Readonly<Record<MeshSource, string>>;
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
  upTo: 'a',
  zero: 'Zero',
  suppressed: 'Omitido para preservar o sigilo (x)',
  notAvailable: 'Não disponível (...)',
  method: 'Classes',
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
  meshSource: {
    ibge: 'Malha: IBGE, simplificada.',
    'mapa-brasil': 'Malha: IBGE, simplificada (mapa-brasil).',
    'world-atlas':
      'Malha: Natural Earth (world-atlas). Projeção Equal Earth: áreas comparáveis. Fronteiras não são uma posição deste sítio.',
  },
  areas: {
    uf: ['UF', 'UFs'],
    municipio: ['município', 'municípios'],
    pais: ['país', 'países'],
  },
  orMore: 'ou mais',
  suppressedCountry: 'Sem número publicado: ninguém, ou omitido (x)',
  methods: { quantile: 'Quantis', jenks: 'Quebras naturais (Jenks)', fixed: 'Fixas' },
  methodNotes: {
    quantile: 'Classes por quantis: cada cor tem um número parecido de lugares.',
    jenks:
      'Classes por quebras naturais (Jenks): cada cor junta os números mais próximos entre si.',
    fixed: 'Classes fixas: a mesma cor é o mesmo número em todos os mapas e períodos.',
  },
  layer: 'Camada',
  layers: {
    classes: 'Cores por classe',
    circles: 'Círculos pelo total',
    flows: 'Fluxos país → UF',
  },
  layerNotes: {
    classes: '',
    circles: 'A área do círculo é proporcional ao número; uma perda tem contorno tracejado.',
    flows:
      'A largura é proporcional ao número. No mapa, os 40 maiores fluxos publicados; na tabela, todos. Um fluxo liga o país à UF do trabalho: não é uma rota nem uma data de viagem.',
  },
  byCountry: (variable) => `por ${variable}`,
  byFlow: (variable) => `por ${variable} e UF`,
  destination: 'UF do trabalho',
  allUfs: 'Todas',
  origin: 'País dos fluxos',
  frame: 'Enquadrar',
  frames: {
    mundo: 'Mundo',
    atlantico: 'Atlântico',
    americas: 'Américas',
    europa: 'Europa',
    africa: 'África',
    asia: 'Ásia',
  },
  play: 'Reproduzir',
  pause: 'Pausar',
  image: (format) => `Baixar ${format}`,
  openUf: 'Enter ou clique abre os municípios da UF.',
  undisclosed: 'município não divulgado',
  notDrawnCountry:
    'Fora do mapa: grupos de países, quem não tem país informado e países que a malha não tem',
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
  upTo: 'to',
  zero: 'Zero',
  suppressed: 'Withheld to protect confidentiality (x)',
  notAvailable: 'Not available (...)',
  method: 'Classes',
  ranking: 'From largest to smallest',
  more: (count) => `and ${count} more: see the table of the map`,
  notDrawn: 'Not on the map, because the place is not disclosed',
  twin: 'See the map as a table',
  keys: 'With the keyboard: arrows go through the places by name; a letter jumps to the next name.',
  loading: 'Loading the map…',
  failed: 'The map could not be loaded. Check the connection and try again.',
  updated: (title) => `Map updated: ${title}.`,
  partial: 'incomplete year',
  meshSource: {
    ibge: 'Boundaries: IBGE, simplified.',
    'mapa-brasil': 'Boundaries: IBGE, simplified (mapa-brasil).',
    'world-atlas':
      'Boundaries: Natural Earth (world-atlas). Equal Earth projection: areas compare. Borders are not a position of this site.',
  },
  areas: {
    uf: ['state', 'states'],
    municipio: ['municipality', 'municipalities'],
    pais: ['country', 'countries'],
  },
  orMore: 'or more',
  suppressedCountry: 'No published figure: nobody, or withheld (x)',
  methods: { quantile: 'Quantiles', jenks: 'Natural breaks (Jenks)', fixed: 'Fixed' },
  methodNotes: {
    quantile: 'Quantile classes: each colour holds a similar number of places.',
    jenks: 'Natural breaks (Jenks): each colour joins the figures nearest to each other.',
    fixed: 'Fixed classes: the same colour is the same figure on every map and in every period.',
  },
  layer: 'Layer',
  layers: {
    classes: 'Colours by class',
    circles: 'Circles by total',
    flows: 'Flows country → state',
  },
  layerNotes: {
    classes: '',
    circles: 'The area of a circle is proportional to the figure; a loss has a dashed outline.',
    flows:
      'The width is proportional to the figure. On the map, the 40 largest published flows; in the table, all of them. A flow joins the country to the state of work: it is neither a route nor a date of travel.',
  },
  byCountry: (variable) => `by ${variable}`,
  byFlow: (variable) => `by ${variable} and state`,
  destination: 'State of work',
  allUfs: 'All',
  origin: 'Country of the flows',
  frame: 'Frame',
  frames: {
    mundo: 'World',
    atlantico: 'Atlantic',
    americas: 'Americas',
    europa: 'Europe',
    africa: 'Africa',
    asia: 'Asia',
  },
  play: 'Play',
  pause: 'Pause',
  image: (format) => `Download ${format}`,
  openUf: 'Enter or a click opens the municipalities of the state.',
  undisclosed: 'municipality not disclosed',
  notDrawnCountry:
    'Not on the map: groups of countries, people without a country on record, and countries the mesh lacks',
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
  zero: 'Cero',
  suppressed: 'Omitido para preservar la confidencialidad (x)',
  notAvailable: 'No disponible (...)',
  method: 'Clases',
  ranking: 'De mayor a menor',
  more: (count) => `y ${count} más: vea la tabla del mapa`,
  notDrawn: 'Fuera del mapa, porque el lugar no fue divulgado',
  twin: 'Ver el mapa como tabla',
  keys: 'Con el teclado: las flechas recorren los lugares por nombre; una letra salta al próximo nombre.',
  loading: 'Cargando el mapa…',
  failed: 'No fue posible cargar el mapa. Verifique la conexión e intente de nuevo.',
  updated: (title) => `Mapa actualizado: ${title}.`,
  partial: 'año incompleto',
  meshSource: {
    ibge: 'Malla: IBGE, simplificada.',
    'mapa-brasil': 'Malla: IBGE, simplificada (mapa-brasil).',
    'world-atlas':
      'Malla: Natural Earth (world-atlas). Proyección Equal Earth: áreas comparables. Las fronteras no son una posición de este sitio.',
  },
  areas: {
    uf: ['UF', 'UFs'],
    municipio: ['municipio', 'municipios'],
    pais: ['país', 'países'],
  },
  orMore: 'o más',
  suppressedCountry: 'Sin número publicado: nadie, u omitido (x)',
  methods: { quantile: 'Cuantiles', jenks: 'Cortes naturales (Jenks)', fixed: 'Fijas' },
  methodNotes: {
    quantile: 'Clases por cuantiles: cada color tiene un número parecido de lugares.',
    jenks:
      'Clases por cortes naturales (Jenks): cada color junta los números más próximos entre sí.',
    fixed: 'Clases fijas: el mismo color es el mismo número en todos los mapas y períodos.',
  },
  layer: 'Capa',
  layers: {
    classes: 'Colores por clase',
    circles: 'Círculos por el total',
    flows: 'Flujos país → UF',
  },
  layerNotes: {
    classes: '',
    circles:
      'El área del círculo es proporcional al número; una pérdida tiene contorno discontinuo.',
    flows:
      'El ancho es proporcional al número. En el mapa, los 40 mayores flujos publicados; en la tabla, todos. Un flujo une el país con la UF del trabajo: no es una ruta ni una fecha de viaje.',
  },
  byCountry: (variable) => `por ${variable}`,
  byFlow: (variable) => `por ${variable} y UF`,
  destination: 'UF del trabajo',
  allUfs: 'Todas',
  origin: 'País de los flujos',
  frame: 'Encuadrar',
  frames: {
    mundo: 'Mundo',
    atlantico: 'Atlántico',
    americas: 'Américas',
    europa: 'Europa',
    africa: 'África',
    asia: 'Asia',
  },
  play: 'Reproducir',
  pause: 'Pausar',
  image: (format) => `Descargar ${format}`,
  openUf: 'Enter o clic abre los municipios de la UF.',
  undisclosed: 'municipio no divulgado',
  notDrawnCountry:
    'Fuera del mapa: grupos de países, quienes no tienen país informado y países que la malla no tiene',
};

export const MAP_TEXT: Readonly<Record<Locale, MapText>> = { pt, en, es };

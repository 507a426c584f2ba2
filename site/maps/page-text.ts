import type { Locale } from '../../pipeline/registry/types.ts';

/** Words of the page of maps of a base. */
export type MapPageText = {
  readonly title: string;
  readonly lead: string;
  readonly index: string;
  readonly back: (base: string) => string;
  readonly more: string;
  readonly world: string;
  readonly worldText: string;
  readonly flows: string;
  readonly flowsText: string;
  readonly compare: string;
  readonly compareText: string;
  readonly years: string;
  readonly yearsText: string;
  readonly countries: string;
  readonly countriesText: string;
  readonly before: string;
  readonly after: string;
};

const pt: MapPageText = {
  title: 'Mapas da origem e do destino',
  lead: 'De que países vêm os registros, a que Unidades da Federação chegam e como isso mudou.',
  index: 'Nesta página',
  back: (base) => `Tabelas e mapas por UF e município: ${base}`,
  more: 'Mapa-múndi, fluxos e comparações',
  world: 'De onde',
  worldText:
    'Mude a camada para ver círculos pelo total ou os fluxos de cada país a cada UF; escolha uma UF para ver a origem de quem trabalha lá.',
  flows: 'De onde para onde',
  flowsText:
    'Os maiores fluxos publicados entre país e UF do trabalho. Um fluxo não é uma rota nem uma data de viagem: liga o país que o registro informa ao lugar do vínculo.',
  compare: 'Lado a lado',
  compareText:
    'Dois mapas com escolhas próprias e as mesmas classes fixas: uma cor é o mesmo número nos dois.',
  years: 'Ano a ano',
  yearsText: 'Todos os mapas têm as mesmas classes, tiradas dos números de todos os anos juntos.',
  countries: 'País a país',
  countriesText: 'Os países com os maiores números, por UF, nas mesmas classes.',
  before: 'Primeiro',
  after: 'Segundo',
};

const en: MapPageText = {
  title: 'Maps of origin and destination',
  lead: 'Which countries the records come from, which states they reach, and how that changed.',
  index: 'On this page',
  back: (base) => `Tables and maps by state and municipality: ${base}`,
  more: 'World map, flows and comparisons',
  world: 'Where from',
  worldText:
    'Change the layer to see circles by total or the flows from each country to each state; choose a state to see the origin of those who work there.',
  flows: 'From where to where',
  flowsText:
    'The largest published flows between a country and the state of work. A flow is neither a route nor a date of travel: it joins the country on record to the place of the bond.',
  compare: 'Side by side',
  compareText:
    'Two maps with choices of their own and the same fixed classes: a colour is the same figure on both.',
  years: 'Year by year',
  yearsText: 'All maps share their classes, taken from the figures of all years together.',
  countries: 'Country by country',
  countriesText: 'The countries with the largest figures, by state, in the same classes.',
  before: 'First',
  after: 'Second',
};

const es: MapPageText = {
  title: 'Mapas del origen y del destino',
  lead: 'De qué países vienen los registros, a qué Unidades de la Federación llegan y cómo cambió eso.',
  index: 'En esta página',
  back: (base) => `Tablas y mapas por UF y municipio: ${base}`,
  more: 'Mapamundi, flujos y comparaciones',
  world: 'De dónde',
  worldText:
    'Cambie la capa para ver círculos por el total o los flujos de cada país a cada UF; elija una UF para ver el origen de quienes trabajan allí.',
  flows: 'De dónde a dónde',
  flowsText:
    'Los mayores flujos publicados entre el país y la UF del trabajo. Un flujo no es una ruta ni una fecha de viaje: une el país que informa el registro con el lugar del vínculo.',
  compare: 'Lado a lado',
  compareText:
    'Dos mapas con elecciones propias y las mismas clases fijas: un color es el mismo número en los dos.',
  years: 'Año a año',
  yearsText:
    'Todos los mapas comparten sus clases, tomadas de los números de todos los años juntos.',
  countries: 'País a país',
  countriesText: 'Los países con los mayores números, por UF, en las mismas clases.',
  before: 'Primero',
  after: 'Segundo',
};

export const MAP_PAGE_TEXT: Readonly<Record<Locale, MapPageText>> = { pt, en, es };

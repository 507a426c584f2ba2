import type { Locale } from '../../pipeline/registry/types.ts';
import type { MapPer } from './rate.ts';

type Rate = Exclude<MapPer, 'total'>;

export type RateText = {
  readonly control: string;
  readonly choices: Readonly<Record<MapPer, string>>;
  /** After the subject of a map: 'por mil vínculos de todas as nacionalidades'. */
  readonly per: Readonly<Record<Rate, string>>;
  /** Heading of the column that is divided by. */
  readonly below: Readonly<Record<Rate, (year: string) => string>>;
  readonly perThousand: string;
  readonly place: string;
  /** Heading of the column that is divided. */
  readonly above: (measure: string) => string;
  /** Of the sign of the legend: zero, and what rounds to it. */
  readonly zero: string;
  readonly highest: (parts: {
    readonly place: string;
    readonly rate: string;
    readonly whole: string;
    readonly all: string;
  }) => string;
  /** Where this release has no count of everyone to divide by. */
  readonly absent: string;
  readonly none: string;
  readonly note: Readonly<Record<Rate, (year: string) => string>>;
  readonly rounding: string;
  /** Of a município, where groups are hidden. */
  readonly towns: string;
  readonly once: string;
};

const pt: RateText = {
  control: 'Contar',
  choices: { total: 'Total', vinculos: 'Por mil vínculos', habitantes: 'Por mil habitantes' },
  per: {
    vinculos: 'por mil vínculos de todas as nacionalidades',
    habitantes: 'por mil habitantes',
  },
  below: {
    vinculos: (year) => `Vínculos de todos em 31/12/${year}`,
    habitantes: (year) => `Habitantes, Censo ${year}`,
  },
  perThousand: 'Por mil',
  place: 'Lugar',
  above: (measure) => `Imigrantes: ${measure}`,
  zero: 'Zero, ou menos de 0,05 por mil',
  highest: ({ place, rate, whole, all }) =>
    `Maior taxa: ${place}, ${rate} por mil; ${whole}, ${all}.`,
  absent:
    'Só números absolutos: esta versão não traz os vínculos formais de todas as nacionalidades por lugar para esta base, e sem eles não há taxa por mil vínculos.',
  none: 'Nenhum lugar tem taxa neste período.',
  note: {
    vinculos: (year) =>
      `Taxa: o número do mapa ÷ todos os vínculos formais ativos em 31/12/${year}, de brasileiros e imigrantes (RAIS, arredondados à dezena), × 1.000.`,
    habitantes: (year) =>
      `Taxa: o número do mapa ÷ população residente no Censo de ${year} (IBGE), × 1.000.`,
  },
  rounding:
    'Uma casa decimal; 0,0 é menos de 0,05. x: o número ou o divisor é omitido. Taxas não se somam; num lugar pequeno, poucas pessoas mudam muito a taxa.',
  towns: 'Num município, o número do mapa é o dos grupos publicados: a taxa é pelo menos essa.',
  once: 'No número do mapa cada pessoa conta uma vez por ano; no divisor, cada vínculo.',
};

const en: RateText = {
  control: 'Count',
  choices: {
    total: 'Total',
    vinculos: 'Per thousand bonds',
    habitantes: 'Per thousand inhabitants',
  },
  per: {
    vinculos: 'per thousand bonds of every nationality',
    habitantes: 'per thousand inhabitants',
  },
  below: {
    vinculos: (year) => `Everyone's bonds on 31 December ${year}`,
    habitantes: (year) => `Inhabitants, Census ${year}`,
  },
  perThousand: 'Per thousand',
  place: 'Place',
  above: (measure) => `Immigrants: ${measure}`,
  zero: 'Zero, or less than 0.05 per thousand',
  highest: ({ place, rate, whole, all }) =>
    `Highest rate: ${place}, ${rate} per thousand; ${whole}, ${all}.`,
  absent:
    'Absolute numbers only: this release has no formal bonds of every nationality by place for this register, and without them there is no rate per thousand bonds.',
  none: 'No place has a rate in this period.',
  note: {
    vinculos: (year) =>
      `Rate: the figure of the map ÷ all formal bonds active on 31 December ${year}, of Brazilians and immigrants (RAIS, rounded to the nearest ten), × 1,000.`,
    habitantes: (year) =>
      `Rate: the figure of the map ÷ resident population in the Census of ${year} (IBGE), × 1,000.`,
  },
  rounding:
    'One decimal; 0.0 is less than 0.05. x: the figure or the divisor is withheld. Rates are never added; in a small place a few people change the rate a lot.',
  towns:
    'In a municipality the figure of the map is that of the published groups: the rate is at least that.',
  once: 'In the figure of the map each person counts once a year; in the divisor, each bond.',
};

const es: RateText = {
  control: 'Contar',
  choices: { total: 'Total', vinculos: 'Por mil vínculos', habitantes: 'Por mil habitantes' },
  per: {
    vinculos: 'por mil vínculos de todas las nacionalidades',
    habitantes: 'por mil habitantes',
  },
  below: {
    vinculos: (year) => `Vínculos de todos al 31/12/${year}`,
    habitantes: (year) => `Habitantes, Censo ${year}`,
  },
  perThousand: 'Por mil',
  place: 'Lugar',
  above: (measure) => `Inmigrantes: ${measure}`,
  zero: 'Cero, o menos de 0,05 por mil',
  highest: ({ place, rate, whole, all }) =>
    `Mayor tasa: ${place}, ${rate} por mil; ${whole}, ${all}.`,
  absent:
    'Solo números absolutos: esta versión no trae los vínculos formales de todas las nacionalidades por lugar para esta base, y sin ellos no hay tasa por mil vínculos.',
  none: 'Ningún lugar tiene tasa en este período.',
  note: {
    vinculos: (year) =>
      `Tasa: el número del mapa ÷ todos los vínculos formales activos al 31/12/${year}, de brasileños e inmigrantes (RAIS, redondeados a la decena), × 1.000.`,
    habitantes: (year) =>
      `Tasa: el número del mapa ÷ población residente en el Censo de ${year} (IBGE), × 1.000.`,
  },
  rounding:
    'Un decimal; 0,0 es menos de 0,05. x: el número o el divisor se omite. Las tasas no se suman; en un lugar pequeño, pocas personas cambian mucho la tasa.',
  towns:
    'En un municipio, el número del mapa es el de los grupos publicados: la tasa es al menos esa.',
  once: 'En el número del mapa cada persona cuenta una vez por año; en el divisor, cada vínculo.',
};

export const RATE_TEXT: Readonly<Record<Locale, RateText>> = { pt, en, es };

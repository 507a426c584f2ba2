import type { Locale } from '../../pipeline/registry/types.ts';

/** Words of the charts and of their page. Sentences say unit, period and what is not there. */
export type ChartText = {
  readonly title: string;
  readonly lead: string;
  readonly index: string;
  readonly chart: string;
  readonly more: string;
  readonly back: (base: string) => string;
  readonly twin: string;
  readonly image: (format: string) => string;
  readonly legend: string;
  readonly source: string;
  readonly failed: string;
  readonly period: string;
  readonly series: string;
  readonly seriesText: string;
  readonly vintages: { readonly sem_ajuste: string; readonly ajustado: string };
  readonly difference: string;
  readonly break: string;
  readonly breakNote: string;
  readonly ranking: string;
  readonly countries: string;
  readonly countriesText: string;
  readonly pyramid: string;
  readonly pyramidText: string;
  readonly byUf: string;
  readonly age: string;
  readonly seriesSaid: (said: {
    readonly first: string;
    readonly from: string;
    readonly last: string;
    readonly to: string;
    readonly top: string;
    readonly when: string;
    readonly unit: string;
  }) => string;
  readonly vintageSaid: (said: {
    readonly when: string;
    readonly one: string;
    readonly other: string;
    readonly unit: string;
  }) => string;
  readonly rankSaid: (said: {
    readonly when: string;
    readonly name: string;
    readonly figure: string;
    readonly unit: string;
    readonly second: string;
    readonly total: string;
  }) => string;
  readonly pyramidSaid: (said: {
    readonly when: string;
    readonly one: string;
    readonly oneTop: string;
    readonly other: string;
    readonly otherTop: string;
  }) => string;
};

const pt: ChartText = {
  title: 'Gráficos',
  lead: 'Cada gráfico traz a frase que o resume, a tabela de onde sai, a fonte e as notas.',
  index: 'Nesta página',
  chart: 'Gráfico',
  more: 'Gráficos: séries, países, UFs',
  back: (base) => `Tabelas e mapas: ${base}`,
  twin: 'Ver o gráfico como tabela',
  image: (format) => `Baixar ${format}`,
  legend: 'Legenda',
  source: 'Fonte',
  failed: 'Não foi possível fazer a imagem neste navegador.',
  period: 'Período',
  series: 'No tempo',
  seriesText: 'A linha se interrompe onde a série quebra: os dois lados não se comparam.',
  vintages: {
    sem_ajuste: 'Sem ajuste (no prazo)',
    ajustado: 'Ajustada (fora do prazo e exclusões)',
  },
  difference: 'Entre as duas séries: o que chegou depois do prazo ou foi excluído',
  break: 'quebra',
  breakNote: 'Quebra de série: não se calcula variação através dela',
  ranking: 'Do maior para o menor',
  countries: 'País a país',
  countriesText:
    'Uma escala para cada país, sempre a partir de zero: compara-se a forma, não a altura.',
  pyramid: 'Idade e sexo',
  pyramidText:
    'As barras claras são grupos de que só se diz a faixa ampla: fazem parte das faixas ao lado. As duas metades têm a mesma escala. Um x é um número que não se pode divulgar.',
  byUf: 'Por Unidade da Federação',
  age: 'Faixa etária',
  seriesSaid: ({ first, from, last, to, top, when, unit }) =>
    `De ${first} ${unit} em ${from} a ${last} em ${to}. O maior número foi ${top}, em ${when}.`,
  vintageSaid: ({ when, one, other, unit }) =>
    `Em ${when}, ${one} ${unit} na série sem ajuste e ${other} na ajustada.`,
  rankSaid: ({ when, name, figure, unit, second, total }) =>
    `Em ${when}, ${name} tem o maior número: ${figure} ${unit}, de um total de ${total}. Depois vem ${second}.`,
  pyramidSaid: ({ when, one, oneTop, other, otherTop }) =>
    `Em ${when}, a faixa detalhada com mais registros é ${oneTop} (${one.toLowerCase()}) e ${otherTop} (${other.toLowerCase()}).`,
};

const en: ChartText = {
  title: 'Charts',
  lead: 'Each chart comes with the sentence that sums it up, the table it is made of, source and notes.',
  index: 'On this page',
  chart: 'Chart',
  more: 'Charts: series, countries, states',
  back: (base) => `Tables and maps: ${base}`,
  twin: 'See the chart as a table',
  image: (format) => `Download ${format}`,
  legend: 'Legend',
  source: 'Source',
  failed: 'The image could not be made in this browser.',
  period: 'Period',
  series: 'Over time',
  seriesText: 'The line stops where the series breaks: the two sides do not compare.',
  vintages: { sem_ajuste: 'Unadjusted (on time)', ajustado: 'Adjusted (late and excluded)' },
  difference: 'Between the two series: what came late or was excluded',
  break: 'break',
  breakNote: 'Break of the series: no change is computed across it',
  ranking: 'From largest to smallest',
  countries: 'Country by country',
  countriesText: 'One scale for each country, always from zero: compare the shape, not the height.',
  pyramid: 'Age and sex',
  pyramidText:
    'The light bars are groups of which only the broad age is told: they belong to the bands beside them. Both halves have the same scale. An x is a figure that may not be disclosed.',
  byUf: 'By Federation Unit',
  age: 'Age group',
  seriesSaid: ({ first, from, last, to, top, when, unit }) =>
    `From ${first} ${unit} in ${from} to ${last} in ${to}. The largest figure was ${top}, in ${when}.`,
  vintageSaid: ({ when, one, other, unit }) =>
    `In ${when}, ${one} ${unit} in the unadjusted series and ${other} in the adjusted one.`,
  rankSaid: ({ when, name, figure, unit, second, total }) =>
    `In ${when}, ${name} has the largest figure: ${figure} ${unit}, out of ${total}. ${second} comes next.`,
  pyramidSaid: ({ when, one, oneTop, other, otherTop }) =>
    `In ${when}, the largest detailed group is ${oneTop} (${one.toLowerCase()}) and ${otherTop} (${other.toLowerCase()}).`,
};

const es: ChartText = {
  title: 'Gráficos',
  lead: 'Cada gráfico trae la frase que lo resume, la tabla de la que sale, la fuente y las notas.',
  index: 'En esta página',
  chart: 'Gráfico',
  more: 'Gráficos: series, países, UF',
  back: (base) => `Tablas y mapas: ${base}`,
  twin: 'Ver el gráfico como tabla',
  image: (format) => `Descargar ${format}`,
  legend: 'Leyenda',
  source: 'Fuente',
  failed: 'No fue posible hacer la imagen en este navegador.',
  period: 'Período',
  series: 'En el tiempo',
  seriesText: 'La línea se interrumpe donde la serie se quiebra: los dos lados no se comparan.',
  vintages: {
    sem_ajuste: 'Sin ajuste (en plazo)',
    ajustado: 'Ajustada (fuera de plazo y exclusiones)',
  },
  difference: 'Entre las dos series: lo que llegó fuera de plazo o fue excluido',
  break: 'quiebre',
  breakNote: 'Quiebre de la serie: no se calcula variación a través de él',
  ranking: 'De mayor a menor',
  countries: 'País por país',
  countriesText:
    'Una escala para cada país, siempre desde cero: se compara la forma, no la altura.',
  pyramid: 'Edad y sexo',
  pyramidText:
    'Las barras claras son grupos de los que solo se dice la edad amplia: forman parte de los tramos de al lado. Las dos mitades tienen la misma escala. Una x es un número que no puede divulgarse.',
  byUf: 'Por Unidad de la Federación',
  age: 'Grupo de edad',
  seriesSaid: ({ first, from, last, to, top, when, unit }) =>
    `De ${first} ${unit} en ${from} a ${last} en ${to}. El mayor número fue ${top}, en ${when}.`,
  vintageSaid: ({ when, one, other, unit }) =>
    `En ${when}, ${one} ${unit} en la serie sin ajuste y ${other} en la ajustada.`,
  rankSaid: ({ when, name, figure, unit, second, total }) =>
    `En ${when}, ${name} tiene el mayor número: ${figure} ${unit}, de un total de ${total}. Después viene ${second}.`,
  pyramidSaid: ({ when, one, oneTop, other, otherTop }) =>
    `En ${when}, el grupo detallado con más registros es ${oneTop} (${one.toLowerCase()}) y ${otherTop} (${other.toLowerCase()}).`,
};

export const CHART_TEXT: Readonly<Record<Locale, ChartText>> = { pt, en, es };

import type { Facts } from '../notebook.ts';
import type { Say } from '../say.ts';
import { LOCALE_TAGS } from '../../site/format/index.ts';
import type { indicesSazonais } from './indices.ts';
import type { parteIrregular } from './irregular.ts';
import type { serieMensal } from './meses.ts';

const hirings = { pt: 'Admissões', en: 'Hirings', es: 'Contrataciones' };
const separations = { pt: 'Desligamentos', en: 'Separations', es: 'Desvinculaciones' };
const movementOf: Readonly<Record<string, typeof hirings>> = {
  admissoes: hirings,
  desligamentos: separations,
};
const breakWord = { pt: 'quebra', en: 'break', es: 'ruptura' };
const indexWord = {
  pt: 'índice (média = 100)',
  en: 'index (mean = 100)',
  es: 'índice (media = 100)',
};

const legendIn = (say: Say) => [
  { color: 'var(--cat-1)', label: say.text(hirings) },
  { color: 'var(--cat-2)', label: say.text(separations) },
];

const monthNames = (say: Say, style: 'narrow' | 'long'): readonly string[] => {
  const format = new Intl.DateTimeFormat(LOCALE_TAGS[say.locale], {
    month: style,
    timeZone: 'UTC',
  });
  return Array.from({ length: 12 }, (_, month) =>
    format.format(new Date(Date.UTC(2020, month, 1))).replace('.', ''),
  );
};

export const tellMonths = ({ anos, meses }: Facts<typeof serieMensal>, say: Say) => {
  const { text, integer, month } = say;
  const whole = anos.filter((each) => each.meses === 12);
  const last = whole.at(-1) ?? anos.at(-1);
  const [from, to] = [month(meses[0]?.mes ?? ''), month(meses.at(-1)?.mes ?? '')];
  const said = text({
    pt: `Em ${last?.ano}, em média por mês: ${integer(last?.admissoes ?? 0)} admissões e ${integer(last?.desligamentos ?? 0)} desligamentos.`,
    en: `In ${last?.ano}, on average per month: ${integer(last?.admissoes ?? 0)} hirings and ${integer(last?.desligamentos ?? 0)} separations.`,
    es: `En ${last?.ano}, en promedio por mes: ${integer(last?.admissoes ?? 0)} contrataciones y ${integer(last?.desligamentos ?? 0)} desvinculaciones.`,
  });
  return {
    heading: text({
      pt: 'A série e a sua quebra',
      en: 'The series and its break',
      es: 'La serie y su ruptura',
    }),
    paragraphs: [
      said,
      text({
        pt: 'Em janeiro de 2020 o Novo CAGED substituiu o CAGED: o eSocial passou a ser a fonte, com mais vínculos obrigados a declarar. Um salto ali mede a troca da fonte junto com o mercado, e não há como separá-los com estes dados. Tudo nesta página é calculado de um lado ou do outro.',
        en: 'In January 2020 the Novo CAGED replaced the CAGED: eSocial became the source, with more bonds that must be declared. A jump there measures the change of source along with the market, and these data cannot separate them. Everything on this page is computed on one side or the other.',
        es: 'En enero de 2020 el Novo CAGED sustituyó al CAGED: el eSocial pasó a ser la fuente, con más vínculos obligados a declarar. Un salto allí mide el cambio de fuente junto con el mercado, y estos datos no permiten separarlos. Todo en esta página se calcula de un lado o del otro.',
      }),
    ],
    figure: {
      title: text({
        pt: `Admissões e desligamentos de imigrantes por mês, série ajustada – Brasil – ${from} a ${to}`,
        en: `Hirings and separations of immigrants by month, adjusted series – Brazil – ${from} to ${to}`,
        es: `Contrataciones y desvinculaciones de inmigrantes por mes, serie ajustada – Brasil – ${from} a ${to}`,
      }),
      said,
      words: {
        movimentacoes: text({ pt: 'movimentações', en: 'movements', es: 'movimientos' }),
        quebra: text(breakWord),
      },
      legend: legendIn(say),
    },
    table: {
      columns: [
        text({ pt: 'Ano', en: 'Year', es: 'Año' }),
        text({ pt: 'Sistema', en: 'System', es: 'Sistema' }),
        text({ pt: 'Meses', en: 'Months', es: 'Meses' }),
        text({ pt: 'Admissões por mês', en: 'Hirings per month', es: 'Contrataciones por mes' }),
        text({
          pt: 'Desligamentos por mês',
          en: 'Separations per month',
          es: 'Desvinculaciones por mes',
        }),
        text({
          pt: 'Variação das admissões',
          en: 'Change in hirings',
          es: 'Variación de contrataciones',
        }),
      ],
      rows: anos.map((each, at) => {
        const before = anos[at - 1];
        const comparable =
          before?.sistema === each.sistema && before.meses === 12 && each.meses === 12;
        return [
          each.ano,
          each.sistema,
          String(each.meses),
          integer(each.admissoes),
          integer(each.desligamentos),
          comparable && before.admissoes > 0
            ? say.change(each.admissoes / before.admissoes - 1)
            : '..',
        ];
      }),
    },
  };
};

export const tellIndices = ({ indices }: Facts<typeof indicesSazonais>, say: Say) => {
  const { text, decimal, list } = say;
  const names = monthNames(say, 'long');
  const systems = [...new Set(indices.map(({ sistema }) => sistema))];
  const extremes = systems.flatMap((system) => {
    const ofHirings = indices
      .filter(({ sistema, movimento }) => sistema === system && movimento === 'admissoes')
      .toSorted((a, b) => b.indice - a.indice);
    const [top, bottom] = [ofHirings[0], ofHirings.at(-1)];
    if (!top || !bottom) return [];
    const [high, low] = [names[top.mes - 1], names[bottom.mes - 1]];
    return [
      text({
        pt: `${system}: as admissões são mais altas em ${high} (${decimal(top.indice)}) e mais baixas em ${low} (${decimal(bottom.indice)}).`,
        en: `${system}: hirings are highest in ${high} (${decimal(top.indice)}) and lowest in ${low} (${decimal(bottom.indice)}).`,
        es: `${system}: las contrataciones son más altas en ${high} (${decimal(top.indice)}) y más bajas en ${low} (${decimal(bottom.indice)}).`,
      }),
    ];
  });
  const years = systems.map((system) => {
    const counts = indices.filter(({ sistema }) => sistema === system).map(({ anos }) => anos);
    return `${system} ${Math.min(...counts)}`;
  });
  return {
    heading: text({
      pt: 'O padrão do ano',
      en: 'The pattern of the year',
      es: 'El patrón del año',
    }),
    paragraphs: [
      extremes.join(' '),
      text({
        pt: `Índice: razão do mês à média móvel centrada de 12 meses, em média por mês do ano e com média 100. A média móvel perde seis meses em cada ponta de cada sistema; anos por índice, no mínimo: ${list(years)}. Com um só ano, o índice mistura a estação com o acaso daquele ano.`,
        en: `Index: ratio of the month to the centred 12-month moving average, averaged by calendar month, with mean 100. The moving average loses six months at each end of each system; years per index, at least: ${list(years)}. With a single year the index mixes the season with the chance of that year.`,
        es: `Índice: razón del mes a la media móvil centrada de 12 meses, promediada por mes del año, con media 100. La media móvil pierde seis meses en cada extremo de cada sistema; años por índice, al menos: ${list(years)}. Con un solo año, el índice mezcla la estación con el azar de ese año.`,
      }),
    ],
    figure: {
      title: text({
        pt: 'Índices sazonais de admissões e desligamentos de imigrantes, por sistema – Brasil',
        en: 'Seasonal indices of hirings and separations of immigrants, by system – Brazil',
        es: 'Índices estacionales de contrataciones y desvinculaciones de inmigrantes, por sistema – Brasil',
      }),
      said: extremes.join(' '),
      words: {
        indice: text(indexWord),
        meses: monthNames(say, 'narrow'),
      },
      legend: legendIn(say),
    },
    table: {
      columns: [
        text({ pt: 'Sistema', en: 'System', es: 'Sistema' }),
        text({ pt: 'Movimento', en: 'Movement', es: 'Movimiento' }),
        text({ pt: 'Mês', en: 'Month', es: 'Mes' }),
        text({ pt: 'Anos', en: 'Years', es: 'Años' }),
        text(indexWord),
      ],
      rows: indices.map((each) => [
        each.sistema,
        text(movementOf[each.movimento] ?? hirings),
        names[each.mes - 1] ?? '',
        String(each.anos),
        decimal(each.indice),
      ]),
    },
  };
};

export const tellIrregular = ({ meses, extremo }: Facts<typeof parteIrregular>, say: Say) => {
  const { text, decimal, month } = say;
  const [from, to] = [month(meses[0]?.mes ?? ''), month(meses.at(-1)?.mes ?? '')];
  const said = text({
    pt: `O mês que mais se afasta do seu padrão é ${month(extremo.mes)}: ${decimal(extremo.irregular)}.`,
    en: `The month furthest from its pattern is ${month(extremo.mes)}: ${decimal(extremo.irregular)}.`,
    es: `El mes que más se aleja de su patrón es ${month(extremo.mes)}: ${decimal(extremo.irregular)}.`,
  });
  return {
    heading: text({
      pt: 'O que a estação não explica',
      en: 'What the season does not explain',
      es: 'Lo que la estación no explica',
    }),
    paragraphs: [
      said,
      text({
        pt: 'Dentro do Novo CAGED, divida cada mês pela tendência e pelo seu índice: o que resta é irregular. É aqui que uma queda como a de março a maio de 2020 apareceria; como os primeiros seis meses de 2020 não têm média móvel centrada, ela só se lê na série do começo da página.',
        en: 'Within the Novo CAGED, divide each month by trend and by its index: what is left is irregular. A fall such as that of March to May 2020 would show here; as the first six months of 2020 have no centred moving average, it can only be read in the series at the top of the page.',
        es: 'Dentro del Novo CAGED, divida cada mes por la tendencia y por su índice: lo que queda es irregular. Una caída como la de marzo a mayo de 2020 aparecería aquí; como los primeros seis meses de 2020 no tienen media móvil centrada, solo se lee en la serie del comienzo de la página.',
      }),
    ],
    figure: {
      title: text({
        pt: `Parte irregular das admissões de imigrantes – Brasil – ${from} a ${to}`,
        en: `Irregular part of hirings of immigrants – Brazil – ${from} to ${to}`,
        es: `Parte irregular de las contrataciones de inmigrantes – Brasil – ${from} a ${to}`,
      }),
      said,
      words: {
        indice: text({
          pt: 'padrão do mês = 100',
          en: 'pattern of the month = 100',
          es: 'patrón del mes = 100',
        }),
      },
    },
    table: {
      columns: [text({ pt: 'Mês', en: 'Month', es: 'Mes' }), text(indexWord)],
      rows: meses.map((each) => [month(each.mes), decimal(each.irregular)]),
    },
  };
};

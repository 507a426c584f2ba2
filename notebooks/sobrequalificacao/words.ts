import type { Facts } from '../notebook.ts';
import type { Say } from '../say.ts';
import type { taxasPorContinente } from './continentes.ts';
import type { ocupacoesPorEscolaridade } from './cruzamento.ts';
import type { taxasDeSobrequalificacao } from './taxas.ts';

const CODES = ['1', '2', '3'];
const bonds = { pt: 'Vínculos', en: 'Bonds', es: 'Vínculos' };
const rate = {
  pt: '% com superior em ocupação abaixo',
  en: '% with tertiary education in an occupation below it',
  es: '% con superior en ocupación inferior',
};
const columns = (say: Say, first: string) => [
  first,
  say.text({ pt: 'Em grupos 4 a 9', en: 'In groups 4 to 9', es: 'En grupos 4 a 9' }),
  say.text({ pt: 'Em grupos 0 a 3', en: 'In groups 0 to 3', es: 'En grupos 0 a 3' }),
  say.text({
    pt: 'Sem ocupação mostrada',
    en: 'No occupation shown',
    es: 'Sin ocupación mostrada',
  }),
  say.text({ pt: 'Taxa', en: 'Rate', es: 'Tasa' }),
  say.text({ pt: 'Limites', en: 'Bounds', es: 'Límites' }),
];
const boundsLegend = (say: Say) => [
  {
    color: 'var(--cat-1)',
    label: say.text({
      pt: 'taxa entre quem tem ocupação mostrada',
      en: 'rate among those with an occupation shown',
      es: 'tasa entre quienes tienen ocupación mostrada',
    }),
  },
  {
    color: 'var(--seq-3)',
    label: say.text({
      pt: 'limites, se as demais fossem todas de um lado ou do outro',
      en: 'bounds, were the rest all on one side or the other',
      es: 'límites, si las demás fueran todas de un lado o del otro',
    }),
  },
];

export const tellCrossing = (
  { ano, parcelas, fora, total }: Facts<typeof ocupacoesPorEscolaridade>,
  say: Say,
) => {
  const { text, integer, percent, label } = say;
  const tertiary = parcelas.filter(({ escolaridade }) => escolaridade === '3');
  const top = tertiary.find(({ ocupacao }) => ocupacao === '1');
  const said = text({
    pt: `Entre os vínculos com superior completo, ${percent(top?.parcela ?? 0)} estão no grupo «${label('ocupacao_3', '1').toLowerCase()}».`,
    en: `Among bonds with tertiary education, ${percent(top?.parcela ?? 0)} are in the group “${label('ocupacao_3', '1').toLowerCase()}”.`,
    es: `Entre los vínculos con superior completo, ${percent(top?.parcela ?? 0)} están en el grupo «${label('ocupacao_3', '1').toLowerCase()}».`,
  });
  return {
    heading: text({
      pt: 'Instrução e ocupação',
      en: 'Education and occupation',
      es: 'Instrucción y ocupación',
    }),
    paragraphs: [
      said,
      text({
        pt: `Só os microdados temáticos trazem as duas na mesma linha. O nível fino sobe muitas vezes para o grupo largo (1X, 2X, 3X); por isso a conta usa três níveis de cada. Ficam fora ${percent(fora / total)} dos vínculos de ${ano}, com uma das duas não mostrada ou não informada.`,
        en: `Only the thematic microdata carry both in one row. The fine level often moves up to the broad one (1X, 2X, 3X); so three levels of each are used. Left out: ${percent(fora / total)} of the bonds of ${ano}, with one of the two not shown or not informed.`,
        es: `Solo los microdatos temáticos traen ambas en la misma fila. El nivel fino sube muchas veces al grupo amplio (1X, 2X, 3X); por eso la cuenta usa tres niveles de cada una. Quedan fuera ${percent(fora / total)} de los vínculos de ${ano}, con una de las dos no mostrada o no informada.`,
      }),
    ],
    figure: {
      title: text({
        pt: `Vínculos de imigrantes por grupo de ocupação, em % de cada nível de instrução – Brasil – 31/12/${ano}`,
        en: `Bonds of immigrants by occupation group, in % of each level of education – Brazil – 31 December ${ano}`,
        es: `Vínculos de inmigrantes por grupo de ocupación, en % de cada nivel de instrucción – Brasil – 31/12/${ano}`,
      }),
      said,
      words: {
        parcela: text({ pt: '% do nível', en: '% of the level', es: '% del nivel' }),
        escolaridades: Object.fromEntries(
          CODES.map((code) => [code, label('escolaridade_3', code)]),
        ),
        ocupacoes: Object.fromEntries(CODES.map((code) => [code, label('ocupacao_3', code)])),
      },
      legend: CODES.map((code, at) => ({
        color: `var(--cat-${[1, 3, 4][at]})`,
        label: label('ocupacao_3', code),
      })),
    },
    table: {
      columns: [
        text({ pt: 'Instrução', en: 'Education', es: 'Instrucción' }),
        text({ pt: 'Ocupação', en: 'Occupation', es: 'Ocupación' }),
        text(bonds),
        text({ pt: '% do nível', en: '% of the level', es: '% del nivel' }),
      ],
      rows: parcelas.map((each) => [
        label('escolaridade_3', each.escolaridade),
        label('ocupacao_3', each.ocupacao),
        integer(each.vinculos),
        percent(each.parcela),
      ]),
    },
  };
};

export const tellRates = ({ taxas }: Facts<typeof taxasDeSobrequalificacao>, say: Say) => {
  const { text, integer, percent } = say;
  const last = taxas.at(-1);
  const said = text({
    pt: `Em ${last?.ano}, a taxa é ${percent(last?.taxa ?? 0)}; com a ocupação que falta, está entre ${percent(last?.piso ?? 0)} e ${percent(last?.teto ?? 0)}.`,
    en: `In ${last?.ano} the rate is ${percent(last?.taxa ?? 0)}; with the missing occupations it lies between ${percent(last?.piso ?? 0)} and ${percent(last?.teto ?? 0)}.`,
    es: `En ${last?.ano}, la tasa es ${percent(last?.taxa ?? 0)}; con la ocupación que falta, está entre ${percent(last?.piso ?? 0)} y ${percent(last?.teto ?? 0)}.`,
  });
  return {
    heading: text({
      pt: 'A taxa, com o que não se sabe',
      en: 'The rate, with what is not known',
      es: 'La tasa, con lo que no se sabe',
    }),
    paragraphs: [
      said,
      text({
        pt: 'Não é amostra, e por isso não há intervalo de confiança: a incerteza é a da proteção. A faixa mostra o pior caso dos dois lados; quando ela é mais larga que a diferença entre dois anos, a diferença não se afirma. Quem não tem a instrução mostrada fica fora dos dois lados.',
        en: 'This is no sample, so there is no confidence interval: the uncertainty is that of protection. The band shows the worst case on both sides; where it is wider than the difference between two years, the difference is not asserted. Those whose education is not shown are left out of both sides.',
        es: 'No es una muestra, y por eso no hay intervalo de confianza: la incertidumbre es la de la protección. La franja muestra el peor caso de ambos lados; cuando es más ancha que la diferencia entre dos años, la diferencia no se afirma. Quienes no tienen la instrucción mostrada quedan fuera de ambos lados.',
      }),
    ],
    figure: {
      title: text({
        pt: `Taxa de sobrequalificação de imigrantes com superior completo, com limites – Brasil – ${taxas[0]?.ano}–${last?.ano}`,
        en: `Over-qualification rate of immigrants with tertiary education, with bounds – Brazil – ${taxas[0]?.ano}–${last?.ano}`,
        es: `Tasa de sobrecalificación de inmigrantes con superior completo, con límites – Brasil – ${taxas[0]?.ano}–${last?.ano}`,
      }),
      said,
      words: { taxa: text(rate), quebra: text({ pt: 'quebra', en: 'break', es: 'ruptura' }) },
      legend: boundsLegend(say),
    },
    table: {
      columns: columns(say, text({ pt: 'Ano', en: 'Year', es: 'Año' })),
      rows: taxas.map((each) => [
        String(each.ano),
        integer(each.acima),
        integer(each.conforme),
        integer(each.semOcupacao),
        percent(each.taxa),
        `${percent(each.piso)} – ${percent(each.teto)}`,
      ]),
    },
  };
};

export const tellContinents = ({ ano, taxas }: Facts<typeof taxasPorContinente>, say: Say) => {
  const { text, integer, percent, label } = say;
  const [first, last] = [taxas[0], taxas.at(-1)];
  const said = text({
    pt: `Da maior, ${label('continente', first?.continente ?? '')} (${percent(first?.taxa ?? 0)}), à menor, ${label('continente', last?.continente ?? '')} (${percent(last?.taxa ?? 0)}).`,
    en: `From the highest, ${label('continente', first?.continente ?? '')} (${percent(first?.taxa ?? 0)}), to the lowest, ${label('continente', last?.continente ?? '')} (${percent(last?.taxa ?? 0)}).`,
    es: `De la mayor, ${label('continente', first?.continente ?? '')} (${percent(first?.taxa ?? 0)}), a la menor, ${label('continente', last?.continente ?? '')} (${percent(last?.taxa ?? 0)}).`,
  });
  return {
    heading: text({ pt: 'Por origem', en: 'By origin', es: 'Por origen' }),
    paragraphs: [
      said,
      text({
        pt: 'Por continente, porque nos microdados o país de muitos vínculos sobe ao continente. Aparecem os continentes com 50 vínculos ou mais de nível superior e ocupação mostrada.',
        en: 'By continent, because in the microdata the country of many bonds moves up to the continent. Continents with 50 bonds or more of tertiary education and a shown occupation appear.',
        es: 'Por continente, porque en los microdatos el país de muchos vínculos sube al continente. Aparecen los continentes con 50 vínculos o más de nivel superior y ocupación mostrada.',
      }),
    ],
    figure: {
      title: text({
        pt: `Taxa de sobrequalificação por continente de nacionalidade, com limites – Brasil – 31/12/${ano}`,
        en: `Over-qualification rate by continent of nationality, with bounds – Brazil – 31 December ${ano}`,
        es: `Tasa de sobrecalificación por continente de nacionalidad, con límites – Brasil – 31/12/${ano}`,
      }),
      said,
      words: {
        taxa: text(rate),
        continentes: Object.fromEntries(
          taxas.map(({ continente }) => [continente, label('continente', continente)]),
        ),
      },
      legend: boundsLegend(say),
    },
    table: {
      columns: columns(say, text({ pt: 'Continente', en: 'Continent', es: 'Continente' })),
      rows: taxas.map((each) => [
        label('continente', each.continente),
        integer(each.acima),
        integer(each.conforme),
        integer(each.sem_ocupacao),
        percent(each.taxa),
        `${percent(each.piso)} – ${percent(each.teto)}`,
      ]),
    },
  };
};

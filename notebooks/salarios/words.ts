import type { Facts } from '../notebook.ts';
import type { Say } from '../say.ts';
import type { hiatoSalarial } from './hiato.ts';
import type { salarioPorPais } from './paises.ts';

const modelWords = {
  bruto: { pt: 'Sem ajuste', en: 'Unadjusted', es: 'Sin ajuste' },
  pais: { pt: 'Mesma nacionalidade', en: 'Same nationality', es: 'Misma nacionalidad' },
  pais_uf: { pt: 'Nacionalidade e UF', en: 'Nationality and UF', es: 'Nacionalidad y UF' },
  padronizado: {
    pt: 'Mesmo lugar e país',
    en: 'Same place and country',
    es: 'Mismo lugar y país',
  },
};
const reais = (say: Say, value: number) => `R$\u00a0${say.integer(value)}`;

export const tellGap = (
  { ano, homens, mulheres, pessoas, comMedia, modelos }: Facts<typeof hiatoSalarial>,
  say: Say,
) => {
  const { text, integer, percent, decimal } = say;
  const [raw, last] = [modelos[0], modelos.at(-1)];
  const beside = (value: number) =>
    value >= 0
      ? text({
          pt: `${percent(value)} abaixo do`,
          en: `${percent(value)} below that`,
          es: `${percent(value)} por debajo del`,
        })
      : text({
          pt: `${percent(-value)} acima do`,
          en: `${percent(-value)} above that`,
          es: `${percent(-value)} por encima del`,
        });
  const said = text({
    pt: `O salário médio das mulheres (${reais(say, mulheres)}) fica ${beside(raw?.hiato ?? 0)} dos homens (${reais(say, homens)}); com a última comparação da figura, ${beside(last?.hiato ?? 0)} deles.`,
    en: `The mean pay of women (${reais(say, mulheres)}) is ${beside(raw?.hiato ?? 0)} of men (${reais(say, homens)}); by the last comparison of the figure, ${beside(last?.hiato ?? 0)} of theirs.`,
    es: `El salario medio de las mujeres (${reais(say, mulheres)}) queda ${beside(raw?.hiato ?? 0)} de los hombres (${reais(say, homens)}); con la última comparación de la figura, ${beside(last?.hiato ?? 0)} de ellos.`,
  });
  return {
    heading: text({
      pt: 'O hiato, quatro vezes',
      en: 'The gap, four times',
      es: 'La brecha, cuatro veces',
    }),
    paragraphs: [
      said,
      text({
        pt: `Os dados são médias de células (município, nacionalidade, sexo), cada uma com o peso das suas pessoas: a média geral sai exata, a não ser pelo arredondamento. Têm média publicada ${percent(comMedia / pessoas)} das ${integer(pessoas)} pessoas.`,
        en: `The data are means of cells (município, nationality, sex), each weighted by its persons: the overall mean is exact but for rounding. A mean is published for ${percent(comMedia / pessoas)} of ${integer(pessoas)} persons.`,
        es: `Los datos son medias de celdas (municipio, nacionalidad, sexo), cada una con el peso de sus personas: la media general sale exacta, salvo por el redondeo. Tienen media publicada ${percent(comMedia / pessoas)} de las ${integer(pessoas)} personas.`,
      }),
      text({
        pt: 'As comparações 2 e 3 são regressões por mínimos quadrados ponderados com indicadoras de nacionalidade e de UF. A quarta é padronização direta: só grupos (lugar e país) com os dois sexos, ponderados pelas mulheres. Ajustar não explica: nacionalidade e lugar também são caminhos da desigualdade.',
        en: 'Comparisons 2 and 3 are weighted least squares with indicators of nationality and UF. The fourth is direct standardisation: only groups (place and country) with both sexes, weighted by the women. Adjusting does not explain: nationality and place are paths of inequality too.',
        es: 'Las comparaciones 2 y 3 son regresiones por mínimos cuadrados ponderados con indicadoras de nacionalidad y de UF. La cuarta es estandarización directa: solo grupos (lugar y país) con ambos sexos, ponderados por las mujeres. Ajustar no explica: nacionalidad y lugar también son caminos de la desigualdad.',
      }),
    ],
    figure: {
      title: text({
        pt: `Quanto o salário médio das mulheres imigrantes fica abaixo do dos homens, em % – Brasil – ${ano}`,
        en: `How far the mean pay of immigrant women is below that of men, in % – Brazil – ${ano}`,
        es: `Cuánto queda el salario medio de las mujeres inmigrantes por debajo del de los hombres, en % – Brasil – ${ano}`,
      }),
      said,
      words: {
        hiato: text({
          pt: '% do salário dos homens',
          en: '% of the pay of men',
          es: '% del salario de los hombres',
        }),
        modelos: Object.fromEntries(
          Object.entries(modelWords).map(([id, words]) => [id, text(words)]),
        ),
      },
    },
    table: {
      columns: [
        text({ pt: 'Comparação', en: 'Comparison', es: 'Comparación' }),
        text({ pt: 'Diferença (R$)', en: 'Difference (R$)', es: 'Diferencia (R$)' }),
        text({ pt: 'Hiato', en: 'Gap', es: 'Brecha' }),
        'R²',
        text({ pt: 'Pessoas', en: 'Persons', es: 'Personas' }),
      ],
      rows: modelos.map((each) => [
        text(modelWords[each.id]),
        integer(each.reais),
        percent(each.hiato),
        each.r2 === null ? '..' : decimal(each.r2, 3),
        integer(each.pessoas),
      ]),
    },
  };
};

const gap = ({
  homens,
  mulheres,
}: {
  readonly homens: number;
  readonly mulheres: number;
}): number => 1 - mulheres / homens;

export const tellCountries = ({ ano, paises }: Facts<typeof salarioPorPais>, say: Say) => {
  const { text, integer, percent, label } = say;
  const ordered = paises.toSorted((a, b) => gap(b) - gap(a));
  const [widest, narrowest] = [ordered[0], ordered.at(-1)];
  if (!widest || !narrowest) throw new Error('countries without pay');
  const said = text({
    pt: `Maior hiato: ${label('pais', widest.pais)} (${percent(gap(widest))}); menor: ${label('pais', narrowest.pais)} (${percent(gap(narrowest))}).`,
    en: `Widest gap: ${label('pais', widest.pais)} (${percent(gap(widest))}); narrowest: ${label('pais', narrowest.pais)} (${percent(gap(narrowest))}).`,
    es: `Mayor brecha: ${label('pais', widest.pais)} (${percent(gap(widest))}); menor: ${label('pais', narrowest.pais)} (${percent(gap(narrowest))}).`,
  });
  return {
    heading: text({ pt: 'Por nacionalidade', en: 'By nationality', es: 'Por nacionalidad' }),
    paragraphs: [
      said,
      text({
        pt: 'Compare a distância entre nacionalidades com a distância entre os sexos em cada uma: confrontar mulheres e homens sem olhar a origem mistura as duas. A tabela diz quanto vale cada uma.',
        en: 'Compare the distance between nationalities with the distance between the sexes within each: a comparison of women and men that does not look at origin mixes the two. The table says how large each is.',
        es: 'Compare la distancia entre nacionalidades con la distancia entre los sexos en cada una: comparar mujeres y hombres sin mirar el origen mezcla ambas. La tabla dice cuánto vale cada una.',
      }),
    ],
    figure: {
      title: text({
        pt: `Salário médio de homens e mulheres, nacionalidades com mais pessoas, em reais – Brasil – ${ano}`,
        en: `Mean pay of men and women, nationalities with most persons, in reais – Brazil – ${ano}`,
        es: `Salario medio de hombres y mujeres, nacionalidades con más personas, en reales – Brasil – ${ano}`,
      }),
      said,
      words: {
        reais: text({ pt: 'R$ por mês', en: 'R$ per month', es: 'R$ por mes' }),
        paises: Object.fromEntries(paises.map(({ pais }) => [pais, label('pais', pais)])),
      },
      legend: [
        { color: 'var(--seq-5)', label: label('sexo', '1') },
        { color: 'var(--cat-4)', label: label('sexo', '2') },
      ],
    },
    table: {
      columns: [
        text({ pt: 'Nacionalidade', en: 'Nationality', es: 'Nacionalidad' }),
        text({ pt: 'Pessoas', en: 'Persons', es: 'Personas' }),
        text({ pt: 'Homens (R$)', en: 'Men (R$)', es: 'Hombres (R$)' }),
        text({ pt: 'Mulheres (R$)', en: 'Women (R$)', es: 'Mujeres (R$)' }),
        text({ pt: 'Hiato', en: 'Gap', es: 'Brecha' }),
      ],
      rows: paises.map((each) => [
        label('pais', each.pais),
        integer(each.pessoas),
        integer(each.homens),
        integer(each.mulheres),
        percent(gap(each)),
      ]),
    },
  };
};

import type { Facts } from '../notebook.ts';
import type { Say } from '../say.ts';
import type { limitesPorUf } from './limites.ts';
import type { partesMostradas } from './municipios.ts';
import type { parcelasPorNivel } from './niveis.ts';

const levelWords: Readonly<Record<string, { pt: string; en: string; es: string }>> = {
  municipio: { pt: 'Município', en: 'Município', es: 'Municipio' },
  uf: { pt: 'Só UF', en: 'UF only', es: 'Solo UF' },
  regiao: { pt: 'Só região', en: 'Region only', es: 'Solo región' },
  brasil: { pt: 'Só Brasil', en: 'Brazil only', es: 'Solo Brasil' },
};
const levelColors: Readonly<Record<string, string>> = {
  municipio: 'var(--seq-3)',
  uf: 'var(--cat-1)',
  regiao: 'var(--cat-4)',
  brasil: 'var(--cat-2)',
};
const LEVELS = Object.keys(levelColors);
const bonds = { pt: 'vínculos', en: 'bonds', es: 'vínculos' };

export const tellLevels = ({ parcelas }: Facts<typeof parcelasPorNivel>, say: Say) => {
  const { text, percent } = say;
  const years = [...new Set(parcelas.map(({ ano }) => ano))];
  const share = (year: number | undefined, level: string) =>
    parcelas.find(({ ano, nivel }) => ano === year && nivel === level)?.parcela ?? 0;
  const [first, last] = [years[0], years.at(-1)];
  const said = text({
    pt: `Em ${last}, ${percent(share(last, 'municipio'))} dos vínculos têm município; em ${first}, eram ${percent(share(first, 'municipio'))}. Sem UF: ${percent(share(last, 'regiao') + share(last, 'brasil'))}.`,
    en: `In ${last}, ${percent(share(last, 'municipio'))} of the bonds have a município; in ${first}, ${percent(share(first, 'municipio'))}. Without a UF: ${percent(share(last, 'regiao') + share(last, 'brasil'))}.`,
    es: `En ${last}, ${percent(share(last, 'municipio'))} de los vínculos tienen municipio; en ${first}, ${percent(share(first, 'municipio'))}. Sin UF: ${percent(share(last, 'regiao') + share(last, 'brasil'))}.`,
  });
  return {
    heading: text({
      pt: 'O que ainda tem lugar',
      en: 'What still has a place',
      es: 'Lo que aún tiene lugar',
    }),
    paragraphs: [
      text({
        pt: 'Ninguém é apagado: um grupo pequeno (município, nacionalidade, sexo, ano) conta num lugar maior, e o total do Brasil é exato. Quanto mais detalhe se cruza, e menos gente há, mais sobe.',
        en: 'No one is deleted: a small group (município, nationality, sex, year) counts in a larger place, and the total of Brazil is exact. The more detail is crossed, and the fewer the people, the more moves up.',
        es: 'Nadie se borra: un grupo pequeño (municipio, nacionalidad, sexo, año) cuenta en un lugar mayor, y el total de Brasil es exacto. Cuanto más detalle se cruza, y menos gente hay, más sube.',
      }),
    ],
    figure: {
      title: text({
        pt: `Vínculos de imigrantes pelo lugar mais fino que se pode mostrar, em % – Brasil – ${first}–${last}`,
        en: `Bonds of immigrants by the finest place that may be shown, in % – Brazil – ${first}–${last}`,
        es: `Vínculos de inmigrantes por el lugar más fino que se puede mostrar, en % – Brasil – ${first}–${last}`,
      }),
      said,
      words: {
        parcela: text({ pt: '% dos vínculos', en: '% of the bonds', es: '% de los vínculos' }),
      },
      legend: LEVELS.map((level) => ({
        color: levelColors[level] ?? '',
        label: text(levelWords[level] ?? bonds),
      })),
    },
    table: {
      columns: [
        text({ pt: 'Ano', en: 'Year', es: 'Año' }),
        ...LEVELS.map((level) => text(levelWords[level] ?? bonds)),
      ],
      rows: years.map((year) => [
        String(year),
        ...LEVELS.map((level) => percent(share(year, level), 2)),
      ]),
    },
  };
};

export const tellBounds = ({ ano, limites }: Facts<typeof limitesPorUf>, say: Say) => {
  const { text, integer, percent, label } = say;
  const [largest] = limites;
  const widest = limites.toSorted((a, b) => b.largura - a.largura)[0];
  const narrow = limites.filter(({ largura }) => largura <= 0.1).length;
  const name = (uf: string | undefined) => label('uf', uf ?? '');
  const said = text({
    pt: `${name(largest?.uf)}: entre ${integer(largest?.piso ?? 0)} e ${integer(largest?.teto ?? 0)} vínculos. Em ${narrow} de ${limites.length} UFs o intervalo tem até 10% do piso; o mais largo é o de ${name(widest?.uf)} (${percent(widest?.largura ?? 0, 0)}).`,
    en: `${name(largest?.uf)}: between ${integer(largest?.piso ?? 0)} and ${integer(largest?.teto ?? 0)} bonds. In ${narrow} of ${limites.length} UFs the interval is up to 10% of the floor; the widest is that of ${name(widest?.uf)} (${percent(widest?.largura ?? 0, 0)}).`,
    es: `${name(largest?.uf)}: entre ${integer(largest?.piso ?? 0)} y ${integer(largest?.teto ?? 0)} vínculos. En ${narrow} de ${limites.length} UF el intervalo es de hasta 10 % del piso; el más ancho es el de ${name(widest?.uf)} (${percent(widest?.largura ?? 0, 0)}).`,
  });
  return {
    heading: text({
      pt: 'Limites para uma UF',
      en: 'Bounds for a UF',
      es: 'Límites para una UF',
    }),
    paragraphs: [
      text({
        pt: 'O que subiu ficou na própria região ou no Brasil. Por isso cada UF tem um piso (o que se mostra nela) e um teto (mais tudo o que só tem a sua região, mais tudo o que só tem o Brasil). O verdadeiro está entre os dois, sempre; publique o intervalo, não o piso.',
        en: 'What moved up stayed in its own region or in Brazil. So each UF has a floor (what is shown in it) and a ceiling (plus all that has only its region, plus all that has only Brazil). The true number is always between them; publish the interval, not the floor.',
        es: 'Lo que subió quedó en su propia región o en Brasil. Por eso cada UF tiene un piso (lo que se muestra en ella) y un techo (más todo lo que solo tiene su región, más todo lo que solo tiene Brasil). El verdadero está siempre entre ambos; publique el intervalo, no el piso.',
      }),
    ],
    figure: {
      title: text({
        pt: `Piso e teto dos vínculos de imigrantes, por UF, escala logarítmica – Brasil – 31/12/${ano}`,
        en: `Floor and ceiling of bonds of immigrants, by UF, logarithmic scale – Brazil – 31 December ${ano}`,
        es: `Piso y techo de los vínculos de inmigrantes, por UF, escala logarítmica – Brasil – 31/12/${ano}`,
      }),
      said,
      words: {
        vinculos: text(bonds),
        ufs: Object.fromEntries(limites.map(({ uf }) => [uf, name(uf)])),
      },
      legend: [
        { color: 'var(--cat-1)', label: text({ pt: 'piso', en: 'floor', es: 'piso' }) },
        {
          color: 'var(--seq-4)',
          label: text({ pt: 'até o teto', en: 'up to the ceiling', es: 'hasta el techo' }),
        },
      ],
    },
    table: {
      columns: [
        'UF',
        text({ pt: 'Piso', en: 'Floor', es: 'Piso' }),
        text({ pt: 'Só com a região', en: 'Region only', es: 'Solo con la región' }),
        text({ pt: 'Só com o Brasil', en: 'Brazil only', es: 'Solo con Brasil' }),
        text({ pt: 'Teto', en: 'Ceiling', es: 'Techo' }),
        text({ pt: 'Largura', en: 'Width', es: 'Ancho' }),
      ],
      rows: limites.map((each) => [
        name(each.uf),
        integer(each.piso),
        integer(each.na_regiao),
        integer(each.no_brasil),
        integer(each.teto),
        percent(each.largura),
      ]),
    },
  };
};

export const tellTowns = (
  { ano, municipios, mediana, semCelula, total, soma }: Facts<typeof partesMostradas>,
  say: Say,
) => {
  const { text, integer, percent, label } = say;
  const said = text({
    pt: `Em ${municipios.length} municípios com total publicado, as células mostram ${percent(soma / total)} dos vínculos; na mediana dos municípios, ${percent(mediana)}; em ${semCelula}, nenhuma.`,
    en: `In ${municipios.length} municípios with a published total, cells show ${percent(soma / total)} of the bonds; in the median município, ${percent(mediana)}; in ${semCelula}, none.`,
    es: `En ${municipios.length} municipios con total publicado, las celdas muestran ${percent(soma / total)} de los vínculos; en la mediana de los municipios, ${percent(mediana)}; en ${semCelula}, ninguna.`,
  });
  return {
    heading: text({
      pt: 'Municípios: o total contra a soma das partes',
      en: 'Municípios: the total against the sum of the parts',
      es: 'Municipios: el total contra la suma de las partes',
    }),
    paragraphs: [
      text({
        pt: 'Alguns municípios têm o total publicado à parte, sem nacionalidade nem sexo. Ali se mede, sem segredo nenhum, quanto a soma das células fica aquém: é o viés de quem soma linhas. Municípios pequenos perdem mais; quem estuda grupos dispersos estuda sobretudo municípios grandes.',
        en: 'Some municípios have their total published apart, without nationality or sex. There one can measure, with no secret at all, how far the sum of the cells falls short: the bias of adding rows. Small municípios lose more; whoever studies dispersed groups studies mostly large municípios.',
        es: 'Algunos municipios tienen el total publicado aparte, sin nacionalidad ni sexo. Allí se mide, sin ningún secreto, cuánto le falta a la suma de las celdas: es el sesgo de quien suma filas. Los municipios pequeños pierden más; quien estudia grupos dispersos estudia sobre todo municipios grandes.',
      }),
    ],
    figure: {
      title: text({
        pt: `Parte do total municipal que as células mostram, em %, pelo tamanho do total – ${ano}`,
        en: `Part of the municipal total that the cells show, in %, by size of the total – ${ano}`,
        es: `Parte del total municipal que las celdas muestran, en %, por tamaño del total – ${ano}`,
      }),
      said,
      words: {
        total: text({
          pt: 'total do município (vínculos)',
          en: 'total of the município (bonds)',
          es: 'total del municipio (vínculos)',
        }),
        mostrada: text({ pt: '% mostrada', en: '% shown', es: '% mostrada' }),
      },
    },
    table: {
      columns: [
        text({ pt: 'Município', en: 'Município', es: 'Municipio' }),
        text({ pt: 'Total', en: 'Total', es: 'Total' }),
        text({ pt: 'Soma das células', en: 'Sum of the cells', es: 'Suma de las celdas' }),
        text({ pt: '% mostrada', en: '% shown', es: '% mostrada' }),
      ],
      rows: municipios
        .slice(0, 60)
        .map((each) => [
          label('municipio', each.municipio),
          integer(each.total),
          integer(each.soma),
          percent(each.mostrada),
        ]),
    },
  };
};

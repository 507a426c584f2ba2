import type { Facts } from '../notebook.ts';
import type { Say } from '../say.ts';
import type { conferir } from './conferencia.ts';
import type { serieAnual } from './anos.ts';
import type { somaDosLugares } from './lugares.ts';

export const tellSeries = ({ anos }: Facts<typeof serieAnual>, say: Say) => {
  const { text, integer, change } = say;
  const after = anos.filter(({ trecho }) => trecho === 'depois');
  const span = after.length > 1 ? after : anos.filter(({ trecho }) => trecho === 'antes');
  const [first, last] = [span[0], span.at(-1)];
  if (!first || !last) throw new Error('series without years');
  const growth = first.imigrantes > 0 ? change(last.imigrantes / first.imigrantes - 1) : '..';
  const naturalised = integer(last.todos - last.imigrantes);
  return {
    heading: text({
      pt: 'Uma linha de SQL: quantos são, ano a ano',
      en: 'One line of SQL: how many, year by year',
      es: 'Una línea de SQL: cuántos son, año a año',
    }),
    paragraphs: [
      text({
        pt: `Cada linha do cubo é uma célula publicada; some a medida para chegar ao Brasil. Em 31/12/${last.ano} eram ${integer(last.imigrantes)} vínculos ativos de imigrantes, e mais ${naturalised} de naturalizados, que esta página deixa de fora (código XBR).`,
        en: `Each row of the cube is one published cell; add the measure up to reach Brazil. On 31 December ${last.ano} there were ${integer(last.imigrantes)} active bonds of immigrants, and ${naturalised} more of naturalised Brazilians, whom this page leaves out (code XBR).`,
        es: `Cada fila del cubo es una celda publicada; sume la medida para llegar a Brasil. Al 31/12/${last.ano} había ${integer(last.imigrantes)} vínculos activos de inmigrantes, y ${naturalised} más de naturalizados, que esta página deja fuera (código XBR).`,
      }),
      text({
        pt: `São estoques: fotografias de um dia. Não se somam anos, e nenhuma variação atravessa a quebra de 2018 para 2019. De ${first.ano} a ${last.ano}, do mesmo lado da quebra, a variação foi de ${growth}.`,
        en: `These are stocks: pictures of one day. Years are never added, and no change crosses the break between 2018 and 2019. From ${first.ano} to ${last.ano}, on one side of the break, the change was ${growth}.`,
        es: `Son existencias: fotos de un día. No se suman años, y ninguna variación cruza la ruptura de 2018 a 2019. De ${first.ano} a ${last.ano}, del mismo lado de la ruptura, la variación fue de ${growth}.`,
      }),
    ],
    figure: {
      title: text({
        pt: `Vínculos formais ativos de imigrantes em 31/12, sem naturalizados – Brasil – ${anos[0]?.ano}–${anos.at(-1)?.ano}`,
        en: `Active formal bonds of immigrants on 31 December, naturalised left out – Brazil – ${anos[0]?.ano}–${anos.at(-1)?.ano}`,
        es: `Vínculos formales activos de inmigrantes al 31/12, sin naturalizados – Brasil – ${anos[0]?.ano}–${anos.at(-1)?.ano}`,
      }),
      said: text({
        pt: `${integer(first.imigrantes)} vínculos em ${first.ano} e ${integer(last.imigrantes)} em ${last.ano}.`,
        en: `${integer(first.imigrantes)} bonds in ${first.ano} and ${integer(last.imigrantes)} in ${last.ano}.`,
        es: `${integer(first.imigrantes)} vínculos en ${first.ano} y ${integer(last.imigrantes)} en ${last.ano}.`,
      }),
      words: {
        vinculos: text({ pt: 'vínculos', en: 'bonds', es: 'vínculos' }),
        quebra: text({ pt: 'quebra', en: 'break', es: 'ruptura' }),
      },
    },
    table: {
      columns: [
        text({ pt: 'Ano', en: 'Year', es: 'Año' }),
        text({ pt: 'Imigrantes', en: 'Immigrants', es: 'Inmigrantes' }),
        text({ pt: 'Com naturalizados', en: 'With naturalised', es: 'Con naturalizados' }),
      ],
      rows: anos.map((each) => [String(each.ano), integer(each.imigrantes), integer(each.todos)]),
    },
  };
};

export const tellPlaces = ({ ano, ufs, semUf, total }: Facts<typeof somaDosLugares>, say: Say) => {
  const { text, integer, percent, label } = say;
  const [first] = ufs;
  const name = first ? label('uf', first.uf) : '';
  const share = percent((first?.vinculos ?? 0) / total);
  const without = percent(semUf / total);
  return {
    heading: text({
      pt: 'Por lugar: o que soma e o que falta',
      en: 'By place: what adds up and what is missing',
      es: 'Por lugar: qué suma y qué falta',
    }),
    paragraphs: [
      text({
        pt: `Um grupo pequeno demais num município conta na UF; se ainda for pequeno, na região (R1 a R5) ou no Brasil (BR). Em ${ano}, ${integer(semUf)} vínculos (${without}) estão no total do Brasil e em nenhuma UF: a soma das UFs fica abaixo do total, e isso não é erro.`,
        en: `A group too small in a município counts in the UF; if still small, in the region (R1 to R5) or in Brazil (BR). In ${ano}, ${integer(semUf)} bonds (${without}) are in the total of Brazil and in no UF: the sum of the UFs falls short of the total, and that is no error.`,
        es: `Un grupo demasiado pequeño en un municipio cuenta en la UF; si aún es pequeño, en la región (R1 a R5) o en Brasil (BR). En ${ano}, ${integer(semUf)} vínculos (${without}) están en el total de Brasil y en ninguna UF: la suma de las UF queda por debajo del total, y no es un error.`,
      }),
    ],
    figure: {
      title: text({
        pt: `Vínculos formais ativos de imigrantes, pelas UFs com mais vínculos – Brasil – 31/12/${ano}`,
        en: `Active formal bonds of immigrants, UFs with most bonds – Brazil – 31 December ${ano}`,
        es: `Vínculos formales activos de inmigrantes, UF con más vínculos – Brasil – 31/12/${ano}`,
      }),
      said: text({
        pt: `${name} tem ${integer(first?.vinculos ?? 0)} vínculos, ${share} do Brasil.`,
        en: `${name} has ${integer(first?.vinculos ?? 0)} bonds, ${share} of Brazil.`,
        es: `${name} tiene ${integer(first?.vinculos ?? 0)} vínculos, ${share} de Brasil.`,
      }),
      words: {
        vinculos: text({ pt: 'vínculos', en: 'bonds', es: 'vínculos' }),
        nomes: Object.fromEntries(ufs.map(({ uf }) => [uf, label('uf', uf)])),
      },
    },
    table: {
      columns: [
        text({ pt: 'UF', en: 'UF', es: 'UF' }),
        text({ pt: 'Vínculos', en: 'Bonds', es: 'Vínculos' }),
        text({ pt: 'Parcela do Brasil', en: 'Share of Brazil', es: 'Proporción de Brasil' }),
      ],
      rows: [
        ...ufs.map(({ uf, vinculos }) => [
          label('uf', uf),
          integer(vinculos),
          percent(vinculos / total),
        ]),
        [
          text({ pt: 'Em nenhuma UF', en: 'In no UF', es: 'En ninguna UF' }),
          integer(semUf),
          without,
        ],
        ['Brasil', integer(total), percent(1)],
      ],
    },
  };
};

export const tellCheck = ({ anos, diferentes }: Facts<typeof conferir>, say: Say) => {
  const { text, integer, difference } = say;
  const result =
    diferentes === 0
      ? text({
          pt: `Nos ${anos.length} anos, os dois arquivos dão o mesmo número.`,
          en: `In all ${anos.length} years the two files give the same number.`,
          es: `En los ${anos.length} años los dos archivos dan el mismo número.`,
        })
      : text({
          pt: `Em ${diferentes} de ${anos.length} anos os arquivos diferem: escreva-nos antes de usar.`,
          en: `In ${diferentes} of ${anos.length} years the files differ: write to us before you use them.`,
          es: `En ${diferentes} de ${anos.length} años los archivos difieren: escríbanos antes de usarlos.`,
        });
  return {
    heading: text({
      pt: 'Conferir: as linhas contra o cubo',
      en: 'Check: the rows against the cube',
      es: 'Comprobar: las filas contra el cubo',
    }),
    paragraphs: [
      text({
        pt: 'Os microdados têm uma linha por vínculo, sem peso. Contá-las por ano tem de dar a soma do cubo, naturalizados incluídos: faça essa conta sempre que carregar um arquivo.',
        en: 'The microdata have one row per bond, without weights. Counting them by year must give the sum of the cube, naturalised included: do it whenever you load a file.',
        es: 'Los microdatos tienen una fila por vínculo, sin peso. Contarlas por año debe dar la suma del cubo, naturalizados incluidos: hágalo siempre que cargue un archivo.',
      }),
      result,
    ],
    figure: {
      title: text({
        pt: 'Vínculos no cubo e linhas nos microdados, por ano – RAIS – Brasil',
        en: 'Bonds in the cube and rows in the microdata, by year – RAIS – Brazil',
        es: 'Vínculos en el cubo y filas en los microdatos, por año – RAIS – Brasil',
      }),
      said: result,
      words: {
        linhas: text({ pt: 'linhas', en: 'rows', es: 'filas' }),
        cubo: text({ pt: 'vínculos no cubo', en: 'bonds in the cube', es: 'vínculos en el cubo' }),
      },
    },
    table: {
      columns: [
        text({ pt: 'Ano', en: 'Year', es: 'Año' }),
        text({ pt: 'Cubo', en: 'Cube', es: 'Cubo' }),
        text({ pt: 'Linhas', en: 'Rows', es: 'Filas' }),
        text({ pt: 'Diferença', en: 'Difference', es: 'Diferencia' }),
      ],
      rows: anos.map((each) => [
        String(each.ano),
        integer(each.no_cubo),
        integer(each.nas_linhas),
        difference(each.nas_linhas - each.no_cubo),
      ]),
    },
  };
};

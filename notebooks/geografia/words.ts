import type { Facts } from '../notebook.ts';
import type { Say } from '../say.ts';
import type { concentracaoMunicipal } from './concentracao.ts';
import type { indicesDeDissimilaridade } from './dissimilaridade.ts';
import type { quocientesLocacionais } from './quocientes.ts';

const bonds = { pt: 'Vínculos', en: 'Bonds', es: 'Vínculos' };
const country = { pt: 'Nacionalidade', en: 'Nationality', es: 'Nacionalidad' };
const quotient = {
  pt: 'quociente locacional',
  en: 'location quotient',
  es: 'cociente de localización',
};

const names = (say: Say, list: string, codes: readonly string[]) =>
  Object.fromEntries(codes.map((code) => [code, say.label(list, code)]));

export const tellQuotients = (
  { ano, celulas, ufs, maior }: Facts<typeof quocientesLocacionais>,
  say: Say,
) => {
  const { text, integer, decimal, label } = say;
  const [place, group] = [label('uf', maior.uf), label('pais', maior.pais)];
  const said = text({
    pt: `O maior quociente é ${decimal(maior.quociente)} (${group}, ${place}): ${integer(maior.vinculos)} dos ${integer(maior.na_uf)} vínculos de imigrantes da UF.`,
    en: `The largest quotient is ${decimal(maior.quociente)} (${group}, ${place}): ${integer(maior.vinculos)} of the ${integer(maior.na_uf)} bonds of immigrants of the UF.`,
    es: `El mayor cociente es ${decimal(maior.quociente)} (${group}, ${place}): ${integer(maior.vinculos)} de los ${integer(maior.na_uf)} vínculos de inmigrantes de la UF.`,
  });
  return {
    heading: text({
      pt: 'Quem está onde mais do que se esperaria',
      en: 'Who is where more than expected',
      es: 'Quién está dónde más de lo esperado',
    }),
    paragraphs: [
      said,
      text({
        pt: `Quociente locacional: parcela da nacionalidade que está na UF, dividida pela parcela de todos os imigrantes que está nela. 1 é a distribuição do conjunto; a escala é logarítmica, porque metade e dobro são igualmente distantes. Mostram-se as ${ufs.length} UFs com mais vínculos; sem barra, nenhuma célula publicada.`,
        en: `Location quotient: share of the nationality that is in the UF, over the share of all immigrants that is there. 1 is the distribution of the whole; the scale is logarithmic, because half and double are equally far. The ${ufs.length} UFs with most bonds are shown; no bar, no published cell.`,
        es: `Cociente de localización: proporción de la nacionalidad que está en la UF, dividida por la proporción de todos los inmigrantes que está en ella. 1 es la distribución del conjunto; la escala es logarítmica, porque la mitad y el doble están igual de lejos. Se muestran las ${ufs.length} UF con más vínculos; sin barra, ninguna celda publicada.`,
      }),
    ],
    figure: {
      title: text({
        pt: `Quociente locacional das nacionalidades com mais vínculos, por UF – Brasil – 31/12/${ano}`,
        en: `Location quotient of the nationalities with most bonds, by UF – Brazil – 31 December ${ano}`,
        es: `Cociente de localización de las nacionalidades con más vínculos, por UF – Brasil – 31/12/${ano}`,
      }),
      said,
      words: {
        quociente: text(quotient),
        paises: names(say, 'pais', [...new Set(celulas.map(({ pais }) => pais))]),
        ufs: names(say, 'uf', ufs),
      },
      legend: [
        {
          color: 'var(--div-pos-2)',
          label: text({ pt: 'acima de 1', en: 'above 1', es: 'más de 1' }),
        },
        {
          color: 'var(--div-neg-2)',
          label: text({ pt: 'abaixo de 1', en: 'below 1', es: 'menos de 1' }),
        },
      ],
    },
    table: {
      columns: [text(country), 'UF', text(bonds), text(quotient)],
      rows: celulas.map((each) => [
        label('pais', each.pais),
        label('uf', each.uf),
        integer(each.vinculos),
        decimal(each.quociente, 2),
      ]),
    },
  };
};

export const tellDissimilarity = (
  { ano, paises }: Facts<typeof indicesDeDissimilaridade>,
  say: Say,
) => {
  const { text, integer, percent, label } = say;
  const [first, last] = [paises[0], paises.at(-1)];
  const said = text({
    pt: `A mais apartada é ${label('pais', first?.pais ?? '')}, ${percent(first?.indice ?? 0)}; a mais parecida com as demais, ${label('pais', last?.pais ?? '')}, ${percent(last?.indice ?? 0)}.`,
    en: `The most apart is ${label('pais', first?.pais ?? '')}, ${percent(first?.indice ?? 0)}; the most like the others, ${label('pais', last?.pais ?? '')}, ${percent(last?.indice ?? 0)}.`,
    es: `La más apartada es ${label('pais', first?.pais ?? '')}, ${percent(first?.indice ?? 0)}; la más parecida a las demás, ${label('pais', last?.pais ?? '')}, ${percent(last?.indice ?? 0)}.`,
  });
  return {
    heading: text({
      pt: 'Quanto cada grupo se distribui à parte',
      en: 'How far each group is spread apart',
      es: 'Cuánto se distribuye aparte cada grupo',
    }),
    paragraphs: [
      said,
      text({
        pt: 'Índice de dissimilaridade (Duncan): metade da soma das diferenças, UF a UF, entre a distribuição da nacionalidade e a dos demais imigrantes. É a parcela do grupo que teria de mudar de UF para se distribuir como eles. Usa só vínculos com UF mostrada; a tabela diz quantos ficam fora. O índice pode errar, no máximo, pela soma dessa parcela com a dos demais imigrantes sem UF.',
        en: 'Index of dissimilarity (Duncan): half the sum of the differences, UF by UF, between the distribution of the nationality and that of the other immigrants. It is the share of the group that would have to change UF to be spread like them. It uses only bonds with a UF shown; the table says how many are left out. The index may be wrong by at most that share plus the share of the other immigrants without a UF.',
        es: 'Índice de disimilitud (Duncan): la mitad de la suma de las diferencias, UF por UF, entre la distribución de la nacionalidad y la de los demás inmigrantes. Es la proporción del grupo que tendría que cambiar de UF para distribuirse como ellos. Usa solo vínculos con UF mostrada; la tabla dice cuántos quedan fuera. El índice puede errar, como máximo, por la suma de esa proporción con la de los demás inmigrantes sin UF.',
      }),
    ],
    figure: {
      title: text({
        pt: `Índice de dissimilaridade entre UFs, nacionalidades com mais vínculos – Brasil – 31/12/${ano}`,
        en: `Index of dissimilarity across UFs, nationalities with most bonds – Brazil – 31 December ${ano}`,
        es: `Índice de disimilitud entre UF, nacionalidades con más vínculos – Brasil – 31/12/${ano}`,
      }),
      said,
      words: {
        indice: text({
          pt: '% que teria de mudar',
          en: '% that would have to move',
          es: '% que tendría que mudarse',
        }),
        paises: names(
          say,
          'pais',
          paises.map(({ pais }) => pais),
        ),
      },
    },
    table: {
      columns: [
        text(country),
        text(bonds),
        text({ pt: 'Índice', en: 'Index', es: 'Índice' }),
        text({ pt: 'Sem UF mostrada', en: 'Without a UF shown', es: 'Sin UF mostrada' }),
      ],
      rows: paises.map((each) => [
        label('pais', each.pais),
        integer(each.vinculos),
        percent(each.indice),
        percent(each.sem_uf),
      ]),
    },
  };
};

export const tellConcentration = (
  { ano, municipios, metade }: Facts<typeof concentracaoMunicipal>,
  say: Say,
) => {
  const { text, integer, percent, label } = say;
  const last = municipios.at(-1);
  const covered = percent(last?.acumulado ?? 0);
  const said =
    metade === null
      ? text({
          pt: `Os ${municipios.length} municípios mostrados somam ${covered} dos vínculos.`,
          en: `The ${municipios.length} municípios shown add up to ${covered} of the bonds.`,
          es: `Los ${municipios.length} municipios mostrados suman ${covered} de los vínculos.`,
        })
      : text({
          pt: `Metade dos vínculos do Brasil está em ${metade} municípios; os ${municipios.length} mostrados somam ${covered}.`,
          en: `Half of the bonds of Brazil are in ${metade} municípios; the ${municipios.length} shown add up to ${covered}.`,
          es: `La mitad de los vínculos de Brasil está en ${metade} municipios; los ${municipios.length} mostrados suman ${covered}.`,
        });
  return {
    heading: text({
      pt: 'Em quantos municípios cabe a metade',
      en: 'How many municípios hold half',
      es: 'En cuántos municipios cabe la mitad',
    }),
    paragraphs: [
      said,
      text({
        pt: 'Soma das células de cada município: é um piso, porque grupos pequenos contam na UF, na região ou no Brasil. A curva termina abaixo de 100 % na parcela que não está em município nenhum.',
        en: 'Sum of the cells of each município: a floor, because small groups count in the UF, the region or Brazil. The curve ends below 100% by the share that is in no município.',
        es: 'Suma de las celdas de cada municipio: es un piso, porque los grupos pequeños cuentan en la UF, la región o Brasil. La curva termina por debajo de 100 % en la proporción que no está en ningún municipio.',
      }),
    ],
    figure: {
      title: text({
        pt: `Parcela acumulada dos vínculos de imigrantes, do maior ao menor município – Brasil – 31/12/${ano}`,
        en: `Cumulative share of bonds of immigrants, from the largest to the smallest município – Brazil – 31 December ${ano}`,
        es: `Proporción acumulada de los vínculos de inmigrantes, del mayor al menor municipio – Brasil – 31/12/${ano}`,
      }),
      said,
      words: {
        municipios: text({ pt: 'municípios', en: 'municípios', es: 'municipios' }),
        acumulado: text({ pt: '% acumulada', en: 'cumulative %', es: '% acumulada' }),
      },
    },
    table: {
      columns: [
        text({ pt: 'Município', en: 'Município', es: 'Municipio' }),
        text(bonds),
        text({ pt: '% acumulada', en: 'Cumulative %', es: '% acumulada' }),
      ],
      rows: municipios
        .slice(0, 40)
        .map((each) => [
          label('municipio', each.municipio),
          integer(each.vinculos),
          percent(each.acumulado),
        ]),
    },
  };
};

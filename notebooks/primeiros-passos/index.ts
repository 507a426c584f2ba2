import { section, type Notebook } from '../notebook.ts';
import { desenharSerie, serieAnual } from './anos.ts';
import { conferir, desenharConferencia } from './conferencia.ts';
import { desenharLugares, somaDosLugares } from './lugares.ts';
import { tellCheck, tellPlaces, tellSeries } from './words.ts';

export const primeirosPassos: Notebook = {
  id: 'primeiros-passos',
  title: { pt: 'Primeiros passos', en: 'First steps', es: 'Primeros pasos' },
  question: {
    pt: 'Quantos imigrantes têm vínculo formal no Brasil, onde, e como conferir o número?',
    en: 'How many immigrants have a formal bond in Brazil, where, and how is the number checked?',
    es: '¿Cuántos inmigrantes tienen vínculo formal en Brasil, dónde, y cómo se comprueba el número?',
  },
  method: [
    {
      pt: 'Três consultas em SQL sobre os arquivos Parquet publicados; nenhuma biblioteca além do DuckDB e do Observable Plot. As mesmas três contas estão prontas em Python e em R.',
      en: 'Three SQL queries over the published Parquet files; no library beyond DuckDB and Observable Plot. The same three counts are ready in Python and in R.',
      es: 'Tres consultas en SQL sobre los archivos Parquet publicados; ninguna biblioteca además de DuckDB y Observable Plot. Las mismas tres cuentas están listas en Python y en R.',
    },
  ],
  data: ['RAIS', 'rais-tematico'],
  sections: [
    section({
      id: 'serie',
      queries: ['anos'],
      code: ['../quebra.ts', 'anos.ts'],
      analyse: serieAnual,
      draw: desenharSerie,
      tell: tellSeries,
    }),
    section({
      id: 'lugares',
      queries: ['lugares'],
      code: ['lugares.ts'],
      analyse: somaDosLugares,
      draw: desenharLugares,
      tell: tellPlaces,
    }),
    section({
      id: 'conferencia',
      queries: ['conferencia'],
      code: ['conferencia.ts'],
      analyse: conferir,
      draw: desenharConferencia,
      tell: tellCheck,
    }),
  ],
  caveats: [
    {
      pt: 'Vínculo não é pessoa presente no país nem entrada: é o vínculo principal de quem trabalhava formalmente em 31 de dezembro. Quem trabalha sem registro não aparece.',
      en: 'A bond is neither a person present in the country nor an entry: it is the main bond of who worked formally on 31 December. Who works without registration is not there.',
      es: 'Un vínculo no es una persona presente en el país ni una entrada: es el vínculo principal de quien trabajaba formalmente el 31 de diciembre. Quien trabaja sin registro no aparece.',
    },
    {
      pt: 'Somar só as linhas de um lugar dá um piso, não o total do lugar: o que subiu de nível está em códigos como 3599999, R3 e BR.',
      en: 'Adding only the rows of a place gives a floor, not the total of the place: what moved up is under codes such as 3599999, R3 and BR.',
      es: 'Sumar solo las filas de un lugar da un piso, no el total del lugar: lo que subió de nivel está en códigos como 3599999, R3 y BR.',
    },
  ],
  next: [
    {
      pt: 'Troque `XBR` pela sua própria definição de imigrante e veja quanto muda.',
      en: 'Replace `XBR` by your own definition of immigrant and see how much changes.',
      es: 'Cambie `XBR` por su propia definición de inmigrante y vea cuánto cambia.',
    },
    {
      pt: 'Repita a conferência com `caged-tematico` e o cubo `caged_anual`.',
      en: 'Repeat the check with `caged-tematico` and the cube `caged_anual`.',
      es: 'Repita la comprobación con `caged-tematico` y el cubo `caged_anual`.',
    },
  ],
  scripts: ['primeiros-passos.py', 'primeiros-passos.R'],
};

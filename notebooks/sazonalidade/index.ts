import { section, type Notebook } from '../notebook.ts';
import { desenharIndices, indicesSazonais } from './indices.ts';
import { desenharIrregular, parteIrregular } from './irregular.ts';
import { desenharMeses, serieMensal } from './meses.ts';
import { tellIndices, tellIrregular, tellMonths } from './words.ts';

export const sazonalidade: Notebook = {
  id: 'sazonalidade',
  title: {
    pt: 'Padrão sazonal e a quebra de 2020',
    en: 'Seasonal pattern and the 2020 break',
    es: 'Patrón estacional y la ruptura de 2020',
  },
  question: {
    pt: 'Em que meses se contrata e se desliga mais, e o que se pode comparar de um lado a outro de janeiro de 2020?',
    en: 'In which months are hirings and separations highest, and what can be compared across January 2020?',
    es: '¿En qué meses se contrata y se desvincula más, y qué se puede comparar a un lado y otro de enero de 2020?',
  },
  method: [
    {
      pt: 'Decomposição multiplicativa clássica: mês = tendência × estação × irregular. A tendência é a média móvel centrada 2 × 12, que nunca atravessa a quebra; os índices de cada sistema são só dele.',
      en: 'Classical multiplicative decomposition: month = trend × season × irregular. The trend is the centred 2 × 12 moving average, which never crosses the break; the indices of each system are its own.',
      es: 'Descomposición multiplicativa clásica: mes = tendencia × estación × irregular. La tendencia es la media móvil centrada 2 × 12, que nunca cruza la ruptura; los índices de cada sistema son solo suyos.',
    },
  ],
  data: ['CAGED_AJUSTADO'],
  sections: [
    section({
      id: 'serie',
      queries: ['meses'],
      code: ['../quebra.ts', 'meses.ts'],
      analyse: serieMensal,
      draw: desenharMeses,
      tell: tellMonths,
    }),
    section({
      id: 'indices',
      queries: ['indices'],
      code: ['indices.ts'],
      analyse: indicesSazonais,
      draw: desenharIndices,
      tell: tellIndices,
    }),
    section({
      id: 'irregular',
      queries: ['irregular'],
      code: ['irregular.ts'],
      analyse: parteIrregular,
      draw: desenharIrregular,
      tell: tellIrregular,
    }),
  ],
  caveats: [
    {
      pt: 'São fluxos: uma pessoa admitida duas vezes conta duas. O saldo não é a variação do estoque da RAIS.',
      en: 'These are flows: a person hired twice counts twice. The balance is not the change of the RAIS stock.',
      es: 'Son flujos: una persona contratada dos veces cuenta dos. El saldo no es la variación de las existencias de la RAIS.',
    },
    {
      pt: 'Na série ajustada entram declarações feitas fora do prazo, até doze meses depois: os últimos meses ainda crescem.',
      en: 'The adjusted series takes in late declarations, up to twelve months after: the last months still grow.',
      es: 'La serie ajustada incorpora declaraciones fuera de plazo, hasta doce meses después: los últimos meses aún crecen.',
    },
    {
      pt: 'Índices fixos supõem que a estação não muda e que uma queda excepcional se dilui; com poucos anos, um só ano incomum os desloca.',
      en: 'Fixed indices assume that the season does not change and that an exceptional fall is diluted; with few years, one unusual year moves them.',
      es: 'Los índices fijos suponen que la estación no cambia y que una caída excepcional se diluye; con pocos años, un solo año inusual los desplaza.',
    },
  ],
  next: [
    {
      pt: 'Repita com `caged.parquet`, sem ajuste, e veja se a estação muda ou só o nível.',
      en: 'Repeat with `caged.parquet`, unadjusted, and see whether the season changes or only the level.',
      es: 'Repita con `caged.parquet`, sin ajuste, y vea si cambia la estación o solo el nivel.',
    },
    {
      pt: 'Filtre uma UF ou um país antes de agrupar: o padrão da agroindústria não é o do comércio.',
      en: 'Filter a UF or a country before grouping: the pattern of agribusiness is not that of trade.',
      es: 'Filtre una UF o un país antes de agrupar: el patrón de la agroindustria no es el del comercio.',
    },
  ],
};

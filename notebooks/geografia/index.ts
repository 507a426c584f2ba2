import { section, type Notebook } from '../notebook.ts';
import { concentracaoMunicipal, desenharConcentracao } from './concentracao.ts';
import { desenharDissimilaridade, indicesDeDissimilaridade } from './dissimilaridade.ts';
import { desenharQuocientes, quocientesLocacionais } from './quocientes.ts';
import { tellConcentration, tellDissimilarity, tellQuotients } from './words.ts';

export const geografia: Notebook = {
  id: 'geografia',
  title: {
    pt: 'Geografia interna do trabalho imigrante',
    en: 'Internal geography of migrant labour',
    es: 'Geografía interna del trabajo inmigrante',
  },
  question: {
    pt: 'Onde cada nacionalidade trabalha, e quão concentrado é o trabalho formal dos imigrantes?',
    en: 'Where does each nationality work, and how concentrated is the formal work of immigrants?',
    es: '¿Dónde trabaja cada nacionalidad, y qué tan concentrado está el trabajo formal de los inmigrantes?',
  },
  method: [
    {
      pt: 'Três medidas do ano mais novo: quociente locacional por UF, índice de dissimilaridade de cada nacionalidade e concentração por município. O lugar é o do emprego, não o da residência.',
      en: 'Three measures of the newest year: location quotient by UF, index of dissimilarity of each nationality, and concentration by município. The place is that of the job, not of residence.',
      es: 'Tres medidas del año más nuevo: cociente de localización por UF, índice de disimilitud de cada nacionalidad y concentración por municipio. El lugar es el del empleo, no el de residencia.',
    },
  ],
  data: ['RAIS'],
  sections: [
    section({
      id: 'quocientes',
      queries: ['quocientes'],
      code: ['quocientes.ts'],
      analyse: quocientesLocacionais,
      draw: desenharQuocientes,
      tell: tellQuotients,
    }),
    section({
      id: 'dissimilaridade',
      queries: ['dissimilaridade'],
      code: ['dissimilaridade.ts'],
      analyse: indicesDeDissimilaridade,
      draw: desenharDissimilaridade,
      tell: tellDissimilarity,
    }),
    section({
      id: 'concentracao',
      queries: ['concentracao'],
      code: ['concentracao.ts'],
      analyse: concentracaoMunicipal,
      draw: desenharConcentracao,
      tell: tellConcentration,
    }),
  ],
  caveats: [
    {
      pt: 'O denominador são os imigrantes, não todos os trabalhadores: nenhuma tabela publicada tem o emprego total de um lugar. Um quociente alto não diz que há muitos imigrantes ali.',
      en: 'The denominator is immigrants, not all workers: no published table has the total employment of a place. A high quotient does not say that there are many immigrants there.',
      es: 'El denominador son los inmigrantes, no todos los trabajadores: ninguna tabla publicada tiene el empleo total de un lugar. Un cociente alto no dice que haya muchos inmigrantes allí.',
    },
    {
      pt: 'Grupos pequenos sobem de lugar e perdem a nacionalidade antes dos grandes: os índices descrevem quem se pode mostrar, e grupos pequenos parecem mais concentrados do que são.',
      en: 'Small groups move up in place and lose their nationality before large ones: the indices describe who can be shown, and small groups look more concentrated than they are.',
      es: 'Los grupos pequeños suben de lugar y pierden la nacionalidad antes que los grandes: los índices describen a quien se puede mostrar, y los grupos pequeños parecen más concentrados de lo que son.',
    },
  ],
  next: [
    {
      pt: 'Refaça a dissimilaridade por município e compare: ela cresce sempre que as áreas diminuem.',
      en: 'Redo the dissimilarity by município and compare: it always grows as areas shrink.',
      es: 'Rehaga la disimilitud por municipio y compare: crece siempre que las áreas se achican.',
    },
    {
      pt: 'Repita por ano, de 2019 em diante, e veja se os grupos se espalham.',
      en: 'Repeat by year, from 2019 on, and see whether the groups spread out.',
      es: 'Repita por año, de 2019 en adelante, y vea si los grupos se dispersan.',
    },
  ],
};

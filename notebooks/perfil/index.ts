import { section, type Notebook } from '../notebook.ts';
import { desenharEstoque, estoqueDosDois } from './estoque.ts';
import { composicaoPorIdade, desenharIdade } from './idade.ts';
import { desenharSetores, parcelasPorSetor } from './setores.ts';
import { tellAges, tellSectors, tellStock } from './words.ts';

export const perfil: Notebook = {
  id: 'perfil',
  title: {
    pt: 'Perfil de trabalhadores haitianos e venezuelanos',
    en: 'Profile of Haitian and Venezuelan workers',
    es: 'Perfil de los trabajadores haitianos y venezolanos',
  },
  question: {
    pt: 'Em que haitianos e venezuelanos com vínculo formal diferem entre si e dos demais imigrantes?',
    en: 'How do Haitians and Venezuelans with a formal bond differ from each other and from other immigrants?',
    es: '¿En qué difieren los haitianos y venezolanos con vínculo formal entre sí y de los demás inmigrantes?',
  },
  method: [
    {
      pt: 'Estoque por ano, depois a composição do ano mais novo por sexo, idade e setor. «Demais» são todos os outros códigos de nacionalidade, sem naturalizados; nele contam também haitianos e venezuelanos de grupos pequenos demais, cujo país subiu ao continente.',
      en: 'Stock by year, then the composition of the newest year by sex, age and sector. “Other” is every other code of nationality, naturalised left out; Haitians and Venezuelans of groups too small, whose country moved up to the continent, count there too.',
      es: 'Existencias por año, luego la composición del año más nuevo por sexo, edad y sector. «Demás» son todos los otros códigos de nacionalidad, sin naturalizados; allí cuentan también haitianos y venezolanos de grupos demasiado pequeños, cuyo país subió al continente.',
    },
  ],
  data: ['RAIS', 'RAIS_IDADE', 'RAIS_SECAO'],
  sections: [
    section({
      id: 'estoque',
      queries: ['estoque'],
      code: ['../quebra.ts', 'estoque.ts'],
      analyse: estoqueDosDois,
      draw: desenharEstoque,
      tell: tellStock,
    }),
    section({
      id: 'idade',
      queries: ['idade'],
      code: ['idade.ts'],
      analyse: composicaoPorIdade,
      draw: desenharIdade,
      tell: tellAges,
    }),
    section({
      id: 'setores',
      queries: ['setores'],
      code: ['setores.ts'],
      analyse: parcelasPorSetor,
      draw: desenharSetores,
      tell: tellSectors,
    }),
  ],
  caveats: [
    {
      pt: 'Cada cubo protege os mesmos grupos com um atributo de cada vez: a soma por país pode diferir um pouco entre cubos, porque o que sobe de nível não é o mesmo.',
      en: 'Each cube protects the same groups with one attribute at a time: the sum by country may differ a little between cubes, because what moves up is not the same.',
      es: 'Cada cubo protege los mismos grupos con un atributo a la vez: la suma por país puede diferir un poco entre cubos, porque lo que sube de nivel no es lo mismo.',
    },
    {
      pt: 'É trabalho formal. O perfil de quem trabalha por conta própria ou sem registro é outro, e estes dados nada dizem dele.',
      en: 'This is formal work. The profile of the self-employed or unregistered is another, and these data say nothing of it.',
      es: 'Es trabajo formal. El perfil de quienes trabajan por cuenta propia o sin registro es otro, y estos datos nada dicen de él.',
    },
  ],
  next: [
    {
      pt: 'Troque HTI e VEN por outros dois países; com grupos pequenos, veja crescer a parte sem setor.',
      en: 'Replace HTI and VEN by two other countries; with small groups, watch the part without a sector grow.',
      es: 'Cambie HTI y VEN por otros dos países; con grupos pequeños, vea crecer la parte sin sector.',
    },
    {
      pt: 'Padronize por idade antes de comparar salários: a composição etária dos dois grupos é diferente.',
      en: 'Standardise by age before comparing pay: the age composition of the two groups differs.',
      es: 'Estandarice por edad antes de comparar salarios: la composición etaria de los dos grupos es diferente.',
    },
  ],
};

import type { Locale } from '../../pipeline/registry/types.ts';
import type { Rule } from './rule.ts';

export type SecrecyText = {
  readonly title: string;
  /** Closes the spoken sign on its button: "omitido: por quê?". */
  readonly why: string;
  readonly loading: string;
  readonly failed: string;
  /** One sentence per rule, given k. */
  readonly rules: Readonly<Record<Rule, (k: string) => string>>;
  readonly nearest: string;
  readonly nothing: string;
  readonly partial: string;
  readonly page: string;
  readonly close: string;
  readonly brazil: string;
  /** Marks a table of the main cube. */
  readonly mainTable: string;
};

const pt: SecrecyText = {
  title: 'Por que não há número aqui',
  why: 'por quê?',
  loading: 'Procurando a tabela mais próxima que se pode publicar…',
  failed: 'Não foi possível procurar a tabela mais próxima. Verifique a conexão e tente de novo.',
  rules: {
    municipio: (k) =>
      `No município só aparece o grupo com ${k} registros ou mais. Aqui são zero, menos de ${k}, ou um grupo que acompanhou outros para que ninguém seja achado por diferença; qual dos três não se diz. Os registros contam na Unidade da Federação, na região ou no Brasil.`,
    place: (k) =>
      `Pode haver registros deste grupo que só se mostram na região ou no Brasil: nesta Unidade da Federação seriam menos de ${k}, ou estariam em tão poucos municípios que alguém poderia ser achado. Por isso também não se diz que aqui há zero.`,
    country: (k) =>
      `Um país com menos de ${k} registros no Brasil inteiro, no período e por sexo, passa a "Outros" do seu continente. Pode haver registros deste país dentro de "Outros"; por isso também não se diz que aqui há zero.`,
    'place-country': (k) =>
      `Registros deste grupo podem estar num lugar mais amplo (região ou Brasil) ou num país generalizado ("Outros"), porque eram menos de ${k}. Por isso também não se diz que aqui há zero.`,
    balance: () =>
      'O saldo é admissões menos desligamentos. Uma das duas partes não pode ser publicada aqui; o saldo a revelaria.',
    category: () =>
      'Este grupo existe na tabela principal, mas aqui ele teria de mostrar todas as suas categorias, e uma delas não pode aparecer. Por isso conta numa categoria mais ampla, num lugar ou país mais amplo, ou como “não divulgado”.',
    total: () =>
      'O total deste município não é publicado: a diferença entre ele e as células publicadas do município poderia revelar um grupo pequeno. O que se publica por país e sexo está na tabela principal.',
    pay: () =>
      'O grupo é publicado, a remuneração não: há poucas pessoas com remuneração, ou uma ou duas delas concentram tanto dela que a média ou a mediana as revelaria.',
    derived: () =>
      'Esta parcela ou variação se calcula com outros números, e um deles não pode ser publicado; o resultado o revelaria.',
  },
  nearest: 'O que se pode publicar mais perto',
  nothing: 'Nenhuma tabela mais ampla deste cubo tem número para este recorte.',
  partial:
    'É a soma do que se publica nesse recorte; registros que subiram de nível ficam fora dela.',
  page: 'Como o sigilo funciona',
  close: 'Fechar',
  brazil: 'Brasil',
  mainTable: 'tabela principal',
};

const en: SecrecyText = {
  title: 'Why there is no figure here',
  why: 'why?',
  loading: 'Looking for the nearest table that may be published…',
  failed: 'The nearest table could not be looked up. Check the connection and try again.',
  rules: {
    municipio: (k) =>
      `A municipality shows only groups of ${k} records or more. Here there are none, fewer than ${k}, or a group that went along with others so that no one can be found by subtraction; which of the three is not told. The records count in the state, the region or Brazil.`,
    place: (k) =>
      `There may be records of this group that are shown only in the region or in Brazil: in this state they would be fewer than ${k}, or in so few municipalities that someone could be found. That is also why a zero is not claimed here.`,
    country: (k) =>
      `A country with fewer than ${k} records in the whole of Brazil, in the period and by sex, becomes "Other" of its continent. Records of this country may be inside "Other"; that is also why a zero is not claimed here.`,
    'place-country': (k) =>
      `Records of this group may be under a wider place (region or Brazil) or a generalised country ("Other"), because they were fewer than ${k}. That is also why a zero is not claimed here.`,
    balance: () =>
      'The net change is hirings minus separations. One of the two cannot be published here, and the net change would reveal it.',
    category: () =>
      'This group stands in the main table, but here it would have to show all its categories, and one of them cannot be shown. So it counts in a broader category, in a wider place or country, or as “not disclosed”.',
    total: () =>
      'The total of this municipality is not published: its difference from the published cells of the municipality could reveal a small group. What is published by country and sex is in the main table.',
    pay: () =>
      'The group is published, its pay is not: too few people have pay, or one or two of them hold so much of it that the mean or median would reveal them.',
    derived: () =>
      'This share or change is worked out from other figures, and one of them cannot be published; the result would reveal it.',
  },
  nearest: 'What can be published nearby',
  nothing: 'No wider table of this cube has a figure for this selection.',
  partial:
    'It adds what is published for that selection; records that moved up a level are not in it.',
  page: 'How confidentiality works',
  close: 'Close',
  brazil: 'Brazil',
  mainTable: 'main table',
};

const es: SecrecyText = {
  title: 'Por qué no hay cifra aquí',
  why: '¿por qué?',
  loading: 'Buscando la tabla más cercana que se puede publicar…',
  failed: 'No se pudo buscar la tabla más cercana. Verifique la conexión e inténtelo de nuevo.',
  rules: {
    municipio: (k) =>
      `En el municipio solo aparece el grupo con ${k} registros o más. Aquí son cero, menos de ${k}, o un grupo que acompañó a otros para que nadie pueda ser hallado por diferencia; cuál de los tres no se dice. Los registros cuentan en la Unidad de la Federación, en la región o en Brasil.`,
    place: (k) =>
      `Puede haber registros de este grupo que solo se muestran en la región o en Brasil: en esta Unidad de la Federación serían menos de ${k}, o estarían en tan pocos municipios que alguien podría ser hallado. Por eso tampoco se afirma que aquí haya cero.`,
    country: (k) =>
      `Un país con menos de ${k} registros en todo Brasil, en el período y por sexo, pasa a "Otros" de su continente. Puede haber registros de este país dentro de "Otros"; por eso tampoco se afirma que aquí haya cero.`,
    'place-country': (k) =>
      `Los registros de este grupo pueden estar en un lugar más amplio (región o Brasil) o en un país generalizado ("Otros"), porque eran menos de ${k}. Por eso tampoco se afirma que aquí haya cero.`,
    balance: () =>
      'El saldo es contrataciones menos desvinculaciones. Una de las dos partes no puede publicarse aquí; el saldo la revelaría.',
    category: () =>
      'Este grupo existe en la tabla principal, pero aquí tendría que mostrar todas sus categorías, y una de ellas no puede aparecer. Por eso cuenta en una categoría más amplia, en un lugar o país más amplio, o como “no divulgado”.',
    total: () =>
      'El total de este municipio no se publica: su diferencia con las celdas publicadas del municipio podría revelar un grupo pequeño. Lo que se publica por país y sexo está en la tabla principal.',
    pay: () =>
      'El grupo se publica, su remuneración no: hay pocas personas con remuneración, o una o dos de ellas concentran tanto que la media o la mediana las revelaría.',
    derived: () =>
      'Esta proporción o variación se calcula con otras cifras, y una de ellas no puede publicarse; el resultado la revelaría.',
  },
  nearest: 'Lo que se puede publicar más cerca',
  nothing: 'Ninguna tabla más amplia de este cubo tiene cifra para esta selección.',
  partial:
    'Es la suma de lo que se publica en esa selección; los registros que subieron de nivel no están en ella.',
  page: 'Cómo funciona la confidencialidad',
  close: 'Cerrar',
  brazil: 'Brasil',
  mainTable: 'tabla principal',
};

export const SECRECY_TEXT: Readonly<Record<Locale, SecrecyText>> = { pt, en, es };

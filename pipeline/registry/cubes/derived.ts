import { municipioNotes } from '../notes/work.ts';
import { text } from '../text.ts';
import type { BaseId, Cube, DerivedCubeId, Measure, Note, Text } from '../types.ts';
import { variableOf } from '../variables/index.ts';
import { caged, ctps, rais } from './work.ts';

const NOTA = 'Nota Técnica nº 4/2022/CGIL, 5.6';

/** Rule 5 of the protection: what a missing municipality means in a cube with an attribute. */
const wholeGroups: Note = {
  id: 'detalhe-grupo-inteiro',
  source: NOTA,
  text: text(
    'Cada grupo (lugar, país, sexo) aparece com todas as categorias do atributo, ou então num lugar ou país mais amplo: as somas nacionais por categoria são exatas, as municipais não.',
    'Each group (place, country, sex) is shown with every category of the attribute, or else in a broader place or country: national sums by category are exact, municipal ones are not.',
    'Cada grupo (lugar, país, sexo) aparece con todas las categorías del atributo, o bien en un lugar o país más amplio: las sumas nacionales por categoría son exactas, las municipales no.',
  ),
};

/** Why CAGED by attribute has years and not months. */
const byYear: Note = {
  id: 'caged-atributo-anual',
  source: NOTA,
  text: text(
    'Movimentações declaradas no prazo, por ano: meses com atributo teriam grupos pequenos demais.',
    'Movements declared on time, by year: months with an attribute would have groups too small.',
    'Movimientos declarados en plazo, por año: los meses con atributo tendrían grupos demasiado pequeños.',
  ),
};

/** Rule 8 of the protection: why a year shows more than its months. */
const wholeYear: Note = {
  id: 'ano-mostra-mais',
  source: NOTA,
  text: text(
    'O ano mostra no município também os grupos que nenhum mês pode mostrar sozinho, quando no ano são grandes o bastante: a soma dos meses de um município pode ser menor.',
    'The year also shows in the municipality the groups that no month can show alone, when over the year they are large enough: the sum of the months of a municipality may be less.',
    'El año muestra en el municipio también los grupos que ningún mes puede mostrar solo, cuando en el año son lo bastante grandes: la suma de los meses de un municipio puede ser menor.',
  ),
};

type Attribute = {
  readonly id:
    'IDADE' | 'ESCOLARIDADE' | 'SECAO' | 'OCUPACAO' | 'RENDA' | 'VINCULO' | 'RACA' | 'DEFICIENCIA';
  /** Broad first, when there are two. */
  readonly dimensions: readonly string[];
};

const attributes: readonly Attribute[] = [
  { id: 'IDADE', dimensions: ['faixa_etaria_3', 'faixa_etaria_6'] },
  { id: 'ESCOLARIDADE', dimensions: ['escolaridade_3', 'escolaridade_5'] },
  { id: 'SECAO', dimensions: ['setor', 'secao'] },
  { id: 'OCUPACAO', dimensions: ['ocupacao_3', 'ocupacao'] },
  { id: 'RENDA', dimensions: ['renda_3', 'renda_8'] },
  { id: 'RACA', dimensions: ['raca_cor'] },
  { id: 'DEFICIENCIA', dimensions: ['tipo_deficiencia'] },
];

const withoutMonth = (dimensions: readonly string[]) => dimensions.filter((id) => id !== 'mes');

const joined = (base: Text, rest: Text): Text =>
  text(`${base.pt}, ${rest.pt}`, `${base.en}, ${rest.en}`, `${base.es}, ${rest.es}`);

/** 'Seção da CNAE' → 'seção da CNAE'; an acronym in front stays, 'CNAE section'. */
const lowerFirst = (label: string): string =>
  /^\p{Lu}{2}/u.test(label) ? label : label.slice(0, 1).toLowerCase() + label.slice(1);

const by = ({ pt, en, es }: Text): Text =>
  text(`por ${lowerFirst(pt)}`, `by ${lowerFirst(en)}`, `por ${lowerFirst(es)}`);

function detailed(cube: Cube, { id, dimensions }: Attribute): Cube {
  const last = variableOf(dimensions.at(-1) ?? '').label;
  return {
    ...cube,
    id: `${cube.id}_${id}` as DerivedCubeId,
    title: joined(cube.title, by(last)),
    dimensions: [...withoutMonth(cube.dimensions), ...dimensions],
    periodicity: 'year',
    notes: [...cube.notes, wholeGroups, ...(cube.periodicity === 'month' ? [byYear] : [])],
    defaultView: {
      row: 'ano',
      column: dimensions[0] ?? '',
      measure: cube.measures[0]?.id ?? '',
      filters: {},
    },
  };
}

/** The year of a monthly register (rule 8). */
function annual(cube: Cube): Cube {
  return {
    ...cube,
    id: `${cube.id}_ANUAL` as DerivedCubeId,
    title: joined(cube.title, text('ano inteiro', 'whole year', 'año entero')),
    dimensions: withoutMonth(cube.dimensions),
    periodicity: 'year',
    notes: [...cube.notes, wholeYear],
    defaultView: { ...cube.defaultView, row: 'ano' },
  };
}

const pessoas: Measure = {
  id: 'pessoas',
  label: text('Pessoas', 'People', 'Personas'),
  unit: text('pessoas', 'people', 'personas'),
};
const reais = text(
  'R$ correntes, arredondados a R$ 10',
  'current R$, rounded to R$ 10',
  'R$ corrientes, redondeados a R$ 10',
);
const pay: readonly Measure[] = [
  pessoas,
  {
    id: 'salario_medio',
    label: text('Remuneração média', 'Mean pay', 'Remuneración media'),
    unit: reais,
    summed: false,
  },
  {
    id: 'salario_mediano',
    label: text('Remuneração mediana', 'Median pay', 'Remuneración mediana'),
    unit: reais,
    summed: false,
  },
];

/** Pay stands in cells of one group: the table opens on the município with most of them. */
const SAO_PAULO = '3550308';

const raisSalario: Cube = {
  ...rais,
  id: 'RAIS_SALARIO',
  title: joined(rais.title, text('remuneração', 'pay', 'remuneración')),
  measures: pay,
  notes: [...rais.notes, wholeGroups],
  defaultView: {
    row: 'pais_nacionalidade',
    column: 'sexo',
    measure: 'salario_medio',
    filters: { municipio: [SAO_PAULO] },
  },
};

/** Municipal totals, whatever the country and the sex (rule 7). */
function totals(cube: Cube, base: BaseId): Cube {
  const kept = ['ano', 'uf', 'municipio', 'tipo_movimentacao'];
  return {
    ...cube,
    id: `${base}_MUNICIPIO` as DerivedCubeId,
    title: joined(
      cube.title,
      text('total por município', 'total by municipality', 'total por municipio'),
    ),
    dimensions: cube.dimensions.filter((id) => kept.includes(id)),
    periodicity: 'year',
    notes: [
      ...cube.notes.filter(({ breakBetween }) => breakBetween !== undefined),
      ...municipioNotes,
      {
        id: 'totais-municipais',
        source: NOTA,
        text: text(
          'Só os municípios cujo total pode ser publicado: a soma não é o total nacional.',
          'Only municipalities whose total may be published: the sum is not the national total.',
          'Solo los municipios cuyo total puede publicarse: la suma no es el total nacional.',
        ),
      },
    ],
    defaultView: { row: 'municipio', measure: cube.measures[0]?.id ?? '', filters: {} },
  };
}

/** Cubes made from the main ones by rules 5, 7 and 11 of the protection. */
export const derivedCubes: readonly Cube[] = [
  annual(ctps),
  annual(caged),
  ...attributes.map((each) => detailed(rais, each)),
  detailed(rais, { id: 'VINCULO', dimensions: ['tipo_vinculo_2', 'tipo_vinculo_8'] }),
  raisSalario,
  totals(rais, 'RAIS'),
  ...attributes.map((each) => detailed(caged, each)),
  totals(caged, 'CAGED'),
  detailed(ctps, { id: 'IDADE', dimensions: ['faixa_etaria_3', 'faixa_etaria_6'] }),
];

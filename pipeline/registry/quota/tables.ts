import { text } from '../text.ts';
import type { Text } from '../types.ts';
import { disabilityCaution } from './bounds.ts';

import { inclusionTables } from './inclusion-tables.ts';

/** A published table of the quota: what a row is and which indicators it holds. */
export type QuotaTable = {
  /** Also the name of its files: data/public/quota/<id>.json, .csv, .parquet. */
  readonly id: string;
  readonly title: Text;
  /** Columns of codes; each has a list in `quotaCodeLists`, `ano` excepted. */
  readonly dimensions: readonly string[];
  /** Ids of indicators, in the order of the columns. */
  readonly indicators: readonly string[];
  readonly notes: readonly Text[];
};

const COMPANIES: readonly string[] = [
  'empresas_obrigadas',
  'empresas_cumprem',
  'parcela_cumprem',
  'vagas_reservadas',
  'vagas_preenchidas',
  'pcd_em_obrigadas',
  'deficit',
  'taxa_preenchimento',
  'taxa_bruta',
];

const seat = text(
  'A empresa inteira conta no município da sede (estabelecimento 0001; sem vínculos nele, o de mais vínculos).',
  'The whole company counts in the municipality of its seat (establishment 0001; without bonds there, the one with most).',
  'La empresa entera cuenta en el municipio de su sede (establecimiento 0001; si no tiene vínculos, el que tiene más).',
);

const withheld = text(
  'Uma linha que falta é zero ou está somada no resto do seu nível. Nenhum número de pessoas com deficiência abaixo do limiar, nem soma de menos de três empresas, pode ser obtido, nem por subtração.',
  'A missing row is zero or is added to the rest of its level. No count of persons with disability below the threshold, and no sum over fewer than three companies, can be obtained, not even by subtraction.',
  'Una fila ausente es cero o está sumada en el resto de su nivel. Ningún número de personas con discapacidad bajo el umbral, ni suma de menos de tres empresas, puede obtenerse, ni por resta.',
);

const people = (id: string, title: Text): QuotaTable => ({
  id: `pcd_${id}`,
  title,
  dimensions: ['ano', 'nivel', 'lugar', id],
  indicators: ['pcd_empregados'],
  notes: [seat, withheld, disabilityCaution],
});

const flow = (id: string, title: Text, dimensions: readonly string[]): QuotaTable => ({
  id: `fluxo_${id}`,
  title,
  dimensions: ['ano', ...dimensions],
  indicators: ['admissoes_pcd', 'desligamentos_pcd'],
  notes: [withheld, disabilityCaution],
});

const companies = (id: string, title: Text, dimensions: readonly string[]): QuotaTable => ({
  id: `empresas_${id}`,
  title,
  dimensions: ['ano', ...dimensions],
  indicators: COMPANIES,
  notes: [seat, withheld],
});

export const quotaTables: readonly QuotaTable[] = [
  companies(
    'lugar',
    text('Cota por lugar da sede', 'Quota by place of the seat', 'Cuota por lugar de la sede'),
    ['nivel', 'lugar'],
  ),
  companies(
    'faixa',
    text('Cota por faixa de empregados', 'Quota by bracket', 'Cuota por tramo de empleados'),
    ['faixa'],
  ),
  companies('secao', text('Cota por seção da CNAE', 'Quota by CNAE section', 'Cuota por sección'), [
    'secao',
  ]),
  companies(
    'natureza',
    text('Cota por natureza jurídica', 'Quota by legal nature', 'Cuota por naturaleza jurídica'),
    ['natureza'],
  ),
  companies(
    'secao_faixa',
    text('Cota por seção e faixa', 'Quota by section and bracket', 'Cuota por sección y tramo'),
    ['secao', 'faixa'],
  ),
  companies(
    'secao_porte',
    text('Cota por seção e porte', 'Quota by section and size', 'Cuota por sección y tamaño'),
    ['secao', 'porte'],
  ),
  companies(
    'lugar_faixa',
    text('Cota por lugar e faixa', 'Quota by place and bracket', 'Cuota por lugar y tramo'),
    ['nivel', 'lugar', 'faixa'],
  ),
  {
    ...companies(
      'administracao',
      text(
        'Administração pública direta: fora do art. 93, mostrada à parte',
        'Direct public administration: not bound by art. 93, shown apart',
        'Administración pública directa: fuera del art. 93, mostrada aparte',
      ),
      [],
    ),
    notes: [withheld],
  },
  {
    id: 'pcd_lugar',
    title: text(
      'PcD e reabilitados empregados por lugar da sede',
      'Persons with disability employed by place of the seat',
      'PcD empleadas por lugar de la sede',
    ),
    dimensions: ['ano', 'nivel', 'lugar'],
    indicators: ['pcd_empregados', 'pcd_em_obrigadas', 'parcela_em_obrigadas'],
    notes: [seat, withheld, disabilityCaution],
  },
  people(
    'deficiencia',
    text(
      'PcD empregadas por tipo de deficiência',
      'Persons with disability employed by type',
      'PcD empleadas por tipo de discapacidad',
    ),
  ),
  people('sexo', text('PcD empregadas por sexo', 'Persons with disability by sex', 'PcD por sexo')),
  people(
    'raca_cor',
    text(
      'PcD empregadas por raça ou cor',
      'Persons with disability by race',
      'PcD por raza o color',
    ),
  ),
  people(
    'faixa_etaria',
    text('PcD empregadas por idade', 'Persons with disability by age', 'PcD por edad'),
  ),
  people(
    'escolaridade',
    text(
      'PcD empregadas por nível de instrução',
      'Persons with disability by education',
      'PcD por nivel de instrucción',
    ),
  ),
  {
    id: 'pcd_imigrante',
    title: text(
      'Empregados e PcD, imigrantes ou não',
      'Employees and persons with disability, immigrants or not',
      'Empleados y PcD, inmigrantes o no',
    ),
    dimensions: ['ano', 'nivel', 'lugar', 'imigrante'],
    indicators: ['vinculos', 'pcd_empregados', 'parcela_pcd'],
    notes: [
      text(
        'Nos dados sintéticos os imigrantes têm escala própria: compare as parcelas, não os números.',
        'In the synthetic data immigrants have a scale of their own: compare the shares, not the counts.',
        'En los datos sintéticos los inmigrantes tienen escala propia: compare las proporciones, no los números.',
      ),
      seat,
      withheld,
    ],
  },
  flow('mes', text('Movimentações de PcD por mês', 'Movements by month', 'Movimientos por mes'), [
    'mes',
  ]),
  flow('lugar', text('Movimentações de PcD por UF', 'Movements by state', 'Movimientos por UF'), [
    'nivel',
    'lugar',
  ]),
  flow(
    'deficiencia',
    text('Movimentações por tipo de deficiência', 'Movements by type', 'Movimientos por tipo'),
    ['nivel', 'lugar', 'deficiencia'],
  ),
  flow('sexo', text('Movimentações de PcD por sexo', 'Movements by sex', 'Movimientos por sexo'), [
    'nivel',
    'lugar',
    'sexo',
  ]),
  {
    id: 'qualidade',
    title: text(
      'Deficiência não informada na base',
      'Disability not stated in the base',
      'Discapacidad no informada en la base',
    ),
    dimensions: ['ano'],
    indicators: [
      'vinculos',
      'deficiencia_desconhecida',
      'parcela_desconhecida',
      'vagas_reservadas',
      'preenchidas_possiveis',
      'taxa_maxima',
    ],
    notes: [disabilityCaution],
  },
  {
    id: 'limites',
    title: text(
      'O que arquivos públicos permitem dizer: limites',
      'What public files allow to say: bounds',
      'Lo que permiten decir los archivos públicos: límites',
    ),
    dimensions: ['ano'],
    indicators: [
      'reservadas_min',
      'reservadas_max',
      'pcd_em_obrigadas_min',
      'pcd_em_obrigadas_max',
      'obrigadas_max',
    ],
    notes: [disabilityCaution],
  },
  ...inclusionTables,
];

/** The table of an id. */
export function quotaTableOf(id: string): QuotaTable {
  const found = quotaTables.find((each) => each.id === id);
  if (!found) throw new Error(`unknown quota table: ${id}`);
  return found;
}

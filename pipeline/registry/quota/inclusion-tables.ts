import { text } from '../text.ts';
import type { Text } from '../types.ts';
import type { QuotaTable } from './tables.ts';

const consent = text(
  'Só contam pessoas com consentimento válido (Portaria 1.088, Anexo II); nenhum número abaixo do limiar pode ser obtido, nem por subtração.',
  'Only persons with valid consent count (Portaria 1.088, Anexo II); no number below the threshold can be obtained, not even by subtraction.',
  'Solo cuentan personas con consentimiento válido (Portaria 1.088, Anexo II); ningún número bajo el umbral puede obtenerse, ni por resta.',
);

const STATES = [
  'identificados',
  'consentidos',
  'cadastrados',
  'enviados',
  'confirmados',
  'formacoes',
  'encaminhamentos',
  'colocacoes',
];

const table = (
  id: string,
  title: Text,
  of: { readonly dimensions: readonly string[]; readonly indicators: readonly string[] },
): QuotaTable => ({ id, title, ...of, dimensions: ['ano', ...of.dimensions], notes: [consent] });

const candidates = (column: string, title: Text): QuotaTable =>
  table(`candidatos_${column}`, title, {
    dimensions: ['nivel', 'lugar', column],
    indicators: ['candidatos'],
  });

/** Published tables of the flow of Portaria 1.088. */
export const inclusionTables: readonly QuotaTable[] = [
  table(
    'inclusao_lugar',
    text('Fluxo de inclusão por UF', 'Inclusion flow by state', 'Flujo de inclusión por UF'),
    { dimensions: ['nivel', 'lugar'], indicators: STATES },
  ),
  table(
    'inclusao_semestre',
    text('Fluxo de inclusão por semestre', 'Inclusion flow by semester', 'Flujo por semestre'),
    { dimensions: ['semestre'], indicators: STATES },
  ),
  table(
    'inclusao_grupo',
    text('Fluxo de inclusão por grupo', 'Inclusion flow by group', 'Flujo por grupo'),
    { dimensions: ['grupo_mapa'], indicators: STATES },
  ),
  table(
    'candidatos_lugar',
    text('Candidatos por lugar', 'Candidates by place', 'Candidatos por lugar'),
    { dimensions: ['nivel', 'lugar'], indicators: ['candidatos'] },
  ),
  table(
    'candidatos_municipio',
    text('Candidatos por município', 'Candidates by municipality', 'Candidatos por municipio'),
    { dimensions: ['nivel', 'lugar'], indicators: ['candidatos'] },
  ),
  table(
    'candidatos_grupo_mapa',
    text(
      'Candidatos por lugar e grupo',
      'Candidates by place and group',
      'Candidatos por lugar y grupo',
    ),
    { dimensions: ['nivel', 'lugar', 'grupo_mapa'], indicators: ['candidatos'] },
  ),
  candidates('sexo', text('Candidatos por sexo', 'Candidates by sex', 'Candidatos por sexo')),
  candidates(
    'faixa_etaria',
    text('Candidatos por idade', 'Candidates by age', 'Candidatos por edad'),
  ),
  candidates(
    'escolaridade',
    text('Candidatos por instrução', 'Candidates by education', 'Candidatos por instrucción'),
  ),
  candidates(
    'grande_grupo',
    text('Candidatos por ocupação', 'Candidates by occupation', 'Candidatos por ocupación'),
  ),
  table(
    'vagas_lugar',
    text('Vagas do Sine para PcD por lugar', 'Sine posts by place', 'Puestos del Sine por lugar'),
    { dimensions: ['nivel', 'lugar'], indicators: ['vagas_ofertadas'] },
  ),
  table(
    'meta_compartilhamento',
    text('KPI-100: compartilhamento', 'KPI-100: sharing', 'KPI-100: intercambio'),
    {
      dimensions: ['grupo_meta', 'situacao', 'ano_completo'],
      indicators: ['assinados', 'compartilhados', 'parcela_compartilhada'],
    },
  ),
  table(
    'meta_crescimento',
    text(
      'KPI-15: crescimento de 15 % ao ano',
      'KPI-15: 15 % growth a year',
      'KPI-15: crecimiento del 15 % anual',
    ),
    {
      dimensions: ['grupo_meta', 'meta', 'situacao', 'ano_completo'],
      indicators: ['valor', 'valor_anterior'],
    },
  ),
];

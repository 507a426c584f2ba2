import { text } from '../text.ts';
import type { Variable } from '../types.ts';
import { OPEN, RESTRICTED } from './sharing.ts';
import { coded, plain } from './variable.ts';

/** The bond. */
export const work: readonly Variable[] = [
  plain('vinculo_principal', 'boolean', {
    ...RESTRICTED,
    label: text('Vínculo principal', 'Main bond', 'Vínculo principal'),
    definition: text(
      'O vínculo pelo qual o trabalhador conta no ano; um por pessoa.',
      'The bond by which the worker counts in the year; one per person.',
      'El vínculo por el que el trabajador cuenta en el año; uno por persona.',
    ),
  }),
  plain('remuneracao', 'decimal', {
    ...RESTRICTED,
    unit: text('reais correntes', 'current reais', 'reales corrientes'),
    label: text('Remuneração', 'Pay', 'Remuneración'),
    definition: text(
      'Remuneração de dezembro, ou a média do ano quando dezembro falta (RAIS); salário mensal da movimentação (CAGED).',
      'December pay, or the yearly mean when December is missing (RAIS); monthly wage of the movement (CAGED).',
      'Remuneración de diciembre, o la media del año cuando falta diciembre (RAIS); salario mensual del movimiento (CAGED).',
    ),
  }),
  plain('horas', 'integer', {
    ...RESTRICTED,
    unit: text('horas por semana', 'hours per week', 'horas por semana'),
    label: text('Horas contratuais', 'Contract hours', 'Horas contractuales'),
    definition: text(
      'Horas semanais contratadas.',
      'Weekly contract hours.',
      'Horas semanales contratadas.',
    ),
  }),
  plain('cbo', 'text', {
    ...RESTRICTED,
    label: text('Ocupação (CBO 2002)', 'Occupation (CBO 2002)', 'Ocupación (CBO 2002)'),
    definition: text(
      'Ocupação na Classificação Brasileira de Ocupações, seis dígitos.',
      'Occupation in the Brazilian Classification of Occupations, six digits.',
      'Ocupación en la Clasificación Brasileña de Ocupaciones, seis dígitos.',
    ),
  }),
  plain('cnae_subclasse', 'text', {
    ...RESTRICTED,
    label: text('Atividade (CNAE 2.0)', 'Activity (CNAE 2.0)', 'Actividad (CNAE 2.0)'),
    definition: text(
      'Subclasse da atividade econômica do estabelecimento, sete dígitos.',
      'Subclass of the economic activity of the establishment, seven digits.',
      'Subclase de la actividad económica del establecimiento, siete dígitos.',
    ),
  }),
  coded('cnae_secao', 'cnae_secao', {
    ...OPEN,
    label: text('Seção de atividade', 'Section of activity', 'Sección de actividad'),
    definition: text(
      'Seção da CNAE 2.0 da atividade do estabelecimento.',
      'CNAE 2.0 section of the activity of the establishment.',
      'Sección de la CNAE 2.0 de la actividad del establecimiento.',
    ),
  }),
  coded('tamanho_estab', 'tamanho_estab', {
    ...OPEN,
    label: text(
      'Tamanho do estabelecimento',
      'Size of establishment',
      'Tamaño del establecimiento',
    ),
    definition: text(
      'Vínculos do estabelecimento em 31/12 (RAIS) ou no início de janeiro (CAGED), em faixas.',
      'Bonds of the establishment on 31 December (RAIS) or at the start of January (CAGED), in bands.',
      'Vínculos del establecimiento al 31/12 (RAIS) o al inicio de enero (CAGED), en franjas.',
    ),
  }),
  plain('tipo_vinculo', 'text', {
    ...RESTRICTED,
    label: text('Tipo de vínculo (RAIS)', 'Type of bond (RAIS)', 'Tipo de vínculo (RAIS)'),
    definition: text(
      'Tipo do vínculo empregatício na tabela da RAIS, dois dígitos.',
      'Type of employment bond in the table of RAIS, two digits.',
      'Tipo del vínculo laboral en la tabla de la RAIS, dos dígitos.',
    ),
  }),
  plain('intermitente', 'boolean', {
    ...RESTRICTED,
    label: text('Trabalho intermitente', 'Intermittent work', 'Trabajo intermitente'),
    definition: text(
      'Contrato de trabalho intermitente (desde 2017).',
      'Intermittent work contract (since 2017).',
      'Contrato de trabajo intermitente (desde 2017).',
    ),
  }),
  plain('parcial', 'boolean', {
    ...RESTRICTED,
    label: text('Tempo parcial', 'Part-time', 'Tiempo parcial'),
    definition: text(
      'Contrato de trabalho em tempo parcial (desde 2017).',
      'Part-time work contract (since 2017).',
      'Contrato de trabajo a tiempo parcial (desde 2017).',
    ),
  }),
];

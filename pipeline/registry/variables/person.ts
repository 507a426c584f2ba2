import { text } from '../text.ts';
import type { Variable } from '../types.ts';
import { IDENTIFYING, OPEN, OPEN_SENSITIVE, RESTRICTED, SENSITIVE } from './sharing.ts';
import { coded, plain } from './variable.ts';

/** Who the worker is. */
export const person: readonly Variable[] = [
  coded('sexo', 'sexo', {
    ...OPEN,
    label: text('Sexo', 'Sex', 'Sexo'),
    definition: text(
      'Sexo declarado na fonte.',
      'Sex as declared in the source.',
      'Sexo declarado en la fuente.',
    ),
  }),
  coded('raca_cor', 'raca_cor', {
    ...OPEN_SENSITIVE,
    label: text('Raça ou cor', 'Race or colour', 'Raza o color'),
    definition: text(
      'Raça ou cor declarada pelo empregador; baixa qualidade nos vínculos estatutários.',
      'Race or colour declared by the employer; low quality for statutory bonds.',
      'Raza o color declarada por el empleador; baja calidad en los vínculos estatutarios.',
    ),
  }),
  coded('escolaridade', 'escolaridade', {
    ...OPEN,
    label: text('Nível de instrução', 'Educational attainment', 'Nivel de instrucción'),
    definition: text(
      'Nível de instrução em sete classes, harmonizado dos graus 1 a 11 e 80 das fontes.',
      'Educational attainment in seven classes, harmonised from degrees 1 to 11 and 80 of the sources.',
      'Nivel de instrucción en siete clases, armonizado de los grados 1 a 11 y 80 de las fuentes.',
    ),
  }),
  coded('faixa_etaria', 'faixa_etaria', {
    ...OPEN,
    label: text('Faixa etária', 'Age group', 'Grupo de edad'),
    definition: text(
      'Idade em anos completos na data de referência, em sete faixas.',
      'Age in completed years on the reference date, in seven groups.',
      'Edad en años cumplidos en la fecha de referencia, en siete grupos.',
    ),
  }),
  coded('deficiencia', 'deficiencia', {
    ...SENSITIVE,
    label: text('Tipo de deficiência', 'Type of disability', 'Tipo de discapacidad'),
    definition: text(
      'Tipo de deficiência ou condição de reabilitado declarada pelo empregador.',
      'Type of disability or rehabilitated status declared by the employer.',
      'Tipo de discapacidad o condición de rehabilitado declarada por el empleador.',
    ),
  }),
  plain('ano_chegada', 'integer', {
    ...RESTRICTED,
    label: text('Ano de chegada', 'Year of arrival', 'Año de llegada'),
    definition: text(
      'Ano de chegada ao Brasil; na RAIS desde 2016.',
      'Year of arrival in Brazil; in RAIS since 2016.',
      'Año de llegada a Brasil; en la RAIS desde 2016.',
    ),
  }),
  plain('data_nascimento', 'date', {
    ...IDENTIFYING,
    label: text('Data de nascimento', 'Date of birth', 'Fecha de nacimiento'),
    definition: text(
      'Data de nascimento do trabalhador.',
      'Date of birth of the worker.',
      'Fecha de nacimiento del trabajador.',
    ),
  }),
];

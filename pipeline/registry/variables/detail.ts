import { text } from '../text.ts';
import type { Text, Variable } from '../types.ts';
import { OPEN, OPEN_SENSITIVE } from './sharing.ts';
import { coded } from './variable.ts';

/** The attributes of the detailed cubes and of the microdata, as published. */
export const detail: readonly Variable[] = [
  open(
    'faixa_etaria_3',
    text('Faixa etária (3)', 'Age group (3)', 'Grupo de edad (3)'),
    text(
      'Idade em anos completos na data de referência, em três faixas.',
      'Age in completed years on the reference date, in three groups.',
      'Edad en años cumplidos en la fecha de referencia, en tres grupos.',
    ),
  ),
  open(
    'faixa_etaria_6',
    text('Faixa etária', 'Age group', 'Grupo de edad'),
    text(
      'Idade em anos completos na data de referência, em seis faixas onde o sigilo permite.',
      'Age in completed years on the reference date, in six groups where confidentiality allows.',
      'Edad en años cumplidos en la fecha de referencia, en seis grupos donde la confidencialidad lo permite.',
    ),
  ),
  open(
    'escolaridade_3',
    text('Nível de instrução (3)', 'Educational attainment (3)', 'Nivel de instrucción (3)'),
    text(
      'Nível de instrução em três níveis.',
      'Educational attainment in three levels.',
      'Nivel de instrucción en tres niveles.',
    ),
  ),
  open(
    'escolaridade_5',
    text('Nível de instrução', 'Educational attainment', 'Nivel de instrucción'),
    text(
      'Nível de instrução em cinco níveis onde o sigilo permite.',
      'Educational attainment in five levels where confidentiality allows.',
      'Nivel de instrucción en cinco niveles donde la confidencialidad lo permite.',
    ),
  ),
  open(
    'setor',
    text('Grande setor', 'Broad sector', 'Gran sector'),
    text(
      'Grande setor da atividade do estabelecimento, pela seção da CNAE 2.0.',
      'Broad sector of the activity of the establishment, by CNAE 2.0 section.',
      'Gran sector de la actividad del establecimiento, por sección de la CNAE 2.0.',
    ),
  ),
  open(
    'secao',
    text('Seção da CNAE', 'CNAE section', 'Sección de la CNAE'),
    text(
      'Seção da CNAE 2.0 da atividade do estabelecimento, onde o sigilo permite.',
      'CNAE 2.0 section of the activity of the establishment, where confidentiality allows.',
      'Sección de la CNAE 2.0 de la actividad del establecimiento, donde la confidencialidad lo permite.',
    ),
  ),
  open(
    'ocupacao_3',
    text('Ocupação (3)', 'Occupation (3)', 'Ocupación (3)'),
    text(
      'Ocupação em três conjuntos de grandes grupos da CBO 2002.',
      'Occupation in three sets of CBO 2002 major groups.',
      'Ocupación en tres conjuntos de grandes grupos de la CBO 2002.',
    ),
  ),
  open(
    'ocupacao',
    text('Grande grupo da CBO', 'CBO major group', 'Gran grupo de la CBO'),
    text(
      'Grande grupo da CBO 2002 (primeiro dígito), onde o sigilo permite.',
      'CBO 2002 major group (first digit), where confidentiality allows.',
      'Gran grupo de la CBO 2002 (primer dígito), donde la confidencialidad lo permite.',
    ),
  ),
  open(
    'renda_3',
    text('Faixa de remuneração (3)', 'Pay band (3)', 'Franja de remuneración (3)'),
    text(
      'Remuneração em três faixas de salários mínimos do ano.',
      'Pay in three bands of minimum wages of the year.',
      'Remuneración en tres franjas de salarios mínimos del año.',
    ),
  ),
  open(
    'renda_8',
    text('Faixa de remuneração', 'Pay band', 'Franja de remuneración'),
    text(
      'Remuneração de dezembro, ou a média do ano (RAIS), ou salário mensal (CAGED), em oito faixas de salários mínimos do ano, onde o sigilo permite.',
      'December pay, or the yearly mean (RAIS), or monthly wage (CAGED), in eight bands of minimum wages of the year, where confidentiality allows.',
      'Remuneración de diciembre, o la media del año (RAIS), o salario mensual (CAGED), en ocho franjas de salarios mínimos del año, donde la confidencialidad lo permite.',
    ),
  ),
  open(
    'tipo_vinculo_2',
    text('Tipo de vínculo (2)', 'Type of bond (2)', 'Tipo de vínculo (2)'),
    text(
      'Tipo de vínculo em dois grupos: CLT por prazo indeterminado e todos os outros.',
      'Type of bond in two groups: permanent contract under CLT and all others.',
      'Tipo de vínculo en dos grupos: CLT por plazo indeterminado y todos los demás.',
    ),
  ),
  open(
    'tipo_vinculo_8',
    text('Tipo de vínculo', 'Type of bond', 'Tipo de vínculo'),
    text(
      'Tipo de vínculo da RAIS em oito grupos, onde o sigilo permite.',
      'Type of bond of RAIS in eight groups, where confidentiality allows.',
      'Tipo de vínculo de la RAIS en ocho grupos, donde la confidencialidad lo permite.',
    ),
  ),
  coded('tipo_deficiencia', 'deficiencia', {
    ...OPEN_SENSITIVE,
    label: text('Tipo de deficiência', 'Type of disability', 'Tipo de discapacidad'),
    definition: text(
      'Tipo de deficiência declarado pelo empregador, só em células de ks ou mais pessoas e três ou mais categorias.',
      'Type of disability declared by the employer, only in cells of ks people or more and three categories or more.',
      'Tipo de discapacidad declarado por el empleador, solo en celdas de ks personas o más y tres categorías o más.',
    ),
  }),
];

function open(id: string, label: Text, definition: Text): Variable {
  return coded(id, id, { ...OPEN, label, definition });
}

import { text } from '../text.ts';
import type { CodeList } from '../types.ts';
import { other, value } from './code.ts';

export const sexo: CodeList = {
  id: 'sexo',
  title: text('Sexo', 'Sex', 'Sexo'),
  codes: [
    value('1', text('Masculino', 'Male', 'Masculino')),
    value('2', text('Feminino', 'Female', 'Femenino')),
    other('9', 'unknown', text('Não informado', 'Not stated', 'No informado')),
  ],
};

export const racaCor: CodeList = {
  id: 'raca_cor',
  title: text('Raça ou cor', 'Race or colour', 'Raza o color'),
  codes: [
    value('1', text('Indígena', 'Indigenous', 'Indígena')),
    value('2', text('Branca', 'White', 'Blanca')),
    value('4', text('Preta', 'Black', 'Negra')),
    value('6', text('Amarela', 'Asian (amarela)', 'Amarilla')),
    value('8', text('Parda', 'Mixed (parda)', 'Parda')),
    other('9', 'unknown', text('Não informada', 'Not stated', 'No informada')),
    other('X', 'withheld', text('Não divulgada', 'Not disclosed', 'No divulgada')),
  ],
};

export const escolaridade: CodeList = {
  id: 'escolaridade',
  title: text('Nível de instrução', 'Level of education', 'Nivel de instrucción'),
  codes: [
    value(
      '01',
      text(
        'Sem instrução ou fundamental incompleto',
        'No schooling or incomplete primary',
        'Sin instrucción o fundamental incompleto',
      ),
    ),
    value('02', text('Fundamental completo', 'Complete primary', 'Fundamental completo')),
    value('03', text('Médio incompleto', 'Incomplete secondary', 'Medio incompleto')),
    value('04', text('Médio completo', 'Complete secondary', 'Medio completo')),
    value('05', text('Superior incompleto', 'Incomplete higher', 'Superior incompleto')),
    value('06', text('Superior completo', 'Complete higher', 'Superior completo')),
    value('07', text('Pós-graduação', 'Postgraduate', 'Posgrado')),
  ],
};

export const faixaEtaria: CodeList = {
  id: 'faixa_etaria',
  title: text('Faixa etária', 'Age group', 'Grupo de edad'),
  codes: [
    value('01', text('Menos de 18 anos', 'Under 18', 'Menos de 18 años')),
    value('02', text('18 a 24 anos', '18 to 24', '18 a 24 años')),
    value('03', text('25 a 29 anos', '25 to 29', '25 a 29 años')),
    value('04', text('30 a 39 anos', '30 to 39', '30 a 39 años')),
    value('05', text('40 a 49 anos', '40 to 49', '40 a 49 años')),
    value('06', text('50 a 64 anos', '50 to 64', '50 a 64 años')),
    value('07', text('65 anos ou mais', '65 and over', '65 años o más')),
  ],
};

export const deficiencia: CodeList = {
  id: 'deficiencia',
  title: text('Tipo de deficiência', 'Type of disability', 'Tipo de discapacidad'),
  codes: [
    value('0', text('Sem deficiência', 'No disability', 'Sin discapacidad')),
    value('1', text('Física', 'Physical', 'Física')),
    value('2', text('Auditiva', 'Hearing', 'Auditiva')),
    value('3', text('Visual', 'Visual', 'Visual')),
    value('4', text('Intelectual (mental)', 'Intellectual (mental)', 'Intelectual (mental)')),
    value('5', text('Múltipla', 'Multiple', 'Múltiple')),
    value('6', text('Reabilitado', 'Rehabilitated', 'Rehabilitado')),
    other('9', 'unknown', text('Não informada', 'Not stated', 'No informada')),
    other('X', 'withheld', text('Não divulgada', 'Not disclosed', 'No divulgada')),
  ],
};

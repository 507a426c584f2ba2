import { text } from '../text.ts';
import type { Variable } from '../types.ts';
import { IDENTIFYING, OPEN, RESTRICTED } from './sharing.ts';
import { coded, plain } from './variable.ts';

/** The record: where it came from and whose it is. */
export const record: readonly Variable[] = [
  plain('base', 'text', {
    ...OPEN,
    label: text('Base', 'Base', 'Base'),
    definition: text(
      'Base de origem: CTPS, RAIS ou CAGED.',
      'Source base: CTPS, RAIS or CAGED.',
      'Base de origen: CTPS, RAIS o CAGED.',
    ),
  }),
  plain('arquivo_id', 'integer', {
    ...RESTRICTED,
    label: text('Arquivo recebido', 'Received file', 'Archivo recibido'),
    definition: text(
      'Número do arquivo no registro de recepção.',
      'Number of the file in the reception record.',
      'Número del archivo en el registro de recepción.',
    ),
  }),
  plain('linha', 'integer', {
    ...RESTRICTED,
    label: text('Linha', 'Line', 'Línea'),
    definition: text(
      'Linha do registro no arquivo recebido.',
      'Line of the record in the received file.',
      'Línea del registro en el archivo recibido.',
    ),
  }),
  coded('link_rule', 'link_rule', {
    ...RESTRICTED,
    label: text('Regra de pareamento', 'Linkage rule', 'Regla de pareamiento'),
    definition: text(
      'Regra que ligou o registro à pessoa.',
      'Rule that linked the record to the person.',
      'Regla que enlazó el registro con la persona.',
    ),
  }),
  plain('pessoa_id', 'identifier', {
    ...IDENTIFYING,
    label: text('Pseudônimo da pessoa', 'Pseudonym of the person', 'Seudónimo de la persona'),
    definition: text(
      'Pseudônimo com chave secreta; nunca sai da área confidencial.',
      'Pseudonym under a secret key; never leaves the confidential area.',
      'Seudónimo con clave secreta; nunca sale del área confidencial.',
    ),
  }),
  plain('pis', 'identifier', {
    ...IDENTIFYING,
    label: text('PIS', 'PIS', 'PIS'),
    definition: text(
      'Número PIS/PASEP/NIT/NIS: variável de ligação.',
      'PIS/PASEP/NIT/NIS number: linking variable.',
      'Número PIS/PASEP/NIT/NIS: variable de enlace.',
    ),
  }),
  plain('cpf', 'identifier', {
    ...IDENTIFYING,
    label: text('CPF', 'CPF', 'CPF'),
    definition: text(
      'Cadastro de Pessoas Físicas: variável auxiliar de ligação.',
      'Taxpayer number: auxiliary linking variable.',
      'Registro de personas físicas: variable auxiliar de enlace.',
    ),
  }),
  plain('nome', 'identifier', {
    ...IDENTIFYING,
    label: text('Nome', 'Name', 'Nombre'),
    definition: text('Nome do trabalhador.', 'Name of the worker.', 'Nombre del trabajador.'),
  }),
  plain('cnpj', 'identifier', {
    ...IDENTIFYING,
    label: text('CNPJ', 'CNPJ', 'CNPJ'),
    definition: text(
      'Cadastro do estabelecimento, 14 caracteres, alfanumérico desde julho de 2026.',
      'Register number of the establishment, 14 characters, alphanumeric since July 2026.',
      'Registro del establecimiento, 14 caracteres, alfanumérico desde julio de 2026.',
    ),
  }),
  plain('cnpj_raiz', 'identifier', {
    ...IDENTIFYING,
    label: text('Raiz do CNPJ', 'CNPJ root', 'Raíz del CNPJ'),
    definition: text(
      'Primeiros oito caracteres do CNPJ: a empresa.',
      'First eight characters of the CNPJ: the company.',
      'Primeros ocho caracteres del CNPJ: la empresa.',
    ),
  }),
];

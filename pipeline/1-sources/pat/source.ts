import type { Source } from '../source.ts';
import { consentRefusals, sensitiveWarnings } from './consent.ts';

/** PAT, subtask "Cadastro Sine": one row per person whose data the INSS sends, under Anexo II. */
export const pat: Source = {
  id: 'pat',
  base: 'PAT',
  origin: 'identified',
  folder: new URL('./', import.meta.url),
  table: 'stg_pat',
  columns: `arquivo_id integer, linha bigint, protocolo varchar, cpf bigint, data_nascimento date,
    sexo varchar, municipio varchar, escolaridade varchar, ocupacao varchar,
    disponibilidade varchar, grupo varchar, unidade_inss varchar, data_subtarefa date,
    data_consentimento date, data_revogacao date, data_envio date, tipo_deficiencia varchar`,
  fileName: /^PAT_CADASTRO_SINE_(\d{4})(?:\.(?:csv|txt))?$/i,
  identify: ([, ano = '']) => ({ tipo: '-', competencia: ano }),
  nullTokens: [],
  fileColumns: () => ({}),
  ranges: [],
  contradictions: [],
  recordKey: [],
  refusals: consentRefusals,
  warnings: sensitiveWarnings,
};

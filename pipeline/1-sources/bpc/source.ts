import type { Source } from '../source.ts';

/** Serviço Social (INSS): one row per person with disability, BPC or not, who showed interest. */
export const bpc: Source = {
  id: 'bpc',
  base: 'BPC',
  origin: 'identified',
  folder: new URL('./', import.meta.url),
  table: 'stg_bpc',
  columns: `arquivo_id integer, linha bigint, cpf bigint, grupo varchar, municipio varchar,
    data_interesse date, unidade_inss varchar`,
  fileName: /^BPC_(\d{4})(?:\.(?:csv|txt))?$/i,
  identify: ([, ano = '']) => ({ tipo: '-', competencia: ano }),
  nullTokens: [],
  fileColumns: () => ({}),
  ranges: [],
  contradictions: [],
  recordKey: [],
};

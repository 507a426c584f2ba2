import type { Source } from '../source.ts';
import { ctpsContradictions } from './checks.ts';

/** CTPS: one row per work card issued, to November 2019. */
export const ctps: Source = {
  id: 'ctps',
  base: 'CTPS',
  origin: 'identified',
  folder: new URL('./', import.meta.url),
  table: 'stg_ctps',
  columns: `arquivo_id integer, linha bigint, data_emissao date, pis bigint, pis_status varchar, pis_digitado bigint,
    cpf bigint, cpf_status varchar, uf varchar, municipio varchar, pais_nascimento varchar,
    nacionalidade varchar, segunda_nacionalidade varchar, status_migratorio varchar, sexo varchar,
    data_nascimento date, escolaridade varchar`,
  fileName: /^CTPS_(\d{4})(?:\.(?:csv|txt))?$/i,
  identify: ([, ano = '']) => ({ tipo: '-', competencia: ano }),
  nullTokens: [],
  fileColumns: ({ competencia }) => ({
    arquivo_ano: { type: 'smallint', sql: competencia.slice(0, 4) },
  }),
  ranges: [],
  contradictions: ctpsContradictions,
  recordKey: ['data_emissao', 'pis', 'cpf', 'municipio', 'data_nascimento'],
};

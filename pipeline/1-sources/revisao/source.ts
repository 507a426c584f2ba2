import type { Source } from '../source.ts';
import { revisaoContradictions } from './checks.ts';

/** Decisions of the review queue: one row per pair of records somebody looked at. */
export const revisao: Source = {
  id: 'revisao',
  base: 'REVISAO',
  origin: 'identified',
  folder: new URL('./', import.meta.url),
  table: 'stg_revisao',
  columns: `arquivo_id integer, linha bigint, arquivo_a varchar, linha_a bigint,
    arquivo_b varchar, linha_b bigint, decisao varchar, por varchar, em date`,
  fileName: /^REVISAO_(\d{4})(?:[-_]?[\dA-Z]+)*(?:\.(?:csv|txt))?$/i,
  identify: ([, ano = '']) => ({ tipo: '-', competencia: ano }),
  nullTokens: [],
  fileColumns: () => ({}),
  ranges: [],
  contradictions: revisaoContradictions,
  // Several decisions about one pair are no error: the latest holds.
  recordKey: [],
};

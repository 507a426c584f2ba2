import type { Source } from '../../source.ts';

/** Sine: one row per event of a registered person (confirmation, training, referral, placement, return). */
export const sineEventos: Source = {
  id: 'sine/eventos',
  base: 'SINE',
  origin: 'identified',
  folder: new URL('./', import.meta.url),
  table: 'stg_sine_eventos',
  columns: `arquivo_id integer, linha bigint, cpf bigint, tipo varchar, data_evento date,
    vaga varchar`,
  fileName: /^SINE_EVENTOS_(\d{4})(?:\.(?:csv|txt))?$/i,
  identify: ([, ano = '']) => ({ tipo: '-', competencia: ano }),
  nullTokens: [],
  fileColumns: () => ({}),
  ranges: [],
  contradictions: [],
  recordKey: [],
};

import type { Source } from '../../source.ts';

/** Sine: one row per vacancy offered. */
export const sineVagas: Source = {
  id: 'sine/vagas',
  base: 'SINE',
  origin: 'identified',
  folder: new URL('./', import.meta.url),
  table: 'stg_sine_vagas',
  columns: `arquivo_id integer, linha bigint, vaga varchar, municipio varchar, cbo varchar,
    quantidade smallint, natureza varchar, exclusiva_pcd boolean, empresa varchar,
    faixa_cota varchar, data_oferta date`,
  fileName: /^SINE_VAGAS_(\d{4})(?:\.(?:csv|txt))?$/i,
  identify: ([, ano = '']) => ({ tipo: '-', competencia: ano }),
  nullTokens: [],
  fileColumns: () => ({}),
  ranges: [{ campo: 'quantidade', minimo: 1, maximo: 5000 }],
  contradictions: [],
  recordKey: [],
};

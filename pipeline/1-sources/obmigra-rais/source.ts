import type { Source } from '../source.ts';

/** OBMigra's public harmonised RAIS: one row per immigrant's bond active on 31/12. */
export const obmigraRais: Source = {
  id: 'obmigra-rais',
  base: 'RAIS',
  origin: 'public',
  folder: new URL('./', import.meta.url),
  table: 'stg_obmigra_rais',
  columns: `arquivo_id integer, linha bigint, ano smallint, pais varchar, continente varchar,
    uf varchar, municipio varchar, sexo varchar, nivel_instrucao varchar, faixa_etaria varchar,
    raca_cor varchar, cbo varchar, cnae_subclasse varchar, natureza_juridica varchar,
    tipo_vinculo varchar, rem_dezembro decimal(14,2), rem_media decimal(14,2),
    tempo_emprego decimal(6,1), status_migratorio varchar, faixa_horas varchar,
    ind_trab_intermitente varchar, ind_trab_parcial varchar`,
  fileName: /^RAIS_(\d{4})(?:_OBMigra)?(?:\.csv)?$/i,
  identify: ([, ano = '']) => ({ tipo: '-', competencia: ano }),
  nullTokens: ['NA', '0NA'],
  fileColumns: ({ competencia }) => ({
    ano: { type: 'smallint', sql: competencia.slice(0, 4) },
  }),
  ranges: [{ campo: 'rem_dezembro', minimo: 0, maximo: 5_000_000 }],
  contradictions: [],
  recordKey: [],
};

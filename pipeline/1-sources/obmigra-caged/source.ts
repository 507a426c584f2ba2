import { sameYear } from '../obmigra-year.ts';
import type { Source } from '../source.ts';

/** OBMigra's public harmonised CAGED, to 2019: one row per immigrant's movement. */
export const obmigraCaged: Source = {
  id: 'obmigra-caged',
  base: 'CAGED',
  origin: 'public',
  folder: new URL('./', import.meta.url),
  table: 'stg_obmigra_caged',
  columns: `arquivo_id integer, linha bigint, competencia_mov varchar, saldo tinyint,
    pais varchar, continente varchar, uf varchar, municipio varchar, sexo varchar,
    nivel_instrucao varchar, faixa_etaria varchar, raca_cor varchar, cbo varchar,
    cnae_subclasse varchar, tipo_mov varchar, salario decimal(14,2), status_migratorio varchar,
    faixa_horas varchar, ind_trab_intermitente varchar, ind_trab_parcial varchar`,
  fileName: /^RAIS_CTPS_CAGED_(20(?:0\d|1\d))(?:\.csv)?$/i,
  identify: ([, ano = '']) => ({ tipo: '-', competencia: ano }),
  nullTokens: ['NA', '0NA'],
  fileColumns: ({ competencia }) => ({
    arquivo_ano: { type: 'smallint', sql: competencia.slice(0, 4) },
  }),
  ranges: [{ campo: 'salario', minimo: 0, maximo: 1_000_000 }],
  contradictions: [sameYear('rec_obmigra_caged', 'competencia_mov // 100 <> arquivo_ano')],
  recordKey: [],
};

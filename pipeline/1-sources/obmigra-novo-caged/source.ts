import { sameYear } from '../obmigra-year.ts';
import type { FileIdentity, Source } from '../source.ts';

/** OBMigra's public harmonised Novo CAGED, from 2020: one row per immigrant's movement. */
export const obmigraNovoCaged: Source = {
  id: 'obmigra-novo-caged',
  base: 'NOVO_CAGED',
  origin: 'public',
  folder: new URL('./', import.meta.url),
  table: 'stg_obmigra_novo_caged',
  columns: `arquivo_id integer, linha bigint, tipo varchar, competencia_mov varchar,
    saldo tinyint, pais varchar, continente varchar, uf varchar, municipio varchar, sexo varchar,
    nivel_instrucao varchar, faixa_etaria varchar, raca_cor varchar, cbo varchar,
    cnae_subclasse varchar, secao varchar, categoria varchar, tipo_mov varchar,
    salario decimal(14,2), status_migratorio varchar, faixa_horas varchar,
    ind_trab_intermitente varchar, ind_trab_parcial varchar`,
  fileName: /^RAIS_CTPS_CAGED_(20[2-9]\d)_(MOV|FOR|EXC)(?:\.csv)?$/i,
  identify: ([, ano = '', tipo = '']) => ({
    tipo: tipo.toUpperCase() as FileIdentity['tipo'],
    competencia: ano,
  }),
  nullTokens: ['NA', '0NA'],
  fileColumns: ({ tipo, competencia }) => ({
    tipo: { type: 'varchar', sql: `'${tipo}'` },
    arquivo_ano: { type: 'smallint', sql: competencia.slice(0, 4) },
  }),
  ranges: [{ campo: 'salario', minimo: 0, maximo: 1_000_000 }],
  contradictions: [
    sameYear(
      'rec_obmigra_novo_caged',
      `competencia_mov // 100 > arquivo_ano or (tipo = 'MOV' and competencia_mov // 100 <> arquivo_ano)`,
    ),
  ],
  recordKey: [],
};

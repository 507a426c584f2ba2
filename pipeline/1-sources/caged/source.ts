import type { Source } from '../source.ts';
import { cagedContradictions, cagedRanges } from './checks.ts';

/** Old CAGED, adjusted and identified, to December 2019: one row per declared movement. */
export const caged: Source = {
  id: 'caged',
  base: 'CAGED',
  origin: 'identified',
  folder: new URL('./', import.meta.url),
  table: 'stg_caged',
  columns: `arquivo_id integer, linha bigint, tipo varchar, competencia_mov varchar,
    competencia_dec varchar, pis bigint, pis_status varchar, pis_digitado bigint, cpf bigint, cpf_status varchar,
    nome varchar, data_nascimento date, cnpj varchar, uf varchar, municipio varchar, sexo varchar,
    raca_cor varchar, escolaridade varchar, ind_portador_defic varchar, tipo_defic varchar,
    saldo tinyint, tipo_mov varchar, data_admissao date, dia_movimentacao tinyint,
    tempo_emprego decimal(6,1), horas smallint, idade smallint, ind_aprendiz varchar, cbo varchar,
    cnae_classe varchar, cnae_subclasse varchar, salario decimal(14,2), tamanho_estab varchar,
    tipo_estab varchar, ind_trab_intermitente varchar, ind_trab_parcial varchar`,
  fileName: /^CAGED_TRABID_AJUST_(0[1-9]|1[0-2])(\d{4})(?:\.(?:txt|csv))?$/i,
  identify: ([, mes = '', ano = '']) => ({ tipo: '-', competencia: `${ano}-${mes}` }),
  nullTokens: ['{ñ class}', '{ñ', '{'],
  fileColumns: ({ competencia }) => ({
    arquivo_competencia: { type: 'integer', sql: competencia.replace('-', '') },
  }),
  ranges: cagedRanges,
  contradictions: cagedContradictions,
  recordKey: [
    'competencia_mov',
    'competencia_dec',
    'pis',
    'cnpj',
    'saldo',
    'dia_movimentacao',
    'salario',
  ],
};

import type { FileIdentity, Source } from '../source.ts';
import { novoCagedContradictions, novoCagedRanges } from './checks.ts';

/** Novo CAGED, identified (or public, without person keys): one row per movement in one file. */
export const novoCaged: Source = {
  id: 'novo-caged',
  base: 'NOVO_CAGED',
  origin: 'identified',
  folder: new URL('./', import.meta.url),
  table: 'stg_novo_caged',
  columns: `arquivo_id integer, linha bigint, tipo varchar, competencia_mov varchar,
    competencia_dec varchar, competencia_exc varchar, pis bigint, pis_status varchar, pis_digitado bigint, cpf bigint,
    cpf_status varchar, data_nascimento date, cnpj varchar, cnpj_raiz varchar, uf varchar,
    municipio varchar, sexo varchar, raca_cor varchar, escolaridade varchar, tipo_defic varchar,
    saldo tinyint, tipo_mov varchar, categoria varchar, data_admissao date,
    dia_movimentacao tinyint, tempo_emprego decimal(6,1), horas smallint, idade smallint,
    ind_aprendiz varchar, cbo varchar, secao varchar, cnae_subclasse varchar,
    salario decimal(14,2), tamanho_estab varchar, tipo_estab varchar, tipo_empregador varchar,
    origem varchar, ind_trab_intermitente varchar, ind_trab_parcial varchar,
    pais_nascimento varchar, nacionalidade varchar`,
  fileName: /^CAGED(MOV|FOR|EXC)(\d{4})(0[1-9]|1[0-2])(?:ID)?(?:\.(?:txt|csv))?$/i,
  identify: ([, tipo = '', ano = '', mes = '']) => ({
    tipo: tipo.toUpperCase() as FileIdentity['tipo'],
    competencia: `${ano}-${mes}`,
  }),
  nullTokens: [],
  fileColumns: ({ tipo, competencia }) => ({
    tipo: { type: 'varchar', sql: `'${tipo}'` },
    arquivo_competencia: { type: 'integer', sql: competencia.replace('-', '') },
  }),
  ranges: novoCagedRanges,
  contradictions: novoCagedContradictions,
  recordKey: [
    'tipo',
    'competencia_mov',
    'competencia_dec',
    'cpf',
    'cnpj',
    'saldo',
    'dia_movimentacao',
    'salario',
  ],
};

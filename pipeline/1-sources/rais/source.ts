import { raisNationalities } from '../../registry/countries.ts';
import type { Source } from '../source.ts';
import { raisContradictions, raisRanges } from './checks.ts';

/** RAIS vínculos, identified: one row per bond declared in the year. */
export const rais: Source = {
  id: 'rais',
  base: 'RAIS',
  origin: 'identified',
  folder: new URL('./', import.meta.url),
  table: 'stg_rais',
  columns: `arquivo_id integer, linha bigint, ano smallint, pis bigint, pis_status varchar, pis_digitado bigint,
    cpf bigint, cpf_status varchar, nome varchar, data_nascimento date, cnpj varchar,
    cnpj_raiz varchar, uf varchar, municipio varchar, mun_trab varchar, sexo varchar,
    raca_cor varchar, nacionalidade varchar, ano_chegada smallint, escolaridade varchar,
    ind_portador_defic varchar, tipo_defic varchar, vinculo_ativo boolean, tipo_vinculo varchar,
    tipo_admissao varchar, data_admissao date, tempo_emprego decimal(6,1),
    motivo_desligamento varchar, mes_desligamento tinyint, dia_desligamento tinyint,
    horas smallint, idade smallint, cbo varchar, natureza_juridica varchar,
    tamanho_estab varchar, tipo_estab varchar, cnae_classe varchar, cnae_subclasse varchar,
    rem_media decimal(14,2), rem_dezembro decimal(14,2), ind_trab_intermitente varchar,
    ind_trab_parcial varchar`,
  fileName: /^RAIS_VINC_ID_(?:[A-Z_]+_)?(\d{4})(?:\.(?:txt|comt|csv))?$/i,
  identify: ([, ano = '']) => ({ tipo: '-', competencia: ano }),
  nullTokens: ['{ñ class}', '{ñ', '-1', '{ñclass}', '0-1', '000-1'],
  fileColumns: ({ competencia }) => ({
    ano: { type: 'smallint', sql: competencia.slice(0, 4) },
  }),
  ranges: raisRanges,
  contradictions: raisContradictions,
  recordKey: ['ano', 'pis', 'cnpj', 'data_admissao', 'cbo', 'rem_media', 'rem_dezembro'],
  registryCodes: {
    nacionalidade: raisNationalities.map(({ code, firstYear }) => ({
      codigo: code,
      desde: firstYear,
      ate: 9999,
    })),
  },
};

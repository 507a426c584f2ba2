import type { Source } from '../source.ts';

/** Programa de Reabilitação Profissional (INSS): one row per person who showed interest. */
export const reabilitacao: Source = {
  id: 'reabilitacao',
  base: 'REABILITACAO',
  origin: 'identified',
  folder: new URL('./', import.meta.url),
  table: 'stg_reabilitacao',
  columns: `arquivo_id integer, linha bigint, cpf bigint, municipio varchar, data_interesse date,
    data_certificado date, unidade_inss varchar`,
  fileName: /^REABILITACAO_(\d{4})(?:\.(?:csv|txt))?$/i,
  identify: ([, ano = '']) => ({ tipo: '-', competencia: ano }),
  nullTokens: [],
  fileColumns: () => ({}),
  ranges: [],
  contradictions: [
    {
      name: 'CertificadoPosteriorAoInteresse',
      what: 'há pessoas identificadas antes do certificado de reabilitação (Portaria 1.088, Cláusula Sétima, § 1º, III)',
      todo: 'confira as datas com o Serviço de Reabilitação Profissional',
      select: `select arquivo_id, count_if(data_interesse < data_certificado) as linhas, count(*) as total
        from rec_reabilitacao where motivo is null group by arquivo_id`,
      tolerance: 0.01,
    },
  ],
  recordKey: [],
};

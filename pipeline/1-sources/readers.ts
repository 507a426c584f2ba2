import { competencia, data, dataIso } from './date-readers.ts';
import { cnpj, cpf, pis } from './identifier-readers.ts';
import { ano, booleano, classe, codigo, decimal, inteiro, saldo } from './number-readers.ts';
import { municipio, uf, ufSigla } from './place-readers.ts';
import { kept, never, type Reader } from './reader.ts';

const plain = (keep: (read: string) => string): Reader => ({
  failure: 'value',
  type: () => 'varchar',
  direct: true,
  cast: (text) => text,
  pattern: () => '',
  wrong: never,
  keep: ({ read }) => kept('varchar', keep(read)),
});

/** Readers by the name used in `layout.csv`, column `leitor`. */
export const readers = {
  codigo,
  classe,
  inteiro,
  ano,
  booleano,
  dinheiro: decimal('decimal(14,2)'),
  meses: decimal('decimal(6,1)'),
  horas: decimal('smallint'),
  data,
  data_iso: dataIso,
  competencia_aaaamm: competencia((read) => read),
  competencia_mmaaaa: competencia((read) => `(${read} % 10000 * 100 + ${read} // 10000)`),
  saldo,
  municipio,
  uf,
  uf_sigla: ufSigla,
  pis,
  cpf,
  cnpj,
  texto: plain((read) => read),
  nome_pais: plain((read) => `nullif(upper(trim(${read})), '')`),
} as const satisfies Record<string, Reader>;

export type ReaderName = keyof typeof readers;
export const readerNames = Object.keys(readers) as readonly ReaderName[];

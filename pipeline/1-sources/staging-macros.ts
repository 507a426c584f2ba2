import type { Database } from '../engine/database.ts';
import { createCheckDigitMacros } from '../registry/check-digits.ts';
import { SITUATIONS } from './identifier-readers.ts';

/**
 * SQL macros `stage.sql` uses to give received values the form of staged ones: codes as text,
 * wide codes with their zeros, months as 'AAAA-MM'.
 */
const macros = [
  `codigo(n) as case when n >= 0 then cast(n as varchar) end`,
  `codigo_largo(n, largura) as case when n >= 0 then lpad(cast(n as varchar), largura, '0') end`,
  `municipio_conhecido(n) as case when n % 10000 <> 9999 then cast(n as varchar) end`,
  `uf_do_municipio(n) as cast(n // 10000 as varchar)`,
  `valido(n, situacao) as case when situacao = 0 then n end`,
  `digitado(n, situacao) as case when situacao = ${SITUATIONS.indexOf('dv')} then n end`,
  `mes_texto(n) as (n // 100) || '-' || lpad(cast(n % 100 as varchar), 2, '0')`,
  `situacao_texto(n) as case n ${SITUATIONS.map((name, index) => `when ${index} then '${name}'`).join(' ')} end`,
  `identificador_texto(n, alfa, largura) as coalesce(alfa, lpad(cast(n as varchar), largura, '0'))`,
];

/** Creates the macros the staged views and the readers depend on, check digits included. */
export async function createStagingMacros(database: Database): Promise<void> {
  await createCheckDigitMacros(database);
  for (const macro of macros) await database.run(`create or replace macro ${macro}`);
}

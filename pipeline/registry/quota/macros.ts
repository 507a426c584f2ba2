import { literal, type Database } from '../../engine/database.ts';
import { cnaeSections } from '../cnae-sections.ts';
import { byLongestPrefix, type LegalNatureGroup } from './legal-nature.ts';
import { quotaBrackets } from './rule.ts';

/**
 * The SQL twins of the quota rule, as macros: `faixa_cota(n)`, `vagas_reservadas(n)`,
 * `grupo_natureza(codigo)`, `regime_cota(codigo)` and `secao_cnae(codigo)`.
 */
const macros: readonly string[] = [
  `faixa_cota(n) as ${bracketCase(({ code }) => literal(code))}`,
  `vagas_reservadas(n) as cast((n * ${bracketCase(({ percent }) => String(percent))} + 99) // 100 as integer)`,
  `grupo_natureza(natureza) as ${natureCase(({ code }) => code)}`,
  `regime_cota(natureza) as ${natureCase(({ regime }) => regime)}`,
  `secao_cnae(cnae) as case ${cnaeSections
    .map(
      ([section, from, to]) =>
        `when try_cast(left(cnae, 2) as integer) between ${from} and ${to} then '${section}'`,
    )
    .join(' ')} end`,
];

/** Creates them, replacing older ones. */
export async function createQuotaMacros(database: Database): Promise<void> {
  for (const macro of macros) await database.run(`create or replace macro ${macro}`);
}

function bracketCase(then: (bracket: (typeof quotaBrackets)[number]) => string): string {
  const whens = quotaBrackets.map((each) => `when n <= ${each.to} then ${then(each)}`);
  return `(case ${whens.join(' ')} end)`;
}

function natureCase(then: (group: LegalNatureGroup) => string): string {
  const whens = byLongestPrefix.flatMap((group) =>
    group.prefixes
      .filter((prefix) => prefix !== '')
      .map((prefix) => `when starts_with(natureza, '${prefix}') then ${literal(then(group))}`),
  );
  const rest = byLongestPrefix.find(({ prefixes }) => prefixes.includes(''));
  return `(case ${whens.join(' ')} else ${rest ? literal(then(rest)) : 'null'} end)`;
}

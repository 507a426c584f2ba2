/** Which base wins a disagreement on the country (SPEC 3.3), first the one that wins. */
const BIRTH_SOURCES = ['CTPS', 'CAGED'] as const;
const NATIONALITY_SOURCES = ['RAIS', 'CTPS', 'CAGED'] as const;

const list = (names: readonly string[]) => `[${names.map((each) => `'${each}'`).join(', ')}]`;

/**
 * SQL macros of what is known of a person. `ordem_do_dito`: the base that wins, then the latest year, what
 * most records say, a foreign country before Brazil, code order. `no_exterior(pais)`: a country is known and is
 * neither Brazil nor naturalised Brazilian, which is a nationality of Brazil.
 */
export const personMacros: readonly string[] = [
  `ordem_de_nascimento(base) as coalesce(list_position(${list(BIRTH_SOURCES)}, base), 9)`,
  `ordem_de_nacionalidade(base) as coalesce(list_position(${list(NATIONALITY_SOURCES)}, base), 9)`,
  `fonte_de_nascimento(ordem) as ${list(BIRTH_SOURCES)}[ordem]`,
  `fonte_de_nacionalidade(ordem) as ${list(NATIONALITY_SOURCES)}[ordem]`,
  `no_exterior(pais) as coalesce(pais not in ('BRA', 'XBR'), false)`,
  `ordem_do_dito(ordem, ano, vezes, pais) as
     {'base': ordem, 'ano': -coalesce(ano, 0), 'vezes': -vezes, 'brasil': pais = 'BRA', 'pais': pais}`,
];

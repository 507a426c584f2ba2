/** A unit is numbered by its CPF, by its PIS above this, or by rank above two or three times this. */
const KEY_SPACE = 100_000_000_000;

/** Fields of a pair by their tens, and levels of agreement by their units; level 0 says nothing. */
export const LEVELS = [11, 12, 13, 21, 22, 31, 32, 33, 41, 42, 43] as const;

/**
 * SQL macros of the units and of the passes on evidence.
 *
 * `unidade_da_chave(…)`: the unit the passes gave a record, or else that of its certain keys: its CPF, the
 * CPF of its PIS, or the PIS. A unit is what the keys hold together: of a CPF, of a PIS ('pis'), or of records that no key decides
 * ('solta'). `grau_dos_nomes`: 3 when some name of one is almost some name of the other (Jaro–Winkler
 * at least .93 and no part at odds), 2 when they agree in part, 1 when they do not, 0 when one is not
 * known. `verossimilhanca(m, niveis)`: likelihood of the levels of a pair, by field independent of one
 * another (Fellegi and Sunter 1969). `chance_de_um(parcela, m, u)`: probability that a pair is one person.
 * `distribuicao(padroes, somado)`: share of each level among those of its field, over patterns of levels
 * with a weight, `somado` added to every level. Lists are summed in their order, so that no bit depends on threads.
 */
export const unitMacros: readonly string[] = [
  `unidade_pis(pis) as ${KEY_SPACE} + pis`,
  `unidade_da_chave(unidade, cpf, cpf_do_pis, pis) as coalesce(unidade, cpf, cpf_do_pis, unidade_pis(pis))`,
  `unidade_solta(ordem) as ${2 * KEY_SPACE} + ordem`,
  `unidade_separada(ordem) as ${3 * KEY_SPACE} + ordem`,
  `tipo_da_unidade(unidade) as case
     when unidade < ${KEY_SPACE} then 'cpf' when unidade < ${2 * KEY_SPACE} then 'pis' else 'solta' end`,
  `chave_da_unidade(unidade) as if(
     unidade < ${KEY_SPACE}, 'cpf:' || unidade, 'pis:' || (unidade - ${KEY_SPACE}))`,
  `ordem_da_unidade(v) as
     {'dito': dito_do_par(v), 'vezes': v.registros, 'nascimento': v.data_nascimento, 'sexo': v.sexo}`,
  `pares_de_nomes(a, b) as
     flatten(list_transform(a, lambda x: list_transform(b, lambda y: {'x': x, 'y': y})))`,
  `partes_ditas(nomes) as string_split(array_to_string(nomes, ' '), ' ')`,
  `grau_dos_nomes(a, b) as case
     when least(len(a), len(b)) = 0 then 0
     when list_has_any(a, b) then 3
     when not list_has_any(partes_ditas(a), partes_ditas(b)) then 1
     when list_bool_or(list_transform(pares_de_nomes(a, b), lambda n: nomes_quase_iguais(n.x, n.y))) then 3
     when list_bool_or(list_transform(pares_de_nomes(a, b), lambda n: nomes_concordam(n.x, n.y))) then 2
     else 1 end`,
  `primeiro_de_janeiro(d) as month(d) = 1 and day(d) = 1`,
  `niveis() as [${LEVELS.join(', ')}]`,
  `niveis_do_par(p) as list_filter(
     [10 + p.nome, 20 + p.pais, 30 + p.vinculo, 40 + p.lugar], lambda n: n % 10 > 0)`,
  `verossimilhanca(m, niveis) as
     list_product(list_transform(niveis, lambda n: map_extract_value(m, n)) || [1.0])`,
  `chance_de_um(parcela, m, u) as parcela * m / (parcela * m + (1 - parcela) * u)`,
  `do_campo(nivel) as list_filter(niveis(), lambda k: k // 10 = nivel // 10)`,
  `inicio_de_m() as map(niveis(), list_transform(niveis(), lambda n:
     if(n in (13, 22, 33, 43), 0.8::double, 0.2::double / (len(do_campo(n)) - 1))))`,
  `peso_do_nivel(padroes, nivel, somado) as somado + coalesce(list_sum(list_transform(
     list_filter(padroes, lambda p: list_contains(p.niveis, nivel)), lambda p: p.peso)), 0)`,
  `distribuicao(padroes, somado) as map(niveis(), list_transform(niveis(), lambda n:
     peso_do_nivel(padroes, n, somado)
       / list_sum(list_transform(do_campo(n), lambda c: peso_do_nivel(padroes, c, somado)))))`,
];

/** A unit is numbered by its CPF, by its PIS above this, or by rank above two or three times this. */
const KEY_SPACE = 100_000_000_000;

/** Fields of a pair by their tens, and levels of agreement by their units; level 0 says nothing. */
export const LEVELS = [11, 12, 13, 21, 22, 31, 32, 33, 41, 42, 43] as const;

/**
 * SQL macros of the units and of the passes on evidence.
 *
 * A unit is what the keys hold together: of a CPF, of a PIS ('pis'), or of records that no key decides
 * ('solta'). `grau_dos_nomes`: 3 when some name of one is almost some name of the other (Jaro–Winkler
 * at least .93 and no part at odds), 2 when they agree in part, 1 when they do not, 0 when one is not
 * known. `verossimilhanca(m, niveis)`: likelihood of the levels of a pair, by field independent of one
 * another (Fellegi and Sunter 1969).
 */
export const unitMacros: readonly string[] = [
  `unidade_pis(pis) as ${KEY_SPACE} + pis`,
  `unidade_solta(ordem) as ${2 * KEY_SPACE} + ordem`,
  `unidade_separada(ordem) as ${3 * KEY_SPACE} + ordem`,
  `tipo_da_unidade(unidade) as case
     when unidade < ${KEY_SPACE} then 'cpf' when unidade < ${2 * KEY_SPACE} then 'pis' else 'solta' end`,
  `chave_da_unidade(unidade) as if(
     unidade < ${KEY_SPACE}, 'cpf:' || unidade, 'pis:' || (unidade - ${KEY_SPACE}))`,
  `ordem_da_unidade(v) as {'conhecidos': v.data_nascimento is not null and v.sexo is not null,
     'vezes': v.registros, 'nascimento': v.data_nascimento, 'sexo': v.sexo}`,
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
];

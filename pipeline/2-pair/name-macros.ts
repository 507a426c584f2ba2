/** Letters that spellings of one name confuse, after accents and H are gone. */
const SAME_SOUND = ['YEUZWKQ', 'IIOSVCC'] as const;

const DOUBLES = 'AABBDDFFGGJJLLMMNNPPRRTTXX'.match(/../g) ?? [];

const PARTICLES = ['DA', 'DAS', 'DI', 'DIL', 'DO', 'DOS', 'I', 'LA'];

/** Letters that stand for several, of which runs are longer than two. */
const MERGED = [...new Set(SAME_SOUND[1])];

const collapsed = (text: string) =>
  DOUBLES.reduce(
    (sql, pair) => `replace(${sql}, '${pair}', '${pair[0]}')`,
    MERGED.reduce((sql, each) => `regexp_replace(${sql}, '${each}+', '${each}', 'g')`, text),
  );

/**
 * SQL macros on names of persons. A folded name is upper case without accents, H, doubled letters
 * and particles, with letters of one sound made one, so that transliterations meet (MOHAMMED,
 * MUHAMAD); the article of an Arabic name joins what follows (AL MASRI, ALMASRI).
 *
 * Two folded names agree when one has every part of the other, two parts at least: a part is the same
 * within one edit from four letters up, or as an initial. Names that each have a part the other has
 * not are two names, however alike the whole: Jaro–Winkler gives MARIE and MARTINE PIERRE LOUIS, twins,
 * .98. Two parts written joined, in either order, are the same two (XIAOMING WANG, WANG XIAO MING).
 */
export const nameMacros: readonly string[] = [
  `letras_do_nome(t) as trim(regexp_replace(replace(upper(strip_accents(t)), 'PH', 'F'), '[^A-Z]+', ' ', 'g'))`,
  `nome_dobrado(t) as ${collapsed(
    `translate(replace(regexp_replace(letras_do_nome(t), '\\b(AL|EL) ', '\\1', 'g'), 'H', ''), '${SAME_SOUND[0]}', '${SAME_SOUND[1]}')`,
  )}`,
  `partes_do_nome(t) as list_filter(string_split(nome_dobrado(t), ' '),
     lambda p: p not in (${['', ...PARTICLES].map((each) => `'${each}'`).join(', ')}))`,
  `nome_em_ordem(t) as nullif(array_to_string(list_sort(partes_do_nome(t)), ' '), '')`,
  `mesma_parte(a, b) as a = b
     or (least(length(a), length(b)) = 1 and left(a, 1) = left(b, 1))
     or (least(length(a), length(b)) >= 4 and damerau_levenshtein(a, b) <= 1)`,
  `partes_sem_par(a, b) as
     len(list_filter(a, lambda x: not list_bool_or([false] || list_transform(b, lambda y: mesma_parte(x, y)))))`,
  `partes_concordam(a, b) as
     least(partes_sem_par(a, b), partes_sem_par(b, a)) = 0 and least(len(a), len(b)) >= 2`,
  `partes_de_um_so(a, b) as list_filter(a, lambda p: not list_contains(b, p))`,
  `uma_de_duas(a, b) as len(a) = 1 and len(b) = 2 and a[1] in (b[1] || b[2], b[2] || b[1])`,
  `uma_e_duas(a, b) as
     uma_de_duas(partes_de_um_so(a, b), partes_de_um_so(b, a))
     or uma_de_duas(partes_de_um_so(b, a), partes_de_um_so(a, b))`,
  `escritos_juntos(a, b) as case
     when abs(length(a) - length(b)) = 1 and length(replace(a, ' ', '')) = length(replace(b, ' ', ''))
       then uma_e_duas(string_split(a, ' '), string_split(b, ' '))
     else false end`,
  `nomes_concordam(a, b) as case
     when a is null or b is null then false
     when a = b then true
     when escritos_juntos(a, b) then true
     else partes_concordam(string_split(a, ' '), string_split(b, ' ')) end`,
  `nomes_quase_iguais(a, b) as case
     when a = b then true
     when escritos_juntos(a, b) then true
     when jaro_winkler_similarity(a, b) >= 0.93 then nomes_concordam(a, b)
     else false end`,
];

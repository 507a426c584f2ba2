/**
 * SQL macros of the deterministic passes (LINKAGE.md, "Keys and passes").
 *
 * `grupos_concordam(a, b)`: everything said with key `a` and everything said with key `b`, birth date,
 * sex and first name, is one thing; what is not said disagrees with nothing.
 * `pontos(r, p)`: agreement of a record with a person's profile: birth date 2 (1 when the years are within
 * one), name 2, sex 1, country 1; from 0 to 6.
 * `passo_da_chave(…)`: the pass of a record with certain keys, by the keys it has.
 * `ordem_do_nome(v)`, `ordem_do_pais(v)`: how much a vote (birth date, sex, name or country, how often) of the
 * records of a key counts: known before unknown (birth date before sex), frequent before rare, then by value; name and country come
 * from the records with the chosen birth date and sex.
 */
export const matchMacros: readonly string[] = [
  `sem_desacordo(menor_a, maior_a, menor_b, maior_b) as
     coalesce(least(menor_a, menor_b) = greatest(maior_a, maior_b), true)`,
  `grupos_concordam(a, b) as
     sem_desacordo(a.menor_nascimento, a.maior_nascimento, b.menor_nascimento, b.maior_nascimento)
     and sem_desacordo(a.menor_sexo, a.maior_sexo, b.menor_sexo, b.maior_sexo)
     and sem_desacordo(a.menor_primeiro, a.maior_primeiro, b.menor_primeiro, b.maior_primeiro)`,
  `pontos_nascimento(a, b) as case
     when a = b then 2 when abs(year(a) - year(b)) <= 1 then 1 else 0 end`,
  `pontos(r, p) as cast(
     pontos_nascimento(r.data_nascimento, p.data_nascimento)
     + if(nomes_concordam(r.nome, p.nome), 2, 0)
     + if(r.sexo = p.sexo, 1, 0)
     + if(r.pais = p.pais, 1, 0) as tinyint)`,
  `pontos_sem_desacordo(nascimento, primeiro, sexo) as cast(
     if(nascimento is null, 0, 2) + if(primeiro is null, 0, 2) + if(sexo is null, 0, 1) as tinyint)`,
  `passo_da_chave(pis, cpf) as case when pis is null then 'P3' when cpf is null then 'P2' else 'P1' end`,
  `dito_do_par(v) as if(v.data_nascimento is null, 0, 2) + if(v.sexo is null, 0, 1)`,
  `ordem_do_par(v) as {'dito': dito_do_par(v), 'vezes': v.do_par, 'nascimento': v.data_nascimento, 'sexo': v.sexo}`,
  `ordem_do_nome(v) as {'par': ordem_do_par(v), 'dito': v.nome is not null, 'vezes': v.do_nome, 'nome': v.nome}`,
  `ordem_do_pais(v) as {'par': ordem_do_par(v), 'dito': v.pais is not null, 'vezes': v.do_pais, 'pais': v.pais}`,
];

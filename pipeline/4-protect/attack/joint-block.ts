import type { Database } from '../../engine/database.ts';
import { SENSITIVE } from './cube-roles.ts';
import type { LinearEquation, LinearSystem } from './linear-program.ts';

/**
 * What every cube says together about one class in one UF: the residual of the base cube, and the
 * residual of each cube with an attribute, which holds the same people and the groups that the base
 * cube shows and this one does not.
 */
export type JointBlock = { readonly system: LinearSystem; readonly cells: readonly JointCell[] };

/** `residuo`: people of one hidden municipality. `valor`: those with one attribute. `grupo`: people with one attribute of a group whose size is published. */
export type JointCell = {
  readonly unknown: number;
  readonly kind: 'residuo' | 'valor' | 'grupo';
  readonly sensitive: boolean;
};

type BlockRead = {
  readonly r: number;
  readonly c: number;
  /** Months whose residuals r adds up: each may leave k − 1 in a municipality. */
  readonly meses: number;
  /** JSON of DetailRead[]. */
  readonly detalhes: string;
};

type DetailRead = {
  readonly atributo: string;
  /** Residual of each value of the attribute. */
  readonly valores: readonly number[];
  /** Size of each group that only the base cube shows. */
  readonly grupos: readonly number[];
};

/** Reads the blocks whose residual or candidates are fewest, then others drawn by a fixed hash. */
export async function readJointBlocks(
  database: Database,
  { k, limit }: { readonly k: number; readonly limit: number },
): Promise<readonly JointBlock[]> {
  const rows = await database.rows<BlockRead>(BLOCKS, { half: Math.ceil(limit / 2), limit });
  return rows.map(({ r, c, meses, detalhes }) =>
    jointBlock({ r, c, cap: meses * (k - 1) }, JSON.parse(detalhes) as readonly DetailRead[]),
  );
}

const BLOCKS = `
  with detalhe as (
    select base, cubo, ano, mes, movimento, uf, pais, sexo, any_value(atributo) as atributo,
      list(n order by valor) as valores, sum(n) as soma
    from rica where nivel = 1 and base <> ''
    group by base, cubo, ano, mes, movimento, uf, pais, sexo
    having not bool_or(regexp_matches(valor, '^X( X)*$'))
  ),
  grupo as (
    select detalhe.base, detalhe.cubo, ano, mes, movimento, uf, pais, sexo,
      list(celula.n order by municipio) as grupos, sum(celula.n) as soma
    from detalhe
    join (select * from base_rica where nivel = 0) as celula using (base, ano, mes, movimento, uf, pais, sexo)
    anti join rica on rica.cubo = detalhe.cubo and rica.ano = celula.ano and rica.mes = celula.mes
      and rica.movimento = celula.movimento and rica.municipio = celula.municipio
      and rica.pais = celula.pais and rica.sexo = celula.sexo
    group by all
  ),
  residuo as (
    select sistema as base, ano, mes, movimento, uf, pais, sexo, r, lugares as c, 1 as meses
    from linha where nivel = 1 and sistema = conhecido and lugares > 0
    union all
    select base_rica.base, ano, '', movimento, uf, pais, sexo, any_value(n), max(lugares), count(*)
    from (select * from base_rica where nivel = 1) as base_rica
    join (select * from linha where nivel = 1) as linha using (ano, movimento, uf, pais, sexo)
    where base_rica.base = linha.sistema || ' por ano'
    group by all
  ),
  junto as (
    select base, ano, mes, movimento, uf, pais, sexo, coalesce(any_value(residuo.r), 0) as r,
      coalesce(any_value(residuo.c), 0) as c, coalesce(any_value(meses), 1) as meses,
      coalesce(to_json(list({atributo: atributo, valores: valores, grupos: coalesce(grupos, [])} order by cubo)
        filter (atributo is not null and detalhe.soma = coalesce(grupo.soma, 0) + coalesce(residuo.r, 0))), '[]') as detalhes
    from detalhe
    left join grupo using (base, cubo, ano, mes, movimento, uf, pais, sexo)
    full join residuo using (base, ano, mes, movimento, uf, pais, sexo)
    group by all
  ),
  ordenado as (
    select *, row_number() over (order by if(c = 0, 1000, c), r, base, ano, mes, movimento, uf, pais, sexo) as exposto,
      row_number() over (order by md5(concat_ws(' ', base, ano, mes, movimento, uf, pais, sexo))) as sorteio
    from junto where r > 0 or detalhes <> '[]'
  )
  select cast(r as integer) as r, cast(c as integer) as c, cast(meses as integer) as meses, cast(detalhes as varchar) as detalhes
  from ordenado
  where exposto <= $half or sorteio <= cast($limit as integer) - cast($half as integer)
  order by exposto`;

/** One unknown stands for any hidden municipality, another for all the rest: they are alike. */
function jointBlock(
  { r, c, cap }: { readonly r: number; readonly c: number; readonly cap: number },
  details: readonly DetailRead[],
): JointBlock {
  const upper: number[] = [];
  const equations: LinearEquation[] = [];
  const cells: JointCell[] = [];
  const unknown = (most: number) => upper.push(most) - 1;
  const equal = (unknowns: readonly number[], sum: number, minus: readonly number[] = []) =>
    equations.push({
      unknowns: [...unknowns, ...minus],
      coefficients: [...unknowns.map(() => 1), ...minus.map(() => -1)],
      sum,
    });
  const hidden = r > 0 ? [unknown(cap), unknown(cap * Math.max(0, c - 1))] : [];
  if (hidden.length > 0) {
    equal(hidden, r);
    cells.push({ unknown: 0, kind: 'residuo', sensitive: false });
  }
  for (const { atributo, valores, grupos } of details) {
    const sensitive = SENSITIVE.test(atributo);
    const split = (kind: JointCell['kind'] | undefined) => {
      const parts = valores.map((most) => unknown(most));
      if (kind) cells.push(...parts.map((each) => ({ unknown: each, kind, sensitive })));
      return parts;
    };
    const known = grupos.map((size) => {
      const parts = split('grupo');
      equal(parts, size);
      return parts;
    });
    const others = hidden.map((total, at) => {
      const parts = split(at === 0 ? 'valor' : undefined);
      equal(parts, 0, [total]);
      return parts;
    });
    valores.forEach((sum, value) =>
      equal(
        [...known, ...others].map((parts) => parts[value] ?? 0),
        sum,
      ),
    );
  }
  return { system: { upper, equations }, cells };
}

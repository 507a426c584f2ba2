import type { Database } from '../../engine/database.ts';
import { text } from '../../registry/text.ts';
import { finding, nothing, type Finding, type Score } from './finding.ts';
import type { PublicFolder } from './public-folder.ts';

/**
 * A6: rebuilds the records of a municipality from its cubes. Two cubes give, for one class, how many
 * people have value a of one attribute and value b of another; how many have both lies between
 * max(0, n(a) + n(b) − n) and min(n(a), n(b)), and every number between is a solution (Fréchet). It
 * succeeds on a joint that is small in every solution. More attributes at once only lower the upper
 * bound to the smallest of their margins, so pairs find whatever there is. (Abowd et al., 2312.11283.)
 */
export async function attackReconstruction(
  database: Database,
  { k }: PublicFolder,
): Promise<Finding> {
  const [joints = nothing] = await database.rows<Score>(JOINTS, { k });
  return finding(
    'A6',
    text(
      'Reconstrução dos registros de um município',
      'Reconstruction of the records of a municipality',
      'Reconstrucción de los registros de un municipio',
    ),
    [[text('conjuntas não publicadas', 'unpublished joints', 'conjuntas no publicadas'), joints]],
  );
}

const JOINTS = `
  with margem as (
    select cubo, ano, mes, movimento, municipio, pais, sexo, base, n,
      sum(n) over (partition by cubo, ano, mes, movimento, municipio, pais, sexo) as todos
    from rica
    where nivel = 0
  ),
  conjunta as (
    select greatest(0, uma.n + outra.n - least(uma.todos, outra.todos)) as menor, least(uma.n, outra.n) as maior
    from margem as uma
    join margem as outra using (base, ano, mes, movimento, municipio, pais, sexo)
    where uma.cubo < outra.cubo
  )
  select cast(count(*) as double) as tried,
    cast(count(*) filter (menor > 0 and maior < $k or menor = maior and maior between 1 and $k - 1) as double) as succeeded
  from conjunta`;

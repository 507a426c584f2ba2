import { identifier, type Database } from '../../engine/database.ts';
import type { CatalogCube } from '../../registry/public-files.ts';
import { text } from '../../registry/text.ts';
import { cubesWith } from './cube-roles.ts';
import { addScores, finding, nothing, type Finding, type Score } from './finding.ts';
import { cubeFile } from './load-cells.ts';
import type { PublicFolder } from './public-folder.ts';

/** Cells on which an identity is first tried, and share of them it must hold on to be believed. */
const ENOUGH = 20;
const BELIEVED = 0.5;

/**
 * A11: identities. A balance gives the type of movement that is not published; a stock less the former
 * one gives the year's balance. The second holds between two registers only as far as they agree, so
 * the attacker first measures it where everything is published and claims nothing when it fails.
 */
export async function attackIdentities(database: Database, open: PublicFolder): Promise<Finding> {
  const flows = cubesWith(open.catalog, 'base').concat(cubesWith(open.catalog, 'rico'));
  const balances = flows.filter(({ measures }) => measures.some(({ id }) => id === 'saldo'));
  const rows = await Promise.all(balances.map((cube) => countBalances(database, cube, open)));
  return finding(
    'A11',
    text('Identidades contábeis', 'Accounting identities', 'Identidades contables'),
    [
      [
        text(
          'saldo = admissões − desligamentos',
          'net change = hirings − separations',
          'saldo = contrataciones − desvinculaciones',
        ),
        addScores([...rows, ...balances.map((cube) => countTotals(cube, open.k))]),
      ],
      [
        text('estoque − estoque = saldo', 'stock − stock = net change', 'stock − stock = saldo'),
        await countStocks(database, open),
      ],
    ],
  );
}

/** Cells whose balance is not what their movements give: it would be of movements not shown. */
async function countBalances(database: Database, cube: CatalogCube, { folder }: PublicFolder) {
  const has = (id: string) => cube.measures.some((measure) => measure.id === id);
  const part = (id: string) => (has(id) ? `coalesce(${identifier(id)}, 0)` : '0');
  const [score] = await database.rows<Score>(
    `select cast(count(*) as double) as tried,
       cast(count(*) filter (saldo is not null and saldo <> ${part('admissoes')} - ${part('desligamentos')}) as double) as succeeded
     from ${cubeFile(folder, cube)}`,
  );
  return score ?? nothing;
}

/** The same for the national totals of the catalogue. */
function countTotals({ totals, totalsWithoutNaturalised }: CatalogCube, k: number): Score {
  const gaps = [totals, totalsWithoutNaturalised].flatMap((all) =>
    (all['saldo'] ?? []).map(
      (saldo, at) => saldo - ((all['admissoes']?.[at] ?? 0) - (all['desligamentos']?.[at] ?? 0)),
    ),
  );
  return {
    tried: gaps.length,
    succeeded: gaps.filter((gap) => gap !== 0 && Math.abs(gap) < k).length,
  };
}

/** One type of movement of a municipality and class in a year, from two stocks and the other type. */
async function countStocks(database: Database, { catalog, k }: PublicFolder): Promise<Score> {
  const bases = cubesWith(catalog, 'base');
  const stock = bases.find(({ kind, periodicity }) => kind === 'stock' && periodicity === 'year');
  const flow = bases.find(
    ({ measures, vintage }) => vintage !== 'ajustado' && measures.some(({ id }) => id === 'saldo'),
  );
  if (!stock || !flow) return nothing;
  const [row] = await database.rows<{ known: number; held: number; claims: number }>(STOCKS, {
    stock: stock.id,
    flow: flow.id,
    k,
  });
  if (!row) return nothing;
  const believed = row.known >= ENOUGH && row.held / row.known >= BELIEVED;
  return { tried: row.known + row.claims, succeeded: believed ? row.claims : 0 };
}

const STOCKS = `
  with estoque as (
    select cast(ano as integer) as ano, municipio, pais, sexo, sum(n) as n
    from celula where cubo = $stock and nivel = 0 group by all
  ),
  variacao as (
    select depois.ano, municipio, pais, sexo, depois.n - antes.n as d
    from estoque as depois join estoque as antes using (municipio, pais, sexo)
    where antes.ano = depois.ano - 1
  ),
  fluxo as (
    select cast(ano as integer) as ano, municipio, pais, sexo,
      sum(n) filter (movimento = '1') as admissoes, sum(n) filter (movimento = '2') as desligamentos,
      count(distinct mes) filter (movimento = '1') = 12 and count(distinct mes) filter (movimento = '2') = 12 as inteiro
    from celula where cubo = $flow and nivel = 0 group by all
  )
  select cast(count(*) filter (inteiro) as double) as known,
    cast(count(*) filter (inteiro and d = admissoes - desligamentos) as double) as held,
    cast(count(*) filter (
      desligamentos is null and admissoes - d between 1 and $k - 1
      or admissoes is null and desligamentos + d between 1 and $k - 1
    ) as double) as claims
  from variacao join fluxo using (ano, municipio, pais, sexo)`;

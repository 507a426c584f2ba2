import type { Database } from '../../engine/database.ts';
import { text } from '../../registry/text.ts';
import { findBridges } from './bridges.ts';
import { determinedVariables, type Equation } from './elimination.ts';
import { addScores, describeScores, type Finding, type Score } from './finding.ts';

/** Hidden cells looked at in the graphs, most exposed classes first. */
const GRAPH_CELLS = 2_000_000;
/** Unknowns of one joint system, and systems solved, most exposed first. */
const SYSTEM_CELLS = 400;
const SYSTEMS = 200;

/** The hidden cells of one class in one UF: its candidate municipalities, and one equation. */
type Hidden = {
  readonly sistema: string;
  readonly bloco: string;
  readonly classe: string;
  readonly lugares: readonly string[];
};

/**
 * A4: exact algebra over the hidden cells municipality × class of each UF, whose class totals are
 * the published residuals. Two-way: bridges of the bipartite graph, in which municipalities share
 * a free node because their totals are not published. Joint: elimination modulo a prime over the
 * unadjusted and adjusted cubes together. Expects the tables of `prepareCandidates`.
 */
export async function attackAlgebra(database: Database): Promise<Finding> {
  const hidden = await readHidden(database);
  const graphs = addScores(
    byBlock(hidden, (each) => `${each.sistema} ${each.bloco}`).map(countBridges),
  );
  const joint = addScores(
    byBlock(hidden, (each) => each.bloco)
      .filter((block) => cells(block) <= SYSTEM_CELLS)
      .slice(0, SYSTEMS)
      .map(countDetermined),
  );
  const scores = [['pontes', graphs] as const, ['eliminação', joint] as const];
  return {
    id: 'A4',
    title: text(
      'Álgebra exata: pontes e eliminação',
      'Exact algebra: bridges and elimination',
      'Álgebra exacta: puentes y eliminación',
    ),
    ...addScores([graphs, joint]),
    detail: describeScores(scores),
  };
}

async function readHidden(database: Database): Promise<readonly Hidden[]> {
  const rows = await database.rows<Omit<Hidden, 'lugares'> & { lugares: string }>(
    `with residuo as (
       select sistema, conhecido, ano, mes, movimento, pais, sexo, uf, c,
         sum(c) over (order by c, sistema, ano, mes, movimento, uf, pais, sexo) as acumuladas
       from candidata where residuo and com_municipio and c > 0
     )
     select residuo.sistema, concat_ws(' ', residuo.ano, residuo.mes, residuo.movimento, residuo.uf) as bloco,
       concat_ws(' ', residuo.pais, residuo.sexo) as classe,
       string_agg(lugar, ' ' order by lugar) as lugares
     from residuo
     join conhecida on conhecida.cubo = conhecido and conhecida.ano = residuo.ano and conhecida.uf = residuo.uf
     anti join (select * from sistema where nivel = 0) as publicada
       on publicada.sistema = residuo.sistema and publicada.ano = residuo.ano and publicada.mes = residuo.mes
       and publicada.movimento = residuo.movimento and publicada.pais = residuo.pais
       and publicada.sexo = residuo.sexo and publicada.municipio = lugar
     where acumuladas <= $limit
     group by all
     order by count(*), 1, 2, 3`,
    { limit: GRAPH_CELLS },
  );
  return rows.map((row) => ({ ...row, lugares: row.lugares.split(' ') }));
}

function byBlock(hidden: readonly Hidden[], key: (each: Hidden) => string): readonly Hidden[][] {
  return [...Map.groupBy(hidden, key).values()];
}

const cells = (block: readonly Hidden[]) =>
  block.reduce((sum, { lugares }) => sum + lugares.length, 0);

/** Hidden cells that are bridges; node 0 stands for the unpublished municipal totals. */
function countBridges(block: readonly Hidden[]): Score {
  const numbers = new Map<string, number>();
  const node = (name: string) => {
    const number = numbers.get(name) ?? numbers.size + 1;
    numbers.set(name, number);
    return number;
  };
  const edges = block.flatMap(({ classe, lugares }) =>
    lugares.flatMap((lugar) => [node(`${classe}`), node(lugar)]),
  );
  const free = [...new Set(block.flatMap(({ lugares }) => lugares))].flatMap((lugar) => [
    0,
    node(lugar),
  ]);
  const ends = Uint32Array.from([...edges, ...free]);
  const bridges = findBridges({ nodes: numbers.size + 1, ends });
  return {
    tried: edges.length / 2,
    succeeded: bridges.filter((edge) => edge < edges.length / 2).length,
  };
}

/** Hidden cells with one solution when every cube of the block is read together. */
function countDetermined(block: readonly Hidden[]): Score {
  const numbers = new Map<string, number>();
  const variable = (name: string) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  };
  const equations = block.map(
    ({ sistema, classe, lugares }): Equation =>
      new Map(lugares.map((lugar) => [variable(`${sistema} ${classe} ${lugar}`), 1])),
  );
  return { tried: numbers.size, succeeded: determinedVariables(equations).length };
}

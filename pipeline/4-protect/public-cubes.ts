import type { Step } from '../engine/step.ts';
import { cubes } from '../registry/cubes.ts';
import type { Cube, CubeId, Vintage } from '../registry/types.ts';

/** A published series of a cube of the registry: which parcels it is the sum of. */
export type CubeDefinition = {
  /** Unique; names the files in lower case. */
  readonly id: string;
  readonly cube: CubeId;
  readonly vintage: Vintage;
  /** Table of the protected cells. */
  readonly table: string;
};

/** The column of `prt_publicado` behind a dimension of the registry. */
const SOURCES: Readonly<Record<string, string>> = {
  ano: 'ano',
  mes: 'mes',
  uf: 'uf',
  municipio: 'municipio',
  pais_nascimento: 'pais',
  pais_nacionalidade: 'pais',
  continente: 'continente',
  sexo: 'sexo',
  tipo_movimentacao: 'movimento',
};

/** How a measure is counted; a balance is admissions less separations. */
const MEASURES: Readonly<Record<string, string>> = {
  vinculos_ativos_3112: 'sum(n)',
  ctps_emitidas: 'sum(n)',
  admissoes: `coalesce(sum(n) filter (where movimento = '1'), 0)`,
  desligamentos: `coalesce(sum(n) filter (where movimento = '2'), 0)`,
  saldo: `coalesce(sum(if(movimento = '1', n, -n)), 0)`,
};

const DEFINITIONS: readonly Omit<CubeDefinition, 'table'>[] = [
  { id: 'RAIS', cube: 'RAIS', vintage: 'unica' },
  { id: 'CTPS', cube: 'CTPS', vintage: 'unica' },
  { id: 'CAGED', cube: 'CAGED', vintage: 'sem_ajuste' },
  { id: 'CAGED_AJUSTADO', cube: 'CAGED', vintage: 'ajustado' },
];

/** The published cubes with the step that computes each from the protected records. */
export const publicCubes = DEFINITIONS.map((each) => {
  const definition: CubeDefinition = { ...each, table: `cube_${each.id.toLowerCase()}` };
  return { ...definition, step: cubeStep(definition) };
});

function cubeStep(definition: CubeDefinition): Step {
  return {
    table: definition.table,
    stage: '4-protect',
    sql: { grain: 'one row per published cell', select: cubeSelect(definition) },
    reads: ['prt_publicado', 'reg_pais'],
  };
}

function cubeSelect({ cube: id, vintage }: CubeDefinition): string {
  const { dimensions, measures } = registered(id);
  const sources = dimensions.map((each) => `${known(SOURCES, each)} as ${each}`);
  const sums = measures.map((each) => `cast(${known(MEASURES, each.id)} as integer) as ${each.id}`);
  return `select
  ${[...sources, ...sums].join(',\n  ')},
  'published' as status
from prt_publicado
join reg_pais on codigo = pais
where cubo = '${id}' ${vintage === 'ajustado' ? '' : 'and not ajuste'}
group by ${dimensions.map((each) => known(SOURCES, each)).join(', ')}
having sum(n) <> 0
order by ${dimensions.join(', ')}`;
}

function registered(id: CubeId): Cube {
  const found = cubes.find((each) => each.id === id);
  if (!found) throw new Error(`unknown cube: ${id}`);
  return found;
}

function known(names: Readonly<Record<string, string>>, id: string): string {
  const found = names[id];
  if (found === undefined) throw new Error(`no source for: ${id}`);
  return found;
}

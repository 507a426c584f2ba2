import type { Step } from '../engine/step.ts';
import { attributeDimensions, cubeOf } from '../registry/cubes.ts';
import type { Cube, CubeId, DerivedCubeId, Vintage } from '../registry/types.ts';
import { attributes } from './attributes.ts';

/** A published series of a cube of the registry: which parcels it is the sum of. */
export type CubeDefinition = {
  /** Unique; names the files in lower case. */
  readonly id: string;
  readonly cube: CubeId;
  readonly vintage: Vintage;
  /** Table of the protected cells. */
  readonly table: string;
};

/** The column of the protected table behind a dimension of the registry. */
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
  pessoas: 'sum(pessoas)',
  salario_medio: 'any_value(salario_medio)',
  salario_mediano: 'any_value(salario_mediano)',
};

type Source = {
  readonly table: string;
  readonly where: string;
  readonly having?: string;
};

type Made = Omit<CubeDefinition, 'table'> & { readonly from: Source };

const main = (id: 'RAIS' | 'CTPS' | 'CAGED', vintage: Vintage): Made => ({
  id: vintage === 'ajustado' ? `${id}_AJUSTADO` : id,
  cube: id,
  vintage,
  from: {
    table: 'prt_publicado',
    where: `cubo = '${id}' ${vintage === 'ajustado' ? '' : 'and not ajuste'}`,
    having: 'having sum(n) <> 0',
  },
});

const detailed = (base: string, attribute: string): Made => ({
  id: `${base}_${attribute}`,
  cube: `${base}_${attribute}` as DerivedCubeId,
  vintage: base === 'CAGED' ? 'sem_ajuste' : 'unica',
  from: { table: 'prt_detalhado', where: `cubo = '${base}' and atributo = '${attribute}'` },
});

/** The months of a register added up, with the groups that reach k only over the year (rule 8). */
const annual = (base: 'CTPS' | 'CAGED'): Made => ({
  id: `${base}_ANUAL`,
  cube: `${base}_ANUAL`,
  vintage: base === 'CAGED' ? 'sem_ajuste' : 'unica',
  from: { table: 'prt_anual', where: `cubo = '${base}'` },
});

function municipalTotals(base: 'RAIS' | 'CAGED'): Made {
  return {
    id: `${base}_MUNICIPIO`,
    cube: `${base}_MUNICIPIO`,
    vintage: base === 'CAGED' ? 'sem_ajuste' : 'unica',
    from: { table: 'prt_total', where: `cubo = '${base}'` },
  };
}

const DEFINITIONS: readonly Made[] = [
  main('RAIS', 'unica'),
  main('CTPS', 'unica'),
  main('CAGED', 'sem_ajuste'),
  main('CAGED', 'ajustado'),
  annual('CTPS'),
  annual('CAGED'),
  ...['RAIS', 'CAGED', 'CTPS'].flatMap((base) =>
    attributes.filter(({ cubes }) => cubes.includes(base)).map(({ id }) => detailed(base, id)),
  ),
  {
    id: 'RAIS_SALARIO',
    cube: 'RAIS_SALARIO',
    vintage: 'unica',
    from: { table: 'prt_salario', where: 'true' },
  },
  // Municipal totals, whatever the country and the sex (rule 7).
  municipalTotals('RAIS'),
  municipalTotals('CAGED'),
];

/** The published cubes with the step that computes each from the protected records. */
export const publicCubes = DEFINITIONS.map(({ from, ...each }) => {
  const definition: CubeDefinition = { ...each, table: `cube_${each.id.toLowerCase()}` };
  return { ...definition, step: cubeStep(definition, from) };
});

function cubeStep(definition: CubeDefinition, from: Source): Step {
  const cube = cubeOf(definition.cube);
  const countries = cube.dimensions.includes('continente');
  return {
    table: definition.table,
    stage: '4-protect',
    sql: { grain: 'one row per published cell', select: cubeSelect(cube, from, countries) },
    reads: [from.table, ...(countries ? ['reg_pais'] : [])],
  };
}

function cubeSelect(cube: Cube, { table, where, having = '' }: Source, countries: boolean): string {
  const { dimensions, measures } = cube;
  const columns = sourcesOf(cube);
  const sources = dimensions.map((each) => `${known(columns, each)} as ${each}`);
  const sums = measures.map((each) => `cast(${known(MEASURES, each.id)} as integer) as ${each.id}`);
  return `select
  ${[...sources, ...sums].join(',\n  ')},
  'published' as status
from ${table}
${countries ? 'join reg_pais on codigo = pais' : ''}
where ${where}
group by ${dimensions.map((each) => known(columns, each)).join(', ')}
${having}
order by ${dimensions.join(', ')}`;
}

/** The attribute of a detailed cube: the finest dimension last, the broad one before it. */
function sourcesOf({ dimensions }: Cube): Readonly<Record<string, string>> {
  const own = dimensions.filter((each) => attributeDimensions.some(({ id }) => id === each));
  const [fine, broad] = own.toReversed();
  return {
    ...SOURCES,
    ...(fine === undefined ? {} : { [fine]: 'fina' }),
    ...(broad === undefined ? {} : { [broad]: 'larga' }),
  };
}

function known(names: Readonly<Record<string, string>>, id: string): string {
  const found = names[id];
  if (found === undefined) throw new Error(`no source for: ${id}`);
  return found;
}

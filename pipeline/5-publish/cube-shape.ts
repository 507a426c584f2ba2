import { cubeOf } from '../registry/cubes.ts';
import type { Cube, CubeId } from '../registry/types.ts';

/** The cube of the registry. */
export const registeredCube = (id: CubeId): Cube => cubeOf(id);

/** SQL of the period: '2020' or '2020-01'. */
export function periodOf({ periodicity }: Cube): string {
  return periodicity === 'month' ? `ano || '-' || mes` : 'ano';
}

/** The columns of a protected table, in the order every format has them. */
export function columnsOf({ dimensions, measures }: Cube): readonly string[] {
  return [...dimensions, ...measures.map(({ id }) => id), 'status'];
}

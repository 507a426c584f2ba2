import { cgil, refugio, sismigraEntrada, sismigraRegistro, sti } from './cubes/migration.ts';
import { derivedCubes } from './cubes/derived.ts';
import { caged, ctps, rais } from './cubes/work.ts';
import type { Cube, CubeId } from './types.ts';

export {
  codeListOf,
  attributeDimensions,
  dimensionCodeLists,
  dimensionLabels,
  dimensionParents,
  labelOf,
} from './dimensions.ts';
export { derivedCubes } from './cubes/derived.ts';

/**
 * The eight cubes, with exactly the variables of Nota Técnica 4/2022, 4.1.1–4.1.7: a variable
 * outside the list does not exist in that cube. A row of months is always shown with its year.
 */
export const cubes: readonly Cube[] = [
  cgil,
  ctps,
  rais,
  caged,
  sismigraRegistro,
  sismigraEntrada,
  sti,
  refugio,
];

/** The main or derived cube of an id. */
export function cubeOf(id: CubeId): Cube {
  const found = [...cubes, ...derivedCubes].find((cube) => cube.id === id);
  if (!found) throw new Error(`unknown cube: ${id}`);
  return found;
}

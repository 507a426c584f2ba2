import { countryDimension } from '../data/cells.ts';
import type { PlaceKind } from './place.ts';

/** The dimension of a cube that holds places of a kind. */
export const dimensionOf = (cubeId: string, kind: PlaceKind): string =>
  kind === 'pais' ? countryDimension(cubeId) : kind;

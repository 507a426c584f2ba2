import type { Cell } from '../../pipeline/registry/public-files.ts';
import { createScale, paintOf, type MapClass } from '../maps/classes.ts';

export type PaintedAreas = {
  readonly paint: ReadonlyMap<string, string>;
  readonly classes: readonly MapClass[];
};

/** The class or sign that paints each area, by the same method as the maps of the bases. */
export const paintAreas = (cells: ReadonlyMap<string, Cell>): PaintedAreas => {
  const scale = createScale([...cells.values()], false);
  return {
    paint: new Map([...cells].map(([code, cell]) => [code, paintOf(scale, cell)])),
    classes: scale.classes,
  };
};

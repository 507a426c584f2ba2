import type { DrawnPoint } from './points.ts';

export type Bubble = DrawnPoint & { readonly value: number; readonly radius: number };

/** Radius of the largest circle, in the units of the drawing. */
const LARGEST = 17;
const SMALLEST = 1.2;

/** Radius whose area is proportional to the value, so that twice as many look twice as large. */
export const radiusOf = (value: number, most: number): number =>
  Math.round(Math.max(SMALLEST, LARGEST * Math.sqrt(value / Math.max(1, most))) * 10) / 10;

/** Circles of the places with a figure, the largest first so that small ones stay on top. */
export const bubblesOf = (
  points: readonly DrawnPoint[],
  values: ReadonlyMap<string, number>,
  most: number,
): readonly Bubble[] =>
  points
    .flatMap((point) => {
      const value = values.get(point.code);
      return value === undefined || value === 0
        ? []
        : [{ ...point, value, radius: radiusOf(value, most) }];
    })
    .toSorted((a, b) => b.value - a.value || (a.code < b.code ? -1 : 1));

/** Round values for the key of the circles, from the largest down. */
export const keyValues = (most: number): readonly number[] => {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, most)));
  const top = Math.floor(most / power) * power;
  return [...new Set([top, Math.round(top / 4), Math.round(top / 20)])].filter(
    (value) => value >= 1,
  );
};

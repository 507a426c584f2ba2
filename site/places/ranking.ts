import type { Cell } from '../../pipeline/registry/public-files.ts';
import { isPublished } from './figures.ts';
import { findPlace, type Place, type PlaceKind } from './place.ts';

/** One published figure of a list, largest first. */
export type Ranked = { readonly place: Place; readonly cell: Cell; readonly value: number };

/** Places of a kind with a published figure, largest first; ties by code, so that builds repeat. */
export const rankPlaces = (
  kind: PlaceKind,
  codes: readonly string[],
  cellOf: (code: string) => Cell,
): readonly Ranked[] =>
  codes
    .flatMap((code) => {
      const place = findPlace(kind, code);
      const cell = cellOf(code);
      return place && isPublished(cell) ? [{ place, cell, value: cell.value ?? 0 }] : [];
    })
    .toSorted((a, b) => b.value - a.value || (a.place.code < b.place.code ? -1 : 1));

import type { CatalogCube } from '../../pipeline/registry/public-files.ts';
import { crossesBreak } from '../sentences/series.ts';
import { crossOf } from './cross.ts';
import { dimensionOf } from './dimension.ts';
import { isPublished } from './figures.ts';
import { findPlace, type Place, type PlaceKind } from './place.ts';

/** How a place's figure changed between two periods, both published. */
export type Mover = {
  readonly place: Place;
  readonly value: number;
  readonly difference: number;
};

type Span = { readonly from: string; readonly to: string };

const isBroken = ({ notes }: CatalogCube, { from, to }: Span): boolean =>
  crossesBreak(
    notes.flatMap(({ breakBetween }) => (breakBetween ? [breakBetween] : [])),
    from,
    to,
  );

/**
 * Places of a kind whose figure changed most, in either direction. A place is left out unless both
 * figures are published, and all are when the series breaks between the periods.
 */
export const moversOf = (
  cube: CatalogCube,
  kind: PlaceKind,
  measure: string,
  span: Span,
): readonly Mover[] => {
  if (isBroken(cube, span) || !cube.periods.includes(span.from)) return [];
  const by = cube.periodicity === 'month' ? 'mes' : 'ano';
  const line = dimensionOf(cube.id, kind);
  const cross = crossOf(cube.id, { linha: line, coluna: by, conteudo: measure, vazias: 'sim' });
  const moved = cross.rows.flatMap((code) => {
    const place = findPlace(kind, code);
    const [before, after] = [cross.cell(code, span.from), cross.cell(code, span.to)];
    if (!place || !isPublished(before) || !isPublished(after)) return [];
    const value = after.value ?? 0;
    return [{ place, value, difference: value - (before.value ?? 0) }];
  });
  return moved
    .filter(({ difference }) => difference !== 0)
    .toSorted(
      (a, b) =>
        Math.abs(b.difference) - Math.abs(a.difference) || (a.place.code < b.place.code ? -1 : 1),
    );
};

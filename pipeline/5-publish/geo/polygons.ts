import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Area, Position, Ring } from './outlines.ts';

/**
 * An area as GeoJSON for d3-geo, which works on the sphere: exterior rings clockwise seen from
 * above, holes counter-clockwise; the other way round the fill covers the rest of the world.
 */
export function areaFeature({
  code,
  name,
  rings,
}: Area): Feature<Polygon | MultiPolygon, { readonly name: string }> {
  const closed = rings.filter((ring) => ring.length >= 3).map(close);
  const exteriors = closed.filter((ring) => depth(ring, closed) % 2 === 0);
  const polygons = exteriors.map((exterior) => [
    wind(exterior, 'clockwise'),
    ...closed
      .filter((ring) => isHoleOf(ring, exterior, closed))
      .map((ring) => wind(ring, 'counter')),
  ]);
  const [only, ...others] = polygons;
  const geometry: Polygon | MultiPolygon =
    only && others.length === 0
      ? { type: 'Polygon', coordinates: only }
      : { type: 'MultiPolygon', coordinates: polygons };
  return { type: 'Feature', id: code, properties: { name }, geometry };
}

function close(ring: Ring): Ring {
  const [first] = ring;
  const last = ring.at(-1);
  return first && last && (first[0] !== last[0] || first[1] !== last[1]) ? [...ring, first] : ring;
}

/** How many other rings contain this one: even for an exterior, odd for a hole. */
function depth(ring: Ring, all: readonly Ring[]): number {
  return all.filter((other) => other !== ring && containsRing(other, ring)).length;
}

function isHoleOf(ring: Ring, exterior: Ring, all: readonly Ring[]): boolean {
  return (
    ring !== exterior &&
    containsRing(exterior, ring) &&
    depth(ring, all) === depth(exterior, all) + 1
  );
}

/** By the majority of the points, because a hole may touch its exterior. */
function containsRing(outer: Ring, inner: Ring): boolean {
  if (Math.abs(signedArea(outer)) <= Math.abs(signedArea(inner))) return false;
  return inner.filter((point) => containsPoint(outer, point)).length * 2 > inner.length;
}

function containsPoint(ring: Ring, [x, y]: Position): boolean {
  let inside = false;
  ring.forEach(([bx, by], index) => {
    const [ax, ay] = ring[index - 1] ?? ring.at(-1) ?? [bx, by];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}

/** Twice the plane area, positive when counter-clockwise. */
function signedArea(ring: Ring): number {
  return ring.reduce((sum, [bx, by], index) => {
    const [ax, ay] = ring[index - 1] ?? ring.at(-1) ?? [bx, by];
    return sum + ax * by - bx * ay;
  }, 0);
}

/** The ring in the direction asked for, seen from above. */
export function wind(ring: Ring, direction: 'clockwise' | 'counter'): Ring {
  const isClockwise = signedArea(ring) < 0;
  return isClockwise === (direction === 'clockwise') ? ring : ring.toReversed();
}

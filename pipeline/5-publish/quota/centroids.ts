import { MUNICIPALITIES, readAreas, type Position, type Ring } from '../geo/outlines.ts';

export type Point = { readonly lat: number; readonly lon: number };

/** Centre of the largest outline of each municipality, in degrees with four decimals (some 10 m). */
export function municipalCentroids(): ReadonlyMap<string, Point> {
  return new Map(
    readAreas(MUNICIPALITIES).map(({ code, rings }) => [code, centroidOf(largest(rings))] as const),
  );
}

function largest(rings: readonly Ring[]): Ring {
  const [first] = rings.toSorted((a, b) => Math.abs(doubleArea(b)) - Math.abs(doubleArea(a)));
  return first ?? [];
}

/** Twice the signed area (shoelace); `each` sees every edge with its cross product. */
function doubleArea(
  ring: Ring,
  each: (a: Position, b: Position, cross: number) => void = () => {},
) {
  let total = 0;
  ring.forEach((a, at) => {
    const b = ring[(at + 1) % ring.length] ?? a;
    const cross = a[0] * b[1] - b[0] * a[1];
    each(a, b, cross);
    total += cross;
  });
  return total;
}

function centroidOf(ring: Ring): Point {
  let [lon, lat] = [0, 0];
  const area = doubleArea(ring, (a, b, cross) => {
    lon += (a[0] + b[0]) * cross;
    lat += (a[1] + b[1]) * cross;
  });
  return { lat: rounded(lat / (3 * area)), lon: rounded(lon / (3 * area)) };
}

const rounded = (degrees: number) => Math.round(degrees * 10_000) / 10_000;

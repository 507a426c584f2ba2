/** Polygons of the `mapa-brasil` drawings, and which larger area contains a smaller one. */
export type Point = readonly [x: number, y: number];
export type Outline = {
  readonly rings: readonly (readonly Point[])[];
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
};

/** The outline of every `<path>` of a drawing, in drawing order. */
export function parseOutlines(svg: string): readonly Outline[] {
  return Array.from(svg.matchAll(/<path d="([^"]*)"/g), ([, path = '']) => outlineOf(path));
}

function outlineOf(path: string): Outline {
  const rings = path
    .split('M')
    .slice(1)
    .map((part) => pointsOf(Array.from(part.matchAll(/-?[\d.]+/g), ([number]) => Number(number))));
  const points = rings.flat();
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { rings, box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] };
}

function pointsOf(numbers: readonly number[]): Point[] {
  return Array.from({ length: numbers.length >> 1 }, (_, index) => [
    numbers[2 * index] ?? Number.NaN,
    numbers[2 * index + 1] ?? Number.NaN,
  ]);
}

/** Whether the point is inside (even-odd rule over all rings). */
export function contains({ rings, box }: Outline, [x, y]: Point): boolean {
  if (x < box[0] || x > box[2] || y < box[1] || y > box[3]) return false;
  return rings.reduce((inside, ring) => inside !== insideRing(ring, x, y), false);
}

function insideRing(ring: readonly Point[], x: number, y: number): boolean {
  let inside = false;
  let previous = ring.at(-1);
  for (const point of ring) {
    if (previous && crosses(previous, point, x, y)) inside = !inside;
    previous = point;
  }
  return inside;
}

function crosses([ax, ay]: Point, [bx, by]: Point, x: number, y: number): boolean {
  return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
}

const GRID = 16;

/**
 * Index of the container that holds most of the area, by points of a regular grid inside it: the
 * outlines are simplified one by one, so a single point near a border could fall on the wrong
 * side. A small area on the edge may be left outside every container: the nearest one has it.
 */
export function containerOf(area: Outline, containers: readonly Outline[]): number {
  const inside = gridInside(area);
  const votes = containers.map((each) => inside.filter((point) => contains(each, point)).length);
  const most = Math.max(...votes);
  return most > 0 ? votes.indexOf(most) : nearest(area, containers);
}

function gridInside(area: Outline): Point[] {
  const [left, top, right, bottom] = area.box;
  const at = (from: number, to: number, step: number) => from + ((to - from) * (step + 0.5)) / GRID;
  return Array.from({ length: GRID * GRID }, (_, index): Point => [
    at(left, right, index % GRID),
    at(top, bottom, Math.floor(index / GRID)),
  ]).filter((point) => contains(area, point));
}

function nearest({ box }: Outline, containers: readonly Outline[]): number {
  const centre: Point = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  const distances = containers.map(({ rings }) =>
    Math.min(
      ...rings.flatMap((ring) =>
        ring.slice(1).map((end, index) => toSegment(centre, ring[index] ?? end, end)),
      ),
    ),
  );
  return distances.indexOf(Math.min(...distances));
}

function toSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length;
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - at * (bx - ax), y - ay - at * (by - ay));
}

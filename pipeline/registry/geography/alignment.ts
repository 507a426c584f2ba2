import type { Outline, Point } from './outlines.ts';

/**
 * Each drawing is fitted to its own frame, so the same place has other coordinates in the drawing
 * of another level. Both were simplified from one mesh, so most vertices of the coarser drawing
 * are vertices of the finer one: the right frame is the one that makes them coincide.
 */
type Frame = { readonly scale: number; readonly shift: Point };
type Fit = { readonly frame: Frame; readonly distance: number };
type Pair = { readonly from: Point; readonly to: Point; readonly distance: number };

const ROUNDS = 25;
/** Share of the closest pairs that decide; the others are vertices the finer drawing dropped. */
const TRUSTED = 0.45;
/** Square of the distance, in drawing units (of about 800), under which two vertices are one. */
const COINCIDENT = 1e-4;
/** Simplification may cut the box of a drawing, which was then enlarged to the same width. */
const MOST_SCALED = 0.1;
const SCALES = [1, 0.99, 0.98, 0.97, 0.96, 0.95, 0.94, 1.01, 1.02];

/** The coarser outlines in the frame of the finer drawing. */
export function alignTo(fine: readonly Outline[], coarse: readonly Outline[]): readonly Outline[] {
  const targets = vertices(fine).toSorted((a, b) => a[0] - b[0]);
  const sources = vertices(coarse);
  const frame = frameBetween(sources, targets);
  return coarse.map((outline) => moved(outline, frame));
}

/** The first start that makes vertices coincide, else the one that came closest. */
function frameBetween(sources: readonly Point[], targets: readonly Point[]): Frame {
  let best: Fit | undefined;
  for (const start of starts(sources, targets)) {
    const found = settle(start, sources, targets);
    if (!best || found.distance < best.distance) best = found;
    if (best.distance < COINCIDENT) break;
  }
  if (!best) throw new Error('drawing without vertices');
  return best.frame;
}

function vertices(outlines: readonly Outline[]): readonly Point[] {
  const points = outlines.flatMap(({ rings }) => rings.flat());
  return [...new Map(points.map((point) => [point.join(), point])).values()];
}

/** Frames that keep one corner of the drawing in its place, at each scale. */
function starts(sources: readonly Point[], targets: readonly Point[]): Frame[] {
  const [from, to] = [corners(sources), corners(targets)];
  return SCALES.flatMap((scale) =>
    from.map(([x, y], index): Frame => {
      const [left = 0, top = 0] = to[index] ?? [];
      return { scale, shift: [left - scale * x, top - scale * y] };
    }),
  );
}

function corners(points: readonly Point[]): readonly Point[] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs), Math.max(...xs)].flatMap((x) =>
    [Math.min(...ys), Math.max(...ys)].map((y): Point => [x, y]),
  );
}

/** Iterative closest point: pairs every vertex with its closest, fits the best pairs, repeats. */
function settle(start: Frame, sources: readonly Point[], targets: readonly Point[]): Fit {
  let frame = start;
  let distance = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const pairs = trustedPairs(frame, sources, targets);
    const reached = pairs.at(-1)?.distance ?? Infinity;
    const next = fit(pairs);
    if (reached >= distance || Math.abs(next.scale - 1) > MOST_SCALED) break;
    distance = reached;
    frame = next;
  }
  return { frame, distance };
}

function trustedPairs(frame: Frame, sources: readonly Point[], targets: readonly Point[]): Pair[] {
  return sources
    .map((from) => closest(from, place(from, frame), targets))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, Math.max(8, Math.floor(sources.length * TRUSTED)));
}

/** Closest of the targets, which are ordered from left to right: searched outwards from `at`. */
function closest(from: Point, at: Point, targets: readonly Point[]): Pair {
  const middle = firstRightOf(targets, at[0]);
  let [to, distance] = [at, Infinity];
  for (const step of [1, -1]) {
    for (let index = step > 0 ? middle : middle - 1; ; index += step) {
      const target = targets[index];
      if (!target || (target[0] - at[0]) ** 2 >= distance) break;
      const squared = (target[0] - at[0]) ** 2 + (target[1] - at[1]) ** 2;
      if (squared < distance) [to, distance] = [target, squared];
    }
  }
  return { from, to, distance };
}

function firstRightOf(points: readonly Point[], x: number): number {
  let [low, high] = [0, points.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((points[middle]?.[0] ?? Infinity) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Least squares of one scale and a shift. */
function fit(pairs: readonly Pair[]): Frame {
  const from = centre(pairs.map((pair) => pair.from));
  const to = centre(pairs.map((pair) => pair.to));
  let [along, square] = [0, 0];
  for (const pair of pairs) {
    const [x, y] = [pair.from[0] - from[0], pair.from[1] - from[1]];
    along += x * (pair.to[0] - to[0]) + y * (pair.to[1] - to[1]);
    square += x * x + y * y;
  }
  const scale = along / square;
  return { scale, shift: [to[0] - scale * from[0], to[1] - scale * from[1]] };
}

function centre(points: readonly Point[]): Point {
  const sum = points.reduce(([ax, ay], [x, y]): Point => [ax + x, ay + y], [0, 0]);
  return [sum[0] / points.length, sum[1] / points.length];
}

function place([x, y]: Point, { scale, shift }: Frame): Point {
  return [x * scale + shift[0], y * scale + shift[1]];
}

function moved({ rings, box: [left, top, right, bottom] }: Outline, frame: Frame): Outline {
  const [from, to] = [place([left, top], frame), place([right, bottom], frame)];
  return {
    rings: rings.map((ring) => ring.map((point) => place(point, frame))),
    box: [from[0], from[1], to[0], to[1]],
  };
}

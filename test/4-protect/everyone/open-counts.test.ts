import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hidingRoom, type StockCell } from '../../../pipeline/4-protect/attack/hiding-room.ts';
import { openCounts, roundedToTens } from '../../../pipeline/4-protect/everyone/open-counts.ts';

const k = 3;
const TOWNS = ['3300001', '3300002', '3300003', '3300004'] as const;
const CLASSES = ['a', 'b', 'c'] as const;

/** Immigrants of each class in each town: k or more are shown, fewer are hidden in the residual of the UF. */
type World = readonly (readonly number[])[];

const world = fc.array(
  fc.array(fc.constantFrom(0, 1, 2, 98, 103), { minLength: 4, maxLength: 4 }),
  {
    minLength: 3,
    maxLength: 3,
  },
);

const cell = (municipio: string, classe: string, n: number): StockCell => ({
  ano: '2020',
  uf: '33',
  municipio,
  classe,
  n,
});

function published(counts: World): readonly StockCell[] {
  return CLASSES.flatMap((classe, at) => {
    const row = counts[at]!;
    const shown = TOWNS.flatMap((town, place) =>
      row[place]! >= k ? [cell(town, classe, row[place]!)] : [],
    );
    const rest = row.reduce((sum, n) => sum + (n < k ? n : 0), 0);
    return [...shown, ...(rest > 0 ? [cell('3399999', classe, rest)] : [])];
  });
}

/** Towns that the informed attacker takes for hiding places of a class. */
const hidingPlaces = (cells: readonly StockCell[], classe: string): readonly number[] => {
  const known = new Set(cells.map(({ municipio }) => municipio));
  return TOWNS.flatMap((town, at) =>
    known.has(town) && !cells.some((each) => each.municipio === town && each.classe === classe)
      ? [at]
      : [],
  );
};

/** Every way of hiding `rest` people in places of at most k − 1. */
function* ways(rest: number, places: readonly number[]): Generator<readonly number[]> {
  const [first, ...others] = places;
  if (first === undefined) {
    if (rest === 0) yield [0, 0, 0, 0];
    return;
  }
  for (let here = 0; here <= Math.min(k - 1, rest); here += 1)
    for (const more of ways(rest - here, others))
      yield more.map((n, at) => (at === first ? n + here : n));
}

type Interval = readonly [low: number, high: number];

/** What each town holds of all classes together: at most, and exactly where its total is published. */
type Columns = { readonly most: readonly number[]; readonly exact: readonly (number | null)[] };

const FREE: Columns = { most: [1e9, 1e9, 1e9, 1e9], exact: [null, null, null, null] };

/** Intervals of every hidden cell over all solutions that the towns allow. */
function intervals(cells: readonly StockCell[], { most, exact }: Columns): readonly Interval[] {
  const options = CLASSES.map((classe) => {
    const rest = cells.find((each) => each.classe === classe && each.municipio === '3399999');
    return [...ways(rest?.n ?? 0, hidingPlaces(cells, classe))];
  });
  const found = new Map<number, [number, number]>();
  const [first = [], second = [], third = []] = options;
  for (const a of first)
    for (const b of second)
      for (const c of third) {
        const held = TOWNS.map((_, at) => a[at]! + b[at]! + c[at]!);
        if (held.some((n, at) => n > most[at]! || n !== (exact[at] ?? n))) continue;
        for (const [index, n] of [a, b, c].flat().entries()) {
          const [low, high] = found.get(index) ?? [n, n];
          found.set(index, [Math.min(low, n), Math.max(high, n)]);
        }
      }
  return Array.from({ length: 12 }, (_, at) => found.get(at) ?? [0, 0]);
}

/** A release that the other attacks let be: each residual has three places and leaves each of them free to be empty. */
const isSafe = (cells: readonly StockCell[]): boolean =>
  cells
    .filter(({ municipio }) => municipio === '3399999')
    .every(({ classe, n }) => {
      const places = hidingPlaces(cells, classe).length;
      return n >= k && places >= 3 && n <= (k - 1) * (places - 1);
    });

const everyoneElse = fc.array(fc.constantFrom(0, 0, 1, 3, 8, 30, 140), {
  minLength: 4,
  maxLength: 4,
});

describe('openCounts', () => {
  it('leaves every interval of every hidden cell as the published tables leave it, with totals of towns or without', () => {
    let [asked, told, binding] = [0, 0, 0];
    const totals = fc.array(fc.boolean(), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(world, everyoneElse, totals, (counts, others, totalled) => {
        const cells = published(counts);
        fc.pre(isSafe(cells));
        const known = new Set(TOWNS.filter((_, at) => totalled[at]));
        const room = hidingRoom(cells, known, k);
        const immigrants = TOWNS.map((_, at) => counts.reduce((sum, row) => sum + row[at]!, 0));
        const open = openCounts(
          new Map(TOWNS.map((town, at) => [town, others[at]! + immigrants[at]!])),
          room,
          k,
        );
        const left = (town: string) => (open.get(town) ?? 1e9) - (room.shown.get(town) ?? 0);
        const exact = TOWNS.map((town, at) =>
          totalled[at] ? immigrants[at]! - (room.shown.get(town) ?? 0) : null,
        );
        const most = TOWNS.map((town) => {
          const count = open.get(town) ?? null;
          return count === null ? 1e9 : roundedToTens(count) + 4 - (room.shown.get(town) ?? 0);
        });
        asked += 1;
        told += most.filter((each) => each < 1e9).length;
        binding += TOWNS.filter((town) => left(town) < 40).length;
        expect(intervals(cells, { most, exact })).toEqual(intervals(cells, { ...FREE, exact }));
      }),
      { numRuns: 400, seed: 5 },
    );
    expect(asked).toBeGreaterThan(50);
    expect(told).toBeGreaterThan(50);
    expect(binding).toBeGreaterThan(5);
  });

  it('would tell something without that room', () => {
    const cells = published([
      [0, 1, 2, 40],
      [40, 0, 0, 0],
      [0, 40, 0, 0],
    ]);
    const most = [0, 1e9, 1e9, 1e9];
    expect(intervals(cells, { ...FREE, most })).not.toEqual(intervals(cells, FREE));
  });

  it('withholds below a hundred, and where only the published immigrants work', () => {
    const cells = published([
      [40, 40, 40, 0],
      [40, 40, 40, 0],
      [40, 40, 40, 0],
    ]);
    const room = hidingRoom(cells, new Set(), k);
    const exact = new Map([
      ['3300001', 124],
      ['3300002', 1000],
      ['3300003', 129],
      ['3300004', 99],
    ]);
    expect([...openCounts(exact, room, k).values()]).toEqual([null, 1000, 129, null]);
  });

  it('withholds the next município when the UF less the others would give one back', () => {
    const cells = published([
      [40, 40, 40, 40],
      [40, 40, 40, 40],
      [40, 40, 40, 40],
    ]);
    const room = hidingRoom(cells, new Set(), k);
    const towns = [
      ['3300001', 120],
      ['3300002', 900],
      ['3300003', 500],
      ['3300004', 800],
    ] as const;
    const whole = (rest: number) => new Map<string, number>([['33', 2320 + rest], ...towns]);
    const open = (rest: number) =>
      [...openCounts(whole(rest), room, k)].flatMap(([place, n]) => (n === null ? [place] : []));
    expect(open(0)).toEqual(['3300001']);
    expect(open(-20)).toEqual(['3300001', '3300003']);
  });

  it('withholds the UF, and with it the country, where no município withheld makes room enough', () => {
    const cells = published([
      [40, 2, 1, 1],
      [2, 40, 1, 1],
      [1, 2, 40, 40],
    ]);
    const room = hidingRoom(cells, new Set(), k);
    const towns = [
      ['3300001', 110],
      ['3300002', 24],
      ['3300003', 24],
      ['3300004', 23],
    ] as const;
    const exact = new Map<string, number>([['BR', 5000], ['33', 181], ['35', 4819], ...towns]);
    const withheld = (counts: ReadonlyMap<string, number>) =>
      [...openCounts(counts, room, k)].flatMap(([place, n]) => (n === null ? [place] : []));
    const small = ['3300002', '3300003', '3300004'];
    expect(withheld(exact)).toEqual(['BR', '33', ...small]);
    expect(withheld(new Map([...exact, ['33', 400]]))).toEqual(small);
  });

  it('rounds to the nearest ten, halves upwards, and by five at most', () => {
    fc.assert(
      fc.property(fc.nat(1e8), (count) => {
        const rounded = roundedToTens(count);
        expect(rounded % 10).toBe(0);
        expect(count - rounded).toBeGreaterThanOrEqual(-5);
        expect(count - rounded).toBeLessThanOrEqual(4);
      }),
    );
  });
});

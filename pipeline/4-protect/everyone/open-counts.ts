import { EVERYONE } from '../../registry/denominators.ts';
import type { HidingRoom } from '../attack/hiding-room.ts';

/** Counts by place: `BR`, UF (two digits) or município (seven). */
export type Counts = ReadonlyMap<string, number>;

const HALF = EVERYONE.step / 2;

/** Nearest multiple of ten, halves upwards. */
export const roundedToTens = (count: number): number =>
  EVERYONE.step * Math.floor((count + HALF) / EVERYONE.step);

/**
 * Which exact counts of a year may be told, rounded; the others are null. A count is withheld below 100, and where,
 * less the immigrants published in its place, it leaves less room than their hidden cells need (`hidingRoom`) and k more.
 * The municípios of a UF that are withheld must have that room together too, for their sum can be
 * subtracted: the next smallest is withheld until they have, or else the UF is, and with it the country.
 */
export function openCounts(
  exact: Counts,
  room: HidingRoom,
  k: number,
): ReadonlyMap<string, number | null> {
  const open = new Map<string, number | null>();
  for (const [place, count] of exact) {
    const loads = place.length === 7 ? room.town.get(place.slice(0, 2)) : room.uf.get(place);
    open.set(place, isOpen(place, count, Math.ceil(loads ?? 0) + k, room) ? count : null);
  }
  const ufs = [...exact.keys()].filter((place) => place.length === 2 && place !== 'BR');
  for (const uf of ufs) closeUntilRoomy(uf, exact, open, room, k);
  const bounds = (uf: string) => [...room.known].some((town) => town.startsWith(uf));
  if (ufs.some((uf) => open.get(uf) === null && bounds(uf))) open.set('BR', null);
  return open;
}

function isOpen(place: string, count: number, need: number, { shown }: HidingRoom): boolean {
  if (count < EVERYONE.least) return false;
  return place === 'BR' || roundedToTens(count) - HALF - (shown.get(place) ?? 0) >= need;
}

function closeUntilRoomy(
  uf: string,
  exact: Counts,
  open: Map<string, number | null>,
  room: HidingRoom,
  k: number,
): void {
  const whole = open.get(uf) ?? null;
  if (whole === null) return;
  const towns = [...exact].filter(([place]) => place.length === 7 && place.startsWith(uf));
  const order = towns
    .filter(([place]) => open.get(place) !== null)
    .toSorted(([a, n], [b, m]) => n - m || (a < b ? -1 : 1));
  const told = [...order];
  while (!hasRoom(uf, whole, towns, { open, room, k })) {
    const next = order.shift();
    if (next === undefined) {
      // What all of them leave is too little even so: without the UF each may be told again.
      for (const [place, count] of told) open.set(place, count);
      open.set(uf, null);
      return;
    }
    open.set(next[0], null);
  }
}

/** What is left of a UF less its published municípios must be enough for the hidden cells of the others. */
function hasRoom(
  uf: string,
  whole: number,
  towns: readonly (readonly [place: string, count: number])[],
  {
    open,
    room,
    k,
  }: {
    readonly open: ReadonlyMap<string, number | null>;
    readonly room: HidingRoom;
    readonly k: number;
  },
): boolean {
  const closed = towns.filter(([place]) => open.get(place) === null && room.known.has(place));
  if (closed.length === 0) return true;
  const least = towns.reduce(
    (sum, [place, count]) => (open.get(place) === null ? sum : sum + roundedToTens(count) - HALF),
    0,
  );
  const shown = closed.reduce((sum, [place]) => sum + (room.shown.get(place) ?? 0), 0);
  const left = roundedToTens(whole) + HALF - 1 - least - shown;
  return left >= closed.length * Math.ceil(room.town.get(uf) ?? 0) + k;
}

import type { Group, Line } from './lines.ts';

/** Whole numbers up to here can be divided without losing a unit, with room to spare. */
const EXACT = 2 ** 50;

/**
 * Places of some numbers from the smallest up, equal ones in their order. Whole numbers carry their
 * place in their last digits, so that they are sorted as plain numbers, many times faster.
 */
export const ascending = (values: ArrayLike<number>): Int32Array => {
  const count = values.length;
  const keys = new Float64Array(count);
  for (let place = 0; place < count; place++) {
    const value = values[place]!;
    if (!Number.isInteger(value) || Math.abs(value) * count >= EXACT)
      return Int32Array.from(keys.keys()).toSorted((a, b) => values[a]! - values[b]! || a - b);
    keys[place] = value * count + place;
  }
  keys.sort();
  const places = new Int32Array(count);
  for (let at = 0; at < count; at++) places[at] = keys[at]! - Math.floor(keys[at]! / count) * count;
  return places;
};

/** Lines by their figures, those without one last. */
const byFigure = (
  groups: readonly Group[],
  valueOf: (line: Line) => number | null,
  descending: boolean,
): readonly Group[] => {
  const values: number[] = [];
  const [known, unknown]: [Group[], Group[]] = [[], []];
  for (const group of groups) {
    const value = valueOf(group.head);
    if (value !== null) values.push(descending ? -value : value);
    (value === null ? unknown : known).push(group);
  }
  return [...Array.from(ascending(values), (place) => known[place]!), ...unknown];
};

const isTail = ({ head }: Group): boolean => head.role === 'tail';

/**
 * Orders lines by a figure, or by their names, in which order they come, when there is none to ask;
 * withheld and unspecified codes stay at the end.
 */
export const sortGroups = (
  groups: readonly Group[],
  valueOf: ((line: Line) => number | null) | undefined,
  descending: boolean,
): readonly Group[] => {
  const first = groups.findIndex(isTail);
  const body = first < 0 ? groups : groups.filter((group) => !isTail(group));
  const tail = first < 0 ? [] : groups.filter(isTail);
  if (valueOf)
    return [...byFigure(body, valueOf, descending), ...byFigure(tail, valueOf, descending)];
  return [...(descending ? body.toReversed() : body), ...tail];
};

/** A line: who it is about (null: not an immigrant), whom it was paired as (null: never a candidate). */
export type Line = {
  readonly pessoa: number | null;
  readonly grupo: string | null;
  readonly ano: number;
};

export type Naive = {
  readonly pairPrecision: number | null;
  readonly pairRecall: number | null;
  readonly bCubedPrecision: number | null;
  readonly bCubedRecall: number | null;
};

type Side = 'todos' | 'antes' | 'depois' | 'entre';

const before = ({ ano }: Line) => ano <= 2020;
const samePerson = (one: Line, other: Line) => one.pessoa !== null && one.pessoa === other.pessoa;
const sameGroup = (one: Line, other: Line) => one.grupo !== null && one.grupo === other.grupo;

/** The measures by looking at every pair of lines, in O(n²). */
export function accuracyNaively(lines: readonly Line[], side: Side): Naive {
  const pairs = lines
    .flatMap((one, at) => lines.slice(at + 1).map((other) => [one, other] as const))
    .filter(([one, other]) => isOn(side, one, other));
  const joined = pairs.filter(
    ([one, other]) => sameGroup(one, other) && (one.pessoa !== null || other.pessoa !== null),
  );
  const same = pairs.filter(([one, other]) => samePerson(one, other));
  const right = same.filter(([one, other]) => sameGroup(one, other));
  return {
    pairPrecision: ratio(right.length, joined.length),
    pairRecall: ratio(right.length, same.length),
    ...bCubed(lines, side),
  };
}

function isOn(side: Side, one: Line, other: Line): boolean {
  if (side === 'todos') return true;
  if (side === 'entre') return before(one) !== before(other);
  return before(one) === before(other) && before(one) === (side === 'antes');
}

function bCubed(lines: readonly Line[], side: Side) {
  if (side === 'entre') return { bCubedPrecision: null, bCubedRecall: null };
  const of = lines.filter(
    (line) => line.pessoa !== null && (side === 'todos' || before(line) === (side === 'antes')),
  );
  const both = (line: Line) =>
    lines.filter((other) => samePerson(line, other) && sameGroup(line, other)).length;
  const candidates = of.filter(({ grupo }) => grupo !== null);
  const precision = candidates.map(
    (line) => both(line) / lines.filter((other) => sameGroup(line, other)).length,
  );
  const recall = of.map(
    (line) => both(line) / lines.filter((other) => samePerson(line, other)).length,
  );
  return { bCubedPrecision: mean(precision), bCubedRecall: mean(recall) };
}

const ratio = (part: number, whole: number) => (whole === 0 ? null : part / whole);

const mean = (values: readonly number[]) =>
  ratio(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );

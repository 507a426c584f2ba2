/** A straight scale from figures to per cent of the width. */
export type Axis = {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
};

const STEPS = [1, 2, 5, 10];

/** Round ticks that cover the values, at most `most` intervals; a single value gets room around it. */
export const niceAxis = (values: readonly number[], most = 4): Axis => {
  const [from, to] = spanOf(values);
  const rough = (to - from) / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (STEPS.find((each) => each * power >= rough * 0.999) ?? 10);
  const first = Math.floor(from / step + 1e-9);
  const last = Math.ceil(to / step - 1e-9);
  const ticks = Array.from({ length: last - first + 1 }, (_, at) =>
    Number(((first + at) * step).toPrecision(12)),
  );
  return { low: ticks[0] ?? from, high: ticks.at(-1) ?? to, ticks };
};

const spanOf = (values: readonly number[]): readonly [number, number] => {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0) return [0, 1];
  return low < high
    ? [low, high]
    : [low - (Math.abs(low) || 1) / 2, high + (Math.abs(low) || 1) / 2];
};

/** Where a figure stands, in per cent of the width, two decimals. */
export const placeOf = ({ low, high }: Axis, value: number): number =>
  Math.round(((value - low) / (high - low)) * 10_000) / 100;

/** Decimals the ticks need to be told apart. */
export const decimalsOf = ({ ticks: [first = 0, second = 1] }: Axis): number =>
  Math.max(0, -Math.floor(Math.log10(second - first) + 1e-9));

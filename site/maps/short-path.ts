const POINT = /([ML])(-?[\d.]+),(-?[\d.]+)/g;

/** A number of tenths as SVG accepts it at its shortest: 12 → '1.2', −3 → '-.3', 40 → '4'. */
const tenths = (value: number): string => String(value / 10).replace(/^(-?)0\./, '$1.');

/** Two numbers of which the second needs no separator when it has its own sign. */
const pair = (x: number, y: number): string => `${tenths(x)}${y < 0 ? '' : ' '}${tenths(y)}`;

/**
 * The same outline in steps from point to point instead of places, to a tenth of a unit: a border is
 * many small steps, and a page with a map weighs a third less. Points that fall on the one before go.
 */
export const shortPath = (path: string): string =>
  path
    .split('Z')
    .filter((ring) => ring !== '')
    .map((ring) => {
      let [x, y] = [0, 0];
      const steps = [...ring.matchAll(POINT)].flatMap(([, kind, toX, toY]) => {
        const [nextX, nextY] = [Math.round(Number(toX) * 10), Math.round(Number(toY) * 10)];
        const [stepX, stepY] = [nextX - x, nextY - y];
        [x, y] = [nextX, nextY];
        if (kind === 'M') return [`M${pair(nextX, nextY)}`];
        return stepX === 0 && stepY === 0 ? [] : [`l${pair(stepX, stepY)}`];
      });
      return `${joinSteps(steps)}z`;
    })
    .join('');

/** One letter serves a run of steps. */
const joinSteps = (steps: readonly string[]): string =>
  steps
    .map((step, at) => {
      if (!step.startsWith('l') || !steps[at - 1]?.startsWith('l')) return step;
      return step[1] === '-' ? step.slice(1) : ` ${step.slice(1)}`;
    })
    .join('');

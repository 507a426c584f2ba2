import loadHighs, { type Highs } from 'highs';

/** A system of linear equations over bounded unknowns. */
export type LinearSystem = {
  /** Largest value of each unknown; the smallest is 0. */
  readonly upper: readonly number[];
  readonly equations: readonly LinearEquation[];
};

export type LinearEquation = {
  readonly unknowns: readonly number[];
  readonly coefficients: readonly number[];
  readonly sum: number;
  /** The left side may be smaller. */
  readonly atMost?: boolean;
};

export type Interval = { readonly lower: number; readonly upper: number };

/** Least and most of some unknowns, in the order asked; undefined when the system has no solution. */
export type Solver = (
  system: LinearSystem,
  unknowns: readonly number[],
) => readonly Interval[] | undefined;

let loaded: Promise<Highs> | undefined;

/** HiGHS (Huangfu & Hall 2018), compiled to WebAssembly: the simplex method, warm between unknowns. */
export async function loadSolver(): Promise<Solver> {
  const highs = await (loaded ??= loadHighs());
  return (system, unknowns) =>
    highs.withModel(modelOf(highs, system), (model) => {
      model.options.set({ output_flag: false });
      const optimum = () => {
        model.run();
        const optimal = model.getModelStatus() === highs.constants.modelStatus.optimal;
        return optimal ? model.getObjectiveValue() : undefined;
      };
      const { minimize, maximize } = highs.constants.objectiveSense;
      const intervals: Interval[] = [];
      for (const unknown of unknowns) {
        model.changeColCost(unknown, 1);
        model.changeObjectiveSense(minimize);
        const lower = optimum();
        model.changeObjectiveSense(maximize);
        const upper = optimum();
        model.changeColCost(unknown, 0);
        if (lower === undefined || upper === undefined) return undefined;
        intervals.push({ lower, upper });
      }
      return intervals;
    });
}

function modelOf(highs: Highs, { upper, equations }: LinearSystem) {
  const starts = [0];
  for (const { unknowns } of equations) starts.push((starts.at(-1) ?? 0) + unknowns.length);
  return {
    numCols: upper.length,
    numRows: equations.length,
    colCost: new Float64Array(upper.length),
    colLower: new Float64Array(upper.length),
    colUpper: Float64Array.from(upper),
    rowLower: Float64Array.from(equations, ({ sum, atMost }) => (atMost ? -highs.infinity : sum)),
    rowUpper: Float64Array.from(equations, ({ sum }) => sum),
    matrix: {
      format: 'csr' as const,
      numRows: equations.length,
      numCols: upper.length,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(equations.flatMap(({ unknowns }) => unknowns)),
      values: Float64Array.from(equations.flatMap(({ coefficients }) => coefficients)),
    },
  };
}

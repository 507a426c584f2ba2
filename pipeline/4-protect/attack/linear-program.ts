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

/** A system whose unknowns are asked one after another; undefined when it has no solution. */
export type Program = {
  least(unknown: number): number | undefined;
  most(unknown: number): number | undefined;
  /** Values of all unknowns at what was found last: one solution of the system. */
  solution(): ArrayLike<number>;
};

/** Lends the program of a system. */
export type OpenProgram = <T>(system: LinearSystem, use: (program: Program) => T) => T;

let loaded: Promise<Highs> | undefined;

/** HiGHS (Huangfu & Hall 2018), compiled to WebAssembly: the simplex method, warm between unknowns. */
export async function loadPrograms(): Promise<OpenProgram> {
  const highs = await (loaded ??= loadHighs());
  const { minimize, maximize } = highs.constants.objectiveSense;
  return (system, use) =>
    highs.withModel(modelOf(highs, system), (model) => {
      model.options.set({ output_flag: false });
      let asked = 0;
      const optimum = (unknown: number, sense: typeof minimize | typeof maximize) => {
        model.changeColCost(asked, 0);
        model.changeColCost(unknown, 1);
        asked = unknown;
        model.changeObjectiveSense(sense);
        model.run();
        const optimal = model.getModelStatus() === highs.constants.modelStatus.optimal;
        return optimal ? model.getObjectiveValue() : undefined;
      };
      return use({
        least: (unknown) => optimum(unknown, minimize),
        most: (unknown) => optimum(unknown, maximize),
        solution: () => model.getSolution().colValue,
      });
    });
}

/** Both ends of every unknown asked. */
export async function loadSolver(): Promise<Solver> {
  const open = await loadPrograms();
  return (system, unknowns) =>
    open(system, (program) => {
      const intervals: Interval[] = [];
      for (const unknown of unknowns) {
        const lower = program.least(unknown);
        const upper = program.most(unknown);
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

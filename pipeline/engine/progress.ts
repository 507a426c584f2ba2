/** Where the live display goes; tests pass a recording one. */
export type Progress = {
  /** Opens the line of one step. Close it once, with what went in and came out. */
  start(stage: string, step: string): StepProgress;
};

export type StepProgress = {
  done(counts?: { readonly in?: number; readonly out?: number; readonly note?: string }): void;
  failed(): void;
};

export type Clock = () => number;

/**
 * One line per step: state, rows in → out, time. On a terminal the running step is shown live
 * and replaced by its result; elsewhere only results are written.
 */
export function lineProgress(
  out: NodeJS.WriteStream = process.stdout,
  clock: Clock = () => performance.now(),
): Progress {
  return {
    start(stage, step) {
      const started = clock();
      const label = `${stage.padEnd(12)} ${step.padEnd(34)}`;
      if (out.isTTY) out.write(`… ${label}\r`);
      const close = (mark: string, text: string) => out.write(`${mark} ${label} ${text}\n`);
      return {
        done(counts = {}) {
          close('✓', `${describeCounts(counts).padEnd(30)} ${duration(clock() - started)}`);
        },
        failed: () => close('✗', `falhou após ${duration(clock() - started)}`),
      };
    },
  };
}

export const silentProgress: Progress = {
  start: () => ({ done: () => {}, failed: () => {} }),
};

/** Opens a line, runs the work and closes the line, also when the work throws. */
export async function tracked<T>(
  progress: Progress,
  at: { readonly stage: string; readonly step: string },
  work: () => Promise<T>,
  counts: (result: T) => {
    readonly in?: number;
    readonly out?: number;
    readonly note?: string;
  } = () => ({}),
): Promise<T> {
  const line = progress.start(at.stage, at.step);
  try {
    const result = await work();
    line.done(counts(result));
    return result;
  } catch (error) {
    line.failed();
    throw error;
  }
}

const whole = new Intl.NumberFormat('pt-BR');

function describeCounts(counts: {
  readonly in?: number;
  readonly out?: number;
  readonly note?: string;
}) {
  if (counts.note) return counts.note;
  if (counts.out === undefined) return '';
  const rows = `${whole.format(counts.out)} linhas`;
  return counts.in === undefined ? rows : `${whole.format(counts.in)} → ${rows}`;
}

function duration(milliseconds: number): string {
  return milliseconds < 1000
    ? `${Math.round(milliseconds)} ms`
    : `${new Intl.NumberFormat('pt-BR', { maximumFractionDigits: 1 }).format(milliseconds / 1000)} s`;
}

import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Accuracy, Prepared, Timed } from './pairing-work.ts';

/** Scales of the generator that give about 0.25, 0.5, 1, 2 and 4 million records to pair; 5 million is the last. */
const SIZES = [0.00005, 0.0001, 0.0002, 0.0004, 0.0008, 0.001];
const SEEDS = [1, 2, 3, 4, 5];
const ACCURACY_SCALE = 0.0002;

/**
 * Pairing of the synthetic registers of 2011–2023: accuracy against the truth over five seeds, in the
 * regime with PIS (to 2020) and without (from 2021); time and memory of the whole cascade, from staged
 * files to persons, and of the passes by key alone; and how they grow with the number of records.
 * Targets: LINKAGE.md, "Targets". `BENCH_SIZES` and `BENCH_SEEDS` take fewer of each.
 */
export async function benchPairing(): Promise<void> {
  console.table(Object.fromEntries(chosen(SEEDS, 'BENCH_SEEDS').flatMap(accuracyRows)));
  const timed = chosen(SIZES, 'BENCH_SIZES').map(timeSize);
  console.table(Object.fromEntries(timed.map((each) => [`${each.records} registros`, row(each)])));
  const exponent = growth(timed.map(({ records, seconds }) => [records, seconds]));
  console.log(`tempo ∝ registros^${exponent.toFixed(2)} (n log n nesta faixa: ^1,07)`);
}

function chosen<T>(all: readonly T[], variable: string): readonly T[] {
  return all.slice(0, Number(process.env[variable] ?? all.length));
}

function accuracyRows(seed: number): readonly (readonly [string, object])[] {
  const found = inFolder<readonly Accuracy[]>('accuracy', ACCURACY_SCALE, seed);
  const period = { antes: 'até 2020', depois: 'desde 2021' };
  return found.map(
    ({ regime, ...measures }) =>
      [`semente ${seed}, ${period[regime as keyof typeof period]}`, measures] as const,
  );
}

function timeSize(scale: number): Timed {
  return inFolder<Timed>('time', scale, 1);
}

/** Prepares a staged database in one process and measures on it in another, whose peak memory counts. */
function inFolder<T>(role: 'time' | 'accuracy', scale: number, seed: number): T {
  const { folder } = work<Prepared>('prepare', String(scale), String(seed));
  try {
    return work<T>(role, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function work<T>(...words: readonly string[]): T {
  const script = fileURLToPath(new URL('./pairing-work.ts', import.meta.url));
  const child = spawnSync(process.execPath, [script, ...words], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`bench pairing ${words[0]} failed\n${child.stderr}`);
  return JSON.parse(child.stdout.trim().split('\n').at(-1) ?? '') as T;
}

function row({ records, seconds, keySeconds, peakBytes }: Timed) {
  return {
    'cascata (s)': Number(seconds.toFixed(1)),
    'passos por chave (s)': Number(keySeconds.toFixed(2)),
    'milhões de registros/s, por chave': Number((records / keySeconds / 1e6).toFixed(2)),
    'pico de memória (GB)': Number((peakBytes / 1e9).toFixed(2)),
  };
}

/** Exponent of time against size: least squares on logarithms. */
function growth(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const [x, y] = [mean(logs.map(([each]) => each)), mean(logs.map(([, each]) => each))];
  const products = logs.map(([a, b]) => (a - x) * (b - y));
  return mean(products) / mean(logs.map(([a]) => (a - x) ** 2));
}

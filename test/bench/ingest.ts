import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { synthesise } from '../../pipeline/1-sources/synthetic/synthesise.ts';
import { lineProgress } from '../../pipeline/engine/progress.ts';
import { ingestOptions, type Measured } from './ingest-work.ts';

/**
 * One RAIS year at scale 0.1 (5.7 million bonds). Floor: plain DuckDB reads the file touching every
 * column. Ours: receive + stage + check + pair of the same file. Each runs in its own process, so
 * that peak memory is its own; the best of `rounds` alternating runs counts.
 */
export async function benchIngest(): Promise<void> {
  const options = ingestOptions();
  await synthesise(options, lineProgress());
  const rounds = Array.from({ length: Number(process.env['BENCH_ROUNDS'] ?? 2) });
  const measured = rounds.map(() => ({ floor: measure('floor'), ours: measure('ours') }));
  const floor = fastest(measured.map((each) => each.floor));
  const ours = fastest(measured.map((each) => each.ours));
  console.table({
    'piso: DuckDB lê toda coluna': row(floor, floor),
    'receber + tratar + criticar + parear': row(ours, floor),
  });
}

function measure(role: 'floor' | 'ours'): Measured {
  const script = fileURLToPath(new URL('./ingest-work.ts', import.meta.url));
  const child = spawnSync(process.execPath, [script, role], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`bench ${role} failed\n${child.stderr}`);
  return JSON.parse(child.stdout.trim().split('\n').at(-1) ?? '') as Measured;
}

function fastest(all: readonly Measured[]): Measured {
  return all.reduce((best, each) => (each.seconds < best.seconds ? each : best));
}

function row(measured: Measured, floor: Measured) {
  return {
    linhas: measured.rows,
    segundos: Number(measured.seconds.toFixed(1)),
    razao: Number((measured.seconds / floor.seconds).toFixed(2)),
    'pico de memória (GB)': Number((measured.peakBytes / 1e9).toFixed(2)),
  };
}

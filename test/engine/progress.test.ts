import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { lineProgress, tracked } from '../../pipeline/engine/progress.ts';

function recorder() {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  let time = 0;
  const clock = () => (time += 1500);
  return { lines, progress: lineProgress(stream as NodeJS.WriteStream, clock) };
}

const at = { stage: 'recepção', step: 'rais' };

describe('tracked', () => {
  it('writes one line with state, rows in → out and time', async () => {
    const { lines, progress } = recorder();
    await tracked(
      progress,
      at,
      async () => 3,
      (out) => ({ in: 1200, out }),
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^✓ recepção +rais +1\.200 → 3 linhas +1,5 s\n$/);
  });

  it('marks the step as failed and lets the error through', async () => {
    const { lines, progress } = recorder();
    const failing = tracked(progress, at, () => Promise.reject(new Error('não deu')));
    await expect(failing).rejects.toThrow('não deu');
    expect(lines[0]).toMatch(/^✗ recepção +rais +falhou/);
  });
});

import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
  appendFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseOptions, type RunRequest } from '../../pipeline/arguments.ts';
import { brazilianBonds } from '../../pipeline/1-sources/synthetic/everyone-sample.ts';
import { silentProgress } from '../../pipeline/engine/progress.ts';
import type {
  Catalog,
  DenominatorFile,
  Manifest,
  QualityReport,
} from '../../pipeline/registry/public-files.ts';
import { runPipeline } from '../../pipeline/run.ts';

const effects = {
  progress: silentProgress,
  environment: { VINCULO_SECRET: 'segredo-de-teste-com-32-caracteres!!' },
};
const root = mkdtempSync(path.join(tmpdir(), 'vinculo-run-'));

function request(name: string, ...words: readonly string[]): RunRequest {
  const folder = path.join(root, name);
  const folders = [
    '--raw',
    `${folder}/raw`,
    '--work',
    `${folder}/work`,
    '--out',
    `${folder}/public`,
  ];
  return parseOptions([...folders, '--scale', '0.00005', '--years', '2019-2020', ...words]);
}

const manifest = (out: string) =>
  JSON.parse(readFileSync(path.join(out, 'manifest.json'), 'utf8')) as Manifest;
const hashes = (out: string) =>
  Object.fromEntries(manifest(out).files.map((each) => [each.path, each.sha256]));

const rais = (raw: string, year: number) => path.join(raw, 'rais', `RAIS_VINC_ID_${year}.txt`);

describe('runPipeline', { timeout: 240_000 }, () => {
  const first = request('um', '--threads', '2');

  beforeAll(() => runPipeline(first, effects));

  it('publishes byte-identical files for the same input and seed, whatever the threads', async () => {
    const second = request('dois', '--threads', '1');
    await runPipeline(second, effects);
    expect(hashes(second.out)).toEqual(hashes(first.out));
    expect(Object.keys(hashes(first.out)).length).toBeGreaterThan(20);
  });

  it('accounts for every row read', () => {
    const { reception } = JSON.parse(
      readFileSync(path.join(first.out, 'quality.json'), 'utf8'),
    ) as QualityReport;
    expect(reception.length).toBeGreaterThan(3);
    for (const each of reception)
      expect(each.staged + each.quarantined, each.source).toBe(each.read);
  });

  it('reproduces the calibrated stock within 2 %, before protection', () => {
    const { calibration } = JSON.parse(
      readFileSync(path.join(first.out, 'quality.json'), 'utf8'),
    ) as QualityReport;
    expect(calibration?.cells).toBeGreaterThanOrEqual(8);
    expect(calibration?.largestDeviation).toBeLessThanOrEqual(0.02);
  });

  it("counts everyone's bonds at the scale of the immigrants, within 3 % of the calibration", () => {
    const { years, times, places } = JSON.parse(
      readFileSync(path.join(first.out, 'geo/rais_todos.json'), 'utf8'),
    ) as DenominatorFile;
    const { cubes } = JSON.parse(
      readFileSync(path.join(first.out, 'catalog.json'), 'utf8'),
    ) as Catalog;
    const immigrants = cubes.find(({ id }) => id === 'RAIS')?.totals['vinculos_ativos_3112'] ?? [];
    expect(years).toEqual(['2019', '2020']);
    for (const [at] of years.entries()) {
      const everyone = (places['BR']?.[at] ?? 0) * times;
      expect(Math.abs(everyone / brazilianBonds(first.scale) - 1)).toBeLessThan(0.03);
      const rate = (1000 * (immigrants[at] ?? 0)) / everyone;
      expect(rate).toBeGreaterThan(3);
      expect(rate).toBeLessThan(5.5);
    }
  });

  it('leaves the previous publication whole when it is killed while publishing, and recovers', async () => {
    const killed = request('morto');
    // The same files as in the first run, which need not be generated again.
    cpSync(first.raw, killed.raw, { recursive: true });
    cpSync(path.join(first.work, 'truth'), path.join(killed.work, 'truth'), { recursive: true });
    mkdirSync(killed.out, { recursive: true });
    writeFileSync(path.join(killed.out, 'antes.txt'), 'publicação anterior');
    await killAt(killed, 'publicação');
    expect(readdirSync(killed.out)).toEqual(['antes.txt']);
    await runPipeline(killed, effects);
    expect(hashes(killed.out)).toEqual(hashes(first.out));
  });

  it('leaves no path of the machine in what it published', () => {
    const needle = root.replaceAll('\\', '/');
    const leaking = manifest(first.out).files.filter((each) =>
      readFileSync(path.join(first.out, each.path)).includes(needle),
    );
    expect(leaking.map((each) => each.path)).toEqual([]);
  });

  describe('with bad input', () => {
    const bad = (name: string, damage: (raw: string) => void) => {
      const identified = request(name, '--mode', 'identified');
      mkdirSync(path.dirname(identified.raw), { recursive: true });
      cpSync(first.raw, identified.raw, { recursive: true });
      for (const each of readdirSync(identified.raw, { withFileTypes: true })) {
        if (each.isFile() && each.name.startsWith('.'))
          rmSync(path.join(identified.raw, each.name));
      }
      mkdirSync(identified.out, { recursive: true });
      writeFileSync(path.join(identified.out, 'antes.txt'), 'publicação anterior');
      damage(identified.raw);
      return identified;
    };

    it.each<[string, (raw: string) => void]>([
      ['cabecalho', (raw) => replaceText(rais(raw, 2020), 'Nacionalidade', 'Nacionalidadde')],
      ['vazio', (raw) => truncateSync(rais(raw, 2020))],
      ['desconhecido', (raw) => writeFileSync(path.join(raw, 'planilha.xls'), 'x')],
      ['binario', (raw) => writeFileSync(rais(raw, 2020), Buffer.alloc(4096))],
      ['sem-pasta', (raw) => rmSync(raw, { recursive: true })],
    ])(
      '%s: stops with one message and leaves the previous publication whole',
      async (name, damage) => {
        const identified = bad(name, damage);
        await expect(runPipeline(identified, effects)).rejects.toMatchObject({
          parts: {
            what: expect.stringMatching(/.+/),
            where: expect.stringMatching(/.+/),
            todo: expect.stringMatching(/.+/),
          },
        });
        expect(readdirSync(identified.out)).toEqual(['antes.txt']);
      },
    );

    it('quarantines a broken line and publishes the rest', async () => {
      const identified = bad('linha', (raw) =>
        appendFileSync(rais(raw, 2020), 'linha;quebrada\r\n'),
      );
      await runPipeline(identified, effects);
      const quality = JSON.parse(
        readFileSync(path.join(identified.out, 'quality.json'), 'utf8'),
      ) as QualityReport;
      expect(quality.reception.find(({ source }) => source === 'rais')?.quarantined).toBe(1);
    });

    it('refuses an identified run without a secret', async () => {
      const identified = bad('segredo', () => {});
      const without = { ...effects, environment: {} };
      await expect(runPipeline(identified, without)).rejects.toMatchObject({
        name: 'SegredoAusente',
      });
    });
  });
});

/** Starts the command line with the same request and kills it when a line of `stage` appears. */
function killAt({ raw, work, out, scale }: RunRequest, stage: string): Promise<void> {
  const cli = path.resolve(import.meta.dirname, '../../pipeline/cli.ts');
  const folders = ['--raw', raw, '--work', work, '--out', out];
  const words = [cli, ...folders, '--scale', String(scale), '--years', '2019-2020'];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'ignore'] });
  child.stdout.on('data', (text: Buffer) => {
    if (text.toString().includes(stage)) child.kill('SIGKILL');
  });
  return new Promise((resolve, reject) =>
    child.on('exit', (_, signal) =>
      signal === 'SIGKILL'
        ? resolve()
        : reject(new Error(`ended before it could be killed: ${stage}`)),
    ),
  );
}

function replaceText(file: string, from: string, to: string): void {
  writeFileSync(file, readFileSync(file, 'latin1').replace(from, to), 'latin1');
}

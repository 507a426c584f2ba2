import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { auditFolder, refuseSuccess } from './4-protect/attack/attack.ts';
import { refuseLeaks } from './4-protect/attack/leaks/refuse-leaks.ts';
import { describeReport } from './4-protect/attack/report.ts';
import { DataError } from './engine/data-error.ts';
import { reportFailure } from './engine/failure.ts';
import type { AttackReport } from './registry/public-files.ts';

const usage = `npm run attack -- [opções]

  --release PASTA   versão publicada a atacar (padrão: data/public)
  --against PASTA   versão anterior da mesma série, para os ataques no tempo (A10)
  --workers ARQUIVO todos os trabalhadores, em Parquet ou CSV, com as colunas dos microdados (A8)
  --report PASTA    escreve ali attacks.json e attacks.md
  --leaks PASTA     só varre os bytes de uma pasta, por exemplo dist
  --determinism     A14: a mesma versão, byte a byte, com outra ordem e outras linhas de execução
  --mutants         A15: quebra a proteção de propósito e diz qual ataque viu cada quebra
  --help            esta ajuda`;

/** Tests behind the attacks on the program itself. */
const TESTS = {
  determinism: ['test/disclosure/determinism.test.ts'],
  mutants: [
    'test/disclosure/mutants.test.ts',
    'test/disclosure/detail-mutants.test.ts',
    'test/disclosure/year-mutants.test.ts',
    'test/disclosure/municipal-totals.test.ts',
    'test/disclosure/vintage-mutants.test.ts',
    'test/disclosure/tampered-releases.test.ts',
  ],
} as const;

/** `npm run attack`: attacks a published folder as an outsider would, and says what worked. */
async function main(words: readonly string[]): Promise<void> {
  const options = parse(words);
  if (options.help) return console.log(usage);
  if (options.determinism) return runTests(TESTS.determinism);
  if (options.mutants) return runTests(TESTS.mutants);
  if (options.leaks !== undefined) return scan(existing(options.leaks, '.'));
  const report = await auditFolder(existing(options.release ?? 'data/public', 'manifest.json'), {
    ...(options.against === undefined
      ? {}
      : { against: existing(options.against, 'manifest.json') }),
    ...(options.workers === undefined ? {} : { workers: existing(options.workers, '.') }),
    onFinding: ({ id, title, succeeded, detail }) =>
      console.log(
        `${succeeded === 0 ? '✓' : '✗'} ${id.padEnd(4)} ${title.pt}\n       ${detail.pt}`,
      ),
  });
  if (options.report !== undefined) write(options.report, report);
  refuseSuccess(report);
}

function parse(words: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const named = { release: text, against: text, workers: text, report: text, leaks: text };
  const options = { ...named, determinism: flag, mutants: flag, help: flag };
  try {
    return parseArgs({ args: [...words], options }).values;
  } catch (error) {
    throw new DataError({
      name: 'OpcaoInvalida',
      what: (error as Error).message,
      where: 'linha de comando',
      todo: 'veja npm run attack -- --help',
    });
  }
}

function existing(file: string, inside: string): string {
  if (existsSync(path.join(file, inside)) || (inside === '.' && existsSync(file))) return file;
  throw new DataError({
    name: 'PastaAusente',
    what: 'o que se pediu para atacar não existe ou não é uma versão publicada',
    where: file,
    todo: 'dê a pasta que tem manifest.json, ou execute npm run pipeline antes',
  });
}

async function scan(folder: string): Promise<void> {
  const { files, bytes } = await refuseLeaks(folder);
  console.log(`✓ ${files} arquivos, ${bytes.toLocaleString('pt-BR')} bytes, nenhum vazamento`);
}

function write(folder: string, report: AttackReport): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'attacks.json'), `${JSON.stringify(report)}\n`);
  writeFileSync(path.join(folder, 'attacks.md'), describeReport(report));
}

function runTests(files: readonly string[]): void {
  const vitest = createRequire(import.meta.url).resolve('vitest/vitest.mjs');
  const { status } = spawnSync(process.execPath, [vitest, 'run', ...files], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}

await main(process.argv.slice(2)).catch(reportFailure);

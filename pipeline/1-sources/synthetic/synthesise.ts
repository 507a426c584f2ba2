import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { withDatabase, literal, type Database } from '../../engine/database.ts';
import { hashText } from '../../engine/hash.ts';
import type { RunOptions } from '../../engine/options.ts';
import { tracked, type Progress } from '../../engine/progress.ts';
import { runStep } from '../../engine/step.ts';
import { synthesiseBpc } from '../bpc/synthesise.ts';
import { synthesiseCaged } from '../caged/synthesise.ts';
import { synthesiseCtps } from '../ctps/synthesise.ts';
import { synthesiseNovoCaged } from '../novo-caged/synthesise.ts';
import { createCandidates, synthesisePat } from '../pat/synthesise.ts';
import { primeiroAnoCaged, synthesiseRais } from '../rais/synthesise.ts';
import { synthesiseReabilitacao } from '../reabilitacao/synthesise.ts';
import { synthesiseSine } from '../sine/synthesise.ts';
import { dirtMacros, sujeira } from './dirt.ts';
import { identifierMacros } from './identifiers.ts';
import { clearGenerated, isGenerated, writeMarker } from './ownership.ts';
import { populationMacros } from './population-macros.ts';
import { createPopulation, listVariables } from './population.ts';
import { randomnessMacros } from './randomness.ts';
import { recorder, type Job } from './recorder.ts';
import { createReferenceTables } from './reference-tables.ts';
import { truthFolder, writeTruth } from './truth.ts';

export { bondScale } from './company-sampling.ts';
export { immigrantScale } from './population.ts';

/** Raise it when the same parameters give other files. */
const generatorVersion = 4;

const stage = 'geração';

/**
 * Writes the synthetic raw files into `options.raw` (RAIS, old CAGED, Novo CAGED, CTPS) and the
 * truth about them into `<options.work>/truth`. Does nothing when both are there, of the same parameters.
 * @throws {DataError} `PastaComArquivosAlheios` when the raw folder holds files of somebody else.
 */
export async function synthesise(options: RunOptions, progress: Progress): Promise<void> {
  const parametros = parametersHash(options);
  // A truth of other parameters, or none, would measure the pairing of these files wrongly.
  if ([options.raw, truthFolder(options)].every((folder) => isGenerated(folder, parametros))) {
    progress.start(stage, 'dados sintéticos').done({ note: 'já gerado' });
    return;
  }
  clearGenerated(options.raw);
  const temporary = path.join(options.work, 'sintetico');
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true });
  try {
    await withDatabase(
      {
        file: ':memory:',
        memory: options.memory,
        threads: options.threads,
        spill: path.join(temporary, 'spill'),
      },
      (database) => generate({ database, options, progress, parametros, temporary }),
    );
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function parametersHash({ seed, scale, years }: RunOptions): string {
  return hashText(JSON.stringify([generatorVersion, seed, scale, years.first, years.last]));
}

async function generate(job: Job): Promise<void> {
  const { database, options, progress } = job;
  await prepare(database, options.seed);
  const fatias = await tracked(
    progress,
    { stage, step: 'população sintética' },
    () => createPopulation(database, options, job.temporary),
    () => ({}),
  );
  const { generation, files, count } = recorder(job);
  const step = (name: string, work: () => Promise<void>) =>
    tracked(
      progress,
      { stage, step: name },
      async () => {
        const before = count();
        await work();
        return count() - before;
      },
      (out) => ({ out }),
    );
  await step('arquivos RAIS', () => synthesiseRais(generation, fatias));
  if (options.years.last >= primeiroAnoCaged) {
    await createMovements(job);
    await step('arquivos CAGED', () => synthesiseCaged(generation));
    await step('arquivos Novo CAGED', () => synthesiseNovoCaged(generation));
  }
  await step('arquivos CTPS', () => synthesiseCtps(generation));
  await step('arquivos da Portaria 1.088', async () => {
    await createCandidates(generation);
    await synthesiseReabilitacao(generation);
    await synthesiseBpc(generation);
    await synthesisePat(generation);
    await synthesiseSine(generation);
  });
  await writeTruth(database, truthFolder(options), job.parametros);
  writeMarker(options.raw, { parametros: job.parametros, completo: true, arquivos: files });
}

async function prepare(database: Database, seed: number): Promise<void> {
  // Small row groups let two threads share even the table of companies.
  await database.run(`attach ':memory:' as sintetico (row_group_size 4096)`);
  await database.run('use sintetico');
  // A scan of a sorted table must come out sorted, without sorting the wide text again.
  await database.run('set preserve_insertion_order = true');
  const macros = [
    ...randomnessMacros(seed),
    ...identifierMacros(),
    ...dirtMacros(),
    ...populationMacros(),
  ];
  for (const macro of macros) await database.run(macro);
  for (const [name, list] of Object.entries(listVariables())) {
    await database.run(`set variable ${name} = [${list.map(literal).join(', ')}]`);
  }
  await createReferenceTables(database);
  await database.run(`create table sint_registro (
    arquivo varchar, linha bigint, pessoa bigint, vinculo bigint, via varchar)`);
}

async function createMovements({ database, options }: Job): Promise<void> {
  await runStep(database, {
    table: 'sint_movimento',
    stage: '1-sources',
    sql: new URL('sql/movimento.sql', import.meta.url),
    reads: ['sint_declarado'],
    parameters: {
      fora_do_prazo: sujeira.movimentosForaDoPrazo,
      linhas_repetidas: sujeira.linhasRepetidas,
      excluidos: sujeira.movimentosExcluidos,
      ultimo_mes: options.years.last * 12 + 11,
    },
  });
}

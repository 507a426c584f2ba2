import type { Database } from '../engine/database.ts';
import { tracked, type Progress } from '../engine/progress.ts';
import { countRows, runStep } from '../engine/step.ts';
import { cubeOf } from '../registry/cubes.ts';
import type { CubeId, Vintage } from '../registry/types.ts';
import { runAudited, runFixpoint, runSteps } from './fixpoint.ts';
import type { ProtectionParameters } from './parameters.ts';
import type { MicrodataDefinition } from './microdata.ts';
import type { CubeDefinition } from './public-cubes.ts';
import { protectionRules, type Rules } from './rules.ts';

declare const protectedBrand: unique symbol;

/**
 * A cube whose every cell passed the method of hierarchical geographic coarsening: the only thing
 * `publish` accepts. Only `protect` can make one.
 */
export type ProtectedCube = {
  /** 'RAIS', 'CAGED_AJUSTADO', 'RAIS_IDADE'… */
  readonly id: string;
  readonly cube: CubeId;
  readonly vintage: Vintage;
  /** Table of the published cells: code columns, INTEGER measures and `status`. */
  readonly table: string;
  readonly cells: number;
  /** False when the source has no municipality at all. */
  readonly hasMunicipio: boolean;
  readonly [protectedBrand]: true;
};

/** A file of de-identified rows, each shown as its group is in the cubes. Only `protectRows` makes one. */
export type ProtectedRows = MicrodataDefinition & {
  readonly rows: number;
  readonly [protectedBrand]: true;
};

/**
 * Gives every record of har_estoque, har_movimento and har_ctps one published place and one
 * published country, and computes every cube from that and nothing else. Reads also reg_pais and
 * reg_uf. A cube without rows is absent, and so is an adjusted series without adjustments.
 * Method: rules 0 to 8 and 11 of hierarchical geographic coarsening (README.md).
 * `rules` exists so that tests can show that the attacks catch a broken method.
 */
export async function protect(
  database: Database,
  parameters: ProtectionParameters,
  progress: Progress,
  rules: Rules = protectionRules(parameters),
): Promise<readonly ProtectedCube[]> {
  await track(progress, 'séries já publicadas', 'prt_safra', async () => {
    await runSteps(database, rules.vintage);
    return countRows(database, 'prt_safra');
  });
  await track(progress, 'classes nacionais raras', 'prt_classe', async () => {
    await runSteps(database, rules.prepare);
    await runFixpoint(database, rules.countries);
    await runSteps(database, rules.locate);
    return countRows(database, 'prt_classe');
  });
  await track(progress, 'lugares publicáveis', 'prt_publicado', async () => {
    await runFixpoint(database, rules.places);
    await runSteps(database, rules.finish);
    return countRows(database, 'prt_publicado');
  });
  await track(progress, 'atributos por grupo inteiro', 'prt_detalhado', async () => {
    await runSteps(database, rules.detail);
    await runFixpoint(database, rules.pay);
    await runSteps(database, rules.paid);
    return countRows(database, 'prt_detalhado');
  });
  await track(progress, 'anos de bases mensais', 'prt_anual', async () => {
    await runAudited(database, rules.years, parameters.k);
    return countRows(database, 'prt_anual');
  });
  await track(progress, 'totais municipais', 'prt_total', async () => {
    await runAudited(database, rules.totals, parameters.k);
    return countRows(database, 'prt_total');
  });
  return track(progress, 'cubos', 'cubes', () => makeCubes(database, rules));
}

/** The microdata files of the bases with rows (rule 10). Reads what `protect` left: call it after. */
export async function protectRows(
  database: Database,
  parameters: ProtectionParameters,
  progress: Progress,
  rules: Rules = protectionRules(parameters),
): Promise<readonly ProtectedRows[]> {
  return track(progress, 'microdados', 'microdata', async () => {
    const made: ProtectedRows[] = [];
    for (const { step, ...definition } of rules.microdata) {
      const rows = await runStep(database, step);
      if (rows > 0) made.push({ ...definition, rows } as ProtectedRows);
    }
    return made;
  });
}

async function makeCubes(database: Database, rules: Rules): Promise<readonly ProtectedCube[]> {
  const made: ProtectedCube[] = [];
  for (const { step, ...definition } of rules.cubes) {
    const cells = await runStep(database, step);
    if (cells > 0 && (await isDistinct(database, definition)))
      made.push(await brand(database, definition, cells));
  }
  return made;
}

/** An adjusted series without one adjustment would repeat the unadjusted one under another name. */
async function isDistinct(database: Database, { cube, vintage }: CubeDefinition): Promise<boolean> {
  if (vintage !== 'ajustado') return true;
  return database.value<boolean>(
    'select count(*) > 0 from prt_publicado where ajuste and cubo = $cube',
    { cube },
  );
}

async function brand(
  database: Database,
  { id, cube, vintage, table }: CubeDefinition,
  cells: number,
): Promise<ProtectedCube> {
  const hasMunicipio = await database.value<boolean>(
    'select coalesce(bool_or(tem_municipio), false) from prt_serie where cubo = $cube',
    { cube: cubeOf(cube).base },
  );
  return { id, cube, vintage, table, cells, hasMunicipio } as ProtectedCube;
}

function track<T>(progress: Progress, step: string, of: string, work: () => Promise<T>) {
  return tracked(progress, { stage: 'proteção', step }, work, (result) =>
    typeof result === 'number' ? { out: result } : { note: of === 'cubes' ? cubeNote(result) : '' },
  );
}

const cubeNote = (made: unknown) =>
  (made as readonly ProtectedCube[]).map(({ id, cells }) => `${id} ${cells}`).join(', ');

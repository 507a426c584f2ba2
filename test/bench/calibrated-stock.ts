import { checkSources, receiveAndStage } from '../../pipeline/1-sources/index.ts';
import { synthesise } from '../../pipeline/1-sources/synthetic/synthesise.ts';
import { pairingSecret, preparePairing } from '../../pipeline/2-pair/pseudonym.ts';
import { parseOptions } from '../../pipeline/arguments.ts';
import type { Database } from '../../pipeline/engine/database.ts';
import { silentProgress } from '../../pipeline/engine/progress.ts';
import { runStep } from '../../pipeline/engine/step.ts';
import { createRegistryTables } from '../../pipeline/registry/tables.ts';
import { tableSteps } from '../../pipeline/steps.ts';

/** Years with 200 to 320 thousand immigrants, as in the published figures. */
export const CALIBRATED_YEARS = ['2022', '2023'];

/** Generates the published immigrant stock (scale 1) of these years, and stages, pairs and harmonises it. */
export async function harmoniseCalibratedStock(database: Database): Promise<void> {
  const folder = 'data/bench/calibrada';
  const folders = ['--raw', `${folder}/raw`, '--work', `${folder}/work`];
  const years = CALIBRATED_YEARS.join('-');
  const options = parseOptions([...folders, '--scale', '0.001', '--years', years]);
  await synthesise(options, silentProgress);
  await createRegistryTables(database);
  await receiveAndStage(database, options, silentProgress);
  await checkSources(database, options, silentProgress);
  await preparePairing(database, pairingSecret('synthetic', {}));
  for (const step of tableSteps(options)) await runStep(database, step);
}

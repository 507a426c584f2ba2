import { engineResponse } from '../../../laboratory/engine-files.ts';

/** The worker that runs the engine of the laboratory. */
export const GET = (): Response => engineResponse('duckdb-eh.worker.js');

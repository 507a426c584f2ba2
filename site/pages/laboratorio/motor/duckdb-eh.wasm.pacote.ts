import { engineResponse } from '../../../laboratory/engine-files.ts';

/** The engine of the laboratory, packed and served by this site: no other host is ever asked. */
export const GET = (): Response => engineResponse('duckdb-eh.wasm.pacote');

import { ufOutlines } from '../../places/uf-outlines.ts';

/** The outlines of the UFs, one file for the maps of all the pages: each page names and paints them. */
export const GET = (): Response =>
  new Response(ufOutlines(), { headers: { 'Content-Type': 'image/svg+xml' } });

import { LOCALES } from '../../../locales.ts';
import { ufDrawing, worldDrawing } from '../../../maps/opening-map.ts';
import { outlinesFile } from '../../../maps/outlines.ts';

const [LOCALE] = LOCALES;

export const getStaticPaths = () => ['uf', 'pais'].map((kind) => ({ params: { kind } }));

/** The outlines of the maps below the first screen: one file for the pages of every base and language. */
export const GET = ({ params: { kind } }: { readonly params: { readonly kind?: string } }) =>
  new Response(outlinesFile(kind === 'uf' ? ufDrawing() : worldDrawing(LOCALE)), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });

import { placesOfKind } from '../../../places/place.ts';
import { townMapFile, townMapOf } from '../../../places/town-map.ts';

export const getStaticPaths = () =>
  placesOfKind('uf').flatMap(({ code }) => (townMapOf(code) ? [{ params: { uf: code } }] : []));

/** The municipalities of a UF, one file for the pages of the UF and of all of them. */
export const GET = ({ params }: { readonly params: { readonly uf?: string } }): Response => {
  const map = townMapOf(params.uf ?? '');
  if (!map) throw new Error(`no map: ${params.uf ?? ''}`);
  return new Response(townMapFile(map), { headers: { 'Content-Type': 'image/svg+xml' } });
};

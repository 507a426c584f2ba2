import type { Locale } from '../../../../pipeline/registry/types.ts';
import { readCatalog } from '../../../data/index.ts';
import { LOCALES } from '../../../locales.ts';
import { openMunicipioMap } from '../../../maps/opening-map.ts';
import { townsFile } from '../../../maps/towns-file.ts';

type Props = { readonly cubeId: string; readonly locale: Locale };

export const getStaticPaths = () =>
  readCatalog()
    .cubes.filter(({ hasMunicipio }) => hasMunicipio)
    .flatMap(({ id: cubeId }) =>
      LOCALES.map((locale) => ({
        params: { map: `${cubeId.toLowerCase()}.${locale}` },
        props: { cubeId, locale } satisfies Props,
      })),
    );

/** The map of municípios that a page opens with, below its table: fetched when it is wanted. */
export const GET = ({ props: { cubeId, locale } }: { readonly props: Props }): Response => {
  const { view, drawing } = openMunicipioMap(cubeId, locale);
  return new Response(townsFile(view, drawing), { headers: { 'Content-Type': 'image/svg+xml' } });
};

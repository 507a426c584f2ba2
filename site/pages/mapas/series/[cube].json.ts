import { readCatalog } from '../../../data/index.ts';
import { LOCALES } from '../../../locales.ts';
import { seriesOf } from '../../../maps/opening-map.ts';
import { openCube } from '../../../tables/opening-table.ts';

type Props = { readonly cubeId: string };

const [LOCALE] = LOCALES;

export const getStaticPaths = () =>
  readCatalog().cubes.map(({ id }) => ({
    params: { cube: id.toLowerCase() },
    props: { cubeId: id } satisfies Props,
  }));

/** The figures of every period of a map of the country, the same in every language. */
export const GET = ({ props: { cubeId } }: { readonly props: Props }): Response =>
  Response.json(seriesOf(openCube(cubeId, LOCALE)));

import { localePaths } from '../nav.ts';
import { placesOfKind, type PlaceKind } from './place.ts';

/** One route per place of a kind and language; the last parts of the address are the parameters. */
export const placePaths = (kind: PlaceKind) =>
  localePaths().flatMap(({ params, props }) =>
    placesOfKind(kind).map((place) => {
      const [, first = '', second = ''] = place.slug.split('/');
      const names = kind === 'pais' ? { pais: first } : { uf: first, municipio: second };
      return { params: { ...params, ...names }, props: { ...props, place } };
    }),
  );

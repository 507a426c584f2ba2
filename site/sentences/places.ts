import type { CatalogCube } from '../../pipeline/registry/public-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { valueCodes } from '../data/cells.ts';
import type { Presence } from '../data/presence.ts';
import { formatInteger } from '../format/index.ts';
import { fill, texts } from '../text/index.ts';
import { counted } from './counted.ts';

/** How many countries the figures of a year tell apart, and municipalities where the cube has them. */
export const placesSentences = (
  cube: CatalogCube,
  { year, municipios, countries }: Presence,
  locale: Locale,
): readonly string[] => {
  const { places } = texts[locale].sentences;
  const told = fill(places.countries, {
    period: year,
    countries: counted(countries, places.country, locale),
  });
  if (!cube.hasMunicipio) return [told];
  const located = fill(cube.kind === 'stock' ? places.stock : places.flow, {
    year,
    places: formatInteger(municipios, locale),
    all: formatInteger(valueCodes('municipio').size, locale),
  });
  return [located, told];
};

import type { Cell } from '../../pipeline/registry/public-files.ts';
import { placesBy } from './figures.ts';
import type { Fact } from './focus.ts';
import { placesOfKind, type Place, type PlaceKind } from './place.ts';
import { rankPlaces, type Ranked } from './ranking.ts';

const WOMEN = '2';
const MEN = '1';

export type Sexes = { readonly women: Cell; readonly men: Cell };

/** Women and men of a place, in the period of a fact; the whole country with `null`. */
export const sexesOf = (fact: Fact, kind: PlaceKind, code: string | null): Sexes => {
  const cross = placesBy(fact.cube, kind, 'sexo', fact);
  return { women: cross.cell(code, WOMEN), men: cross.cell(code, MEN) };
};

/** Share of women among those whose sex is published; null when either part is not a figure. */
export const womenShare = ({ women, men }: Sexes): number | null => {
  if (women.value === null || men.value === null || women.value + men.value === 0) return null;
  return women.value / (women.value + men.value);
};

/** Countries of a UF or municipality, largest first. */
export const countriesOf = (fact: Fact, { kind, code }: Place): readonly Ranked[] => {
  const cross = placesBy(fact.cube, kind, 'pais', fact);
  return rankPlaces('pais', cross.columns, (country) => cross.cell(code, country));
};

/** Countries of the whole country, largest first. */
export const countriesOfBrazil = (fact: Fact): readonly Ranked[] => {
  const cross = placesBy(fact.cube, 'pais', 'sexo', fact);
  return rankPlaces('pais', cross.rows, (country) => cross.cell(country, null));
};

/** UFs of a country, or of all immigrants, largest first. */
export const ufsOf = (fact: Fact, country: string | null): readonly Ranked[] => {
  const cross = placesBy(fact.cube, 'uf', 'pais', fact);
  return rankPlaces('uf', cross.rows, (uf) => cross.cell(uf, country));
};

/** The cell of every UF for a country, published or not: what the map paints. */
export const ufCells = (fact: Fact, country: string): ReadonlyMap<string, Cell> => {
  const cross = placesBy(fact.cube, 'uf', 'pais', fact);
  return new Map(placesOfKind('uf').map(({ code }) => [code, cross.cell(code, country)]));
};

/** Municipalities where a country has a published figure, largest first. */
export const municipiosOfCountry = (fact: Fact, country: string): readonly Ranked[] => {
  if (!fact.cube.hasMunicipio) return [];
  const cross = placesBy(fact.cube, 'municipio', 'pais', fact);
  return rankPlaces('municipio', cross.rows, (code) => cross.cell(code, country));
};

/** Municipalities of a UF with a published figure, largest first. */
export const municipiosOfUf = (fact: Fact, uf: string): readonly Ranked[] => {
  if (!fact.cube.hasMunicipio) return [];
  const cross = placesBy(fact.cube, 'municipio', 'sexo', fact);
  const codes = cross.rows.filter((code) => code.startsWith(uf));
  return rankPlaces('municipio', codes, (code) => cross.cell(code, null));
};

/** Position among the places of its kind, from 1; null when it is not published. */
export const rankOf = (fact: Fact, place: Place): number | null => {
  const ranked = place.kind === 'pais' ? countriesOfBrazil(fact) : ufsOf(fact, null);
  const at = ranked.findIndex((each) => each.place.code === place.code);
  return at < 0 ? null : at + 1;
};

import type { Cell } from '../../pipeline/registry/public-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { readDenominators } from '../data/release.ts';
import { formatDecimal } from '../format/index.ts';
import { divisorOf, ratePerThousand } from '../maps/rate.ts';
import { fill, texts } from '../text/index.ts';
import { placesBy } from './figures.ts';
import { inMainCube, spokenOf, type Fact } from './focus.ts';
import { ufOf, placeName, type Place } from './place.ts';

/** A rate that would be printed as nothing, or is none, is not compared. */
const told = ({ status, value }: Cell, locale: Locale): string | null =>
  status === 'published' && value !== null ? formatDecimal(value, locale) : null;

/**
 * The stock of a UF or município per thousand bonds of everyone, beside its UF and Brazil. The groups published of a
 * município without a total are at least so many. Empty where this release has nothing to divide by.
 */
export const rateSentences = (fact: Fact, place: Place, locale: Locale): readonly string[] => {
  const everyone = readDenominators('rais_todos');
  if (everyone === null || fact.kind !== 'stock' || place.kind === 'pais') return [];
  const spoken = spokenOf(fact);
  const divisor = divisorOf([everyone], spoken.year, 'vinculos');
  const main = inMainCube(spoken);
  const above = (code: string | null): Cell =>
    placesBy(main.cube, 'uf', 'sexo', { ...main, period: spoken.year }).cell(code, null);
  const rate = told(ratePerThousand(spoken.cell, divisor.of(place.code)), locale);
  const brazil = told(ratePerThousand(above(null), divisor.of('BR')), locale);
  if (rate === null || brazil === null) return [];
  const uf = ufOf(place);
  const inUf = uf ? told(ratePerThousand(above(uf.code), divisor.of(uf.code)), locale) : null;
  const { rates } = texts[locale].places;
  const least = place.kind === 'municipio' && !spoken.whole;
  const others = uf && inUf !== null ? `; ${placeName(uf, locale)}, ${inUf}` : '';
  return [fill(least ? rates.least : rates.exact, { rate, brazil, others })];
};

import type { Cell } from '../../pipeline/registry/public-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { formatCell, formatInteger, formatPeriod } from '../format/index.ts';
import { counted } from '../sentences/counted.ts';
import { fill, texts } from '../text/index.ts';
import { seriesOfPlace } from './figures.ts';
import type { Fact } from './focus.ts';
import type { Place } from './place.ts';

type Month = {
  readonly period: string;
  readonly admissions: Cell;
  readonly separations: Cell;
  readonly balance: Cell;
};

const lastMonth = ({ cube }: Fact, place: Place): Month | null => {
  const last = (measure: string): Cell | undefined =>
    seriesOfPlace(cube, place, measure, 'mes').cells.at(-1);
  const [admissions, separations, balance] = [
    last('admissoes'),
    last('desligamentos'),
    last('saldo'),
  ];
  const period = cube.periods.at(-1);
  return period && admissions && separations && balance
    ? { period, admissions, separations, balance }
    : null;
};

/** Movements of the latest month of a country or UF; signs where a part may not be said. */
export const monthSentence = (fact: Fact, place: Place, locale: Locale): string | null => {
  const month = place.kind === 'municipio' ? null : lastMonth(fact, place);
  if (!month) return null;
  const { places, sentences } = texts[locale];
  const { admissions, separations, balance } = month;
  const when = formatPeriod(month.period, locale, 'long');
  if (admissions.value === null || separations.value === null || balance.value === null)
    return fill(places.monthHidden, {
      month: when,
      admissions: formatCell(admissions, locale).text,
      separations: formatCell(separations, locale).text,
    });
  return fill(places.month, {
    month: when,
    admissions: counted(admissions.value, sentences.admissions, locale),
    separations: counted(separations.value, sentences.separations, locale),
    balance: formatInteger(balance.value, locale),
  });
};

import type { Locale } from '../../pipeline/registry/types.ts';

type MonthNames = { readonly short: readonly string[]; readonly long: readonly string[] };

const words = (text: string): readonly string[] => text.split(' ');

/** Abbreviations of ABNT NBR 6023 in Portuguese: `maio` is not shortened. */
const MONTHS: Readonly<Record<Locale, MonthNames>> = {
  pt: {
    short: words('jan. fev. mar. abr. maio jun. jul. ago. set. out. nov. dez.'),
    long: words(
      'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    ),
  },
  en: {
    short: words('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
    long: words(
      'January February March April May June July August September October November December',
    ),
  },
  es: {
    short: words('ene. feb. mar. abr. may. jun. jul. ago. sept. oct. nov. dic.'),
    long: words(
      'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    ),
  },
};

/** `short`: 'mar. 2022', for tables and axes; `long`: 'março de 2022', for sentences. */
export type PeriodStyle = 'short' | 'long';

const PERIOD = /^(\d{4})(?:-(\d{2}))?$/;

const joinMonth = (name: string, year: string, locale: Locale, style: PeriodStyle): string =>
  style === 'long' && locale !== 'en' ? `${name} de ${year}` : `${name} ${year}`;

/** The name of a month code '01'..'12'; throws on another code. */
export const formatMonth = (code: string, locale: Locale, style: PeriodStyle = 'long'): string => {
  const name = MONTHS[locale][style][Number(code) - 1];
  if (name === undefined) throw new Error(`unknown month: ${code}`);
  return name;
};

/** A period '2022' or '2022-03' in words; throws on any other form. */
export const formatPeriod = (
  period: string,
  locale: Locale,
  style: PeriodStyle = 'short',
): string => {
  const [, year, month] = PERIOD.exec(period) ?? [];
  if (year === undefined) throw new Error(`unknown period: ${period}`);
  return month === undefined
    ? year
    : joinMonth(formatMonth(month, locale, style), year, locale, style);
};

const rangeJoin = (from: string, to: string): string =>
  /^\d{4}$/.test(from) ? `${from}-${to}` : `${from} – ${to}`;

/** Consecutive periods as IBGE writes them, joined by a hyphen: '2011-2023'; one period stands alone. */
export const formatPeriodRange = (
  first: string,
  last: string,
  locale: Locale,
  style: PeriodStyle = 'short',
): string =>
  first === last
    ? formatPeriod(first, locale, style)
    : rangeJoin(formatPeriod(first, locale, style), formatPeriod(last, locale, style));

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** An ISO date: '2024-12-31' → '31/12/2024' (pt, es), '31 Dec 2024' (en); no time zone takes part. */
export const formatDate = (date: string, locale: Locale): string => {
  const [, year, month, day] = ISO_DATE.exec(date) ?? [];
  if (year === undefined || month === undefined) throw new Error(`unknown date: ${date}`);
  return locale === 'en'
    ? `${Number(day)} ${formatMonth(month, 'en', 'short')} ${year}`
    : `${day}/${month}/${year}`;
};

import type { Locale } from '../../pipeline/registry/types.ts';
import { formatInteger, LOCALE_TAGS } from '../format/index.ts';

export type Unit = { readonly one: string; readonly other: string };

const rules = new Map<Locale, Intl.PluralRules>();

const rulesOf = (locale: Locale): Intl.PluralRules => {
  const known = rules.get(locale) ?? new Intl.PluralRules(LOCALE_TAGS[locale]);
  rules.set(locale, known);
  return known;
};

/** The form of a unit that a count asks for in a language: 1 posto, 2 postos. */
export const unitOf = (count: number, unit: Unit, locale: Locale): string =>
  rulesOf(locale).select(Math.abs(count)) === 'one' ? unit.one : unit.other;

/** A count with its unit: '3.161 postos formais'. */
export const counted = (count: number, unit: Unit, locale: Locale): string =>
  `${formatInteger(count, locale)} ${unitOf(count, unit, locale)}`;

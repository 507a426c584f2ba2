import type { Locale } from '../../pipeline/registry/types.ts';
import { formatInteger, formatPercent, formatPeriod, formatPeriodRange } from '../format/index.ts';
import { unitOf, type Unit } from '../sentences/counted.ts';
import { fill, texts } from '../text/index.ts';

/** What questions are about, in the order of their page. */
export type Theme = keyof (typeof texts)['pt']['places']['questions']['themes'];

export type Question = {
  readonly theme: Theme;
  readonly text: string;
  /** The figure a table opens on, or the largest line of its list. */
  readonly answer: string;
  /** The table that holds the answer. */
  readonly href: string;
};

type AllWords = (typeof texts)['pt']['places']['questions'];
/** A form of question, by the name of its words. */
export type Words = Exclude<
  { [Name in keyof AllWords]: AllWords[Name] extends string ? Name : never }[keyof AllWords],
  'title' | 'lead' | 'all'
>;

/** A question in a language; values that its words do not name are left out. */
export const worded = (
  words: Words,
  values: Readonly<Record<string, string>>,
  locale: Locale,
): string => {
  const template = texts[locale].places.questions[words];
  const used = Object.entries(values).filter(([name]) => template.includes(`{${name}}`));
  return fill(template, Object.fromEntries(used));
};

/** '2023', 'dezembro de 2023', 'jan. 2011 – nov. 2019'. */
export const periodText = (period: string, locale: Locale): string => {
  const [from = '', to] = period.split('..');
  return to === undefined
    ? formatPeriod(from, locale, 'long')
    : formatPeriodRange(from, to, locale);
};

type Figure = { readonly value: number; readonly unit: Unit; readonly period: string };

/** '11.343 vínculos, 2023'; of a list, its largest line: 'sobretudo Santa Catarina: 11.343 …'. */
export const figureAnswer = ({ value, unit, period }: Figure, locale: Locale, name?: string) => {
  const { questions } = texts[locale].home;
  const figure = {
    number: formatInteger(value, locale),
    unit: unitOf(value, unit, locale),
    period: periodText(period, locale),
  };
  return name === undefined
    ? fill(questions.answer, figure)
    : fill(questions.leader, { ...figure, name });
};

/** 'sobretudo Serviços: 37,3%, 2023'. */
export const shareAnswer = (name: string, share: number, period: string, locale: Locale): string =>
  fill(texts[locale].home.questions.largest, {
    name,
    share: formatPercent(share, locale),
    period: periodText(period, locale),
  });

import type { Locale } from '../../pipeline/registry/types.ts';
import { formatPercent } from '../format/index.ts';
import { pagePath } from '../nav.ts';
import { numberIn } from '../quota/cells.ts';
import { nationalYears } from '../quota/dashboard.ts';
import { hasQuota } from '../quota/files.ts';
import { placeRow, quotaUfs } from '../quota/places.ts';
import { fill, texts } from '../text/index.ts';
import { figureAnswer, worded, type Question } from './question.ts';

const UFS = 3;

/** How far the quota of art. 93 of Lei 8.213/1991 is filled, in the country and where most posts are missing. */
export const questionsAboutQuota = (locale: Locale): readonly Question[] => {
  const last = hasQuota() ? nationalYears().at(-1) : undefined;
  if (!last) return [];
  const { year } = last;
  const { questions } = texts[locale].home;
  const country: Question = {
    theme: 'quota',
    text: worded('quota', {}, locale),
    answer: fill(questions.rate, { rate: formatPercent(last.rate, locale), period: year }),
    href: pagePath(locale, 'cotas'),
  };
  const missing = quotaUfs()
    .flatMap((uf) => {
      const value = numberIn(placeRow('empresas_lugar', uf.code, year), 'deficit');
      return value === null ? [] : [{ uf, value }];
    })
    .toSorted((a, b) => b.value - a.value || (a.uf.code < b.uf.code ? -1 : 1))
    .slice(0, UFS)
    .map(({ uf, value }): Question => ({
      theme: 'quota',
      text: worded('quotaMissing', { in: uf.in[locale] }, locale),
      answer: figureAnswer({ value, unit: questions.vagas, period: year }, locale),
      href: pagePath(locale, uf.slug),
    }));
  return [country, ...missing];
};

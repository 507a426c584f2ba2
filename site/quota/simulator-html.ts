import { OBLIGED_FROM } from '../../pipeline/registry/quota/rule.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { formatDecimal, formatInteger } from '../format/index.ts';
import { escapeHtml } from '../tables/html.ts';
import { fill } from '../text/fill.ts';
import { problemOf, simulate, type CompanyWish, type Simulation } from './simulate.ts';
import type { QuotaTexts } from './text/index.ts';

type Words = QuotaTexts['simulator'];

/** The answer in one sentence, as a screen reader says it. */
export const answerOf = (found: Simulation, words: Words, locale: Locale): string => {
  const count = (value: number): string => formatInteger(value, locale);
  if (!found.obliged)
    return fill(words.notObliged, {
      base: count(found.base),
      threshold: formatInteger(OBLIGED_FROM, locale),
    });
  const values = { reserved: count(found.reserved), filled: count(found.filled) };
  return found.complies
    ? fill(words.complies, values)
    : fill(words.lacks, { ...values, deficit: count(found.deficit) });
};

const productOf = ({ base, bracket }: Simulation, words: Words, locale: Locale): string => {
  const hundredths = base * bracket.percent;
  const isWhole = hundredths % 100 === 0;
  return fill(isWhole ? words.whole : words.product, {
    base: formatInteger(base, locale),
    percent: String(bracket.percent),
    exact: formatDecimal(hundredths / 100, locale, isWhole ? 0 : 2),
  });
};

const line = (name: string, value: string, how: string): string =>
  `<tr><th scope="row">${escapeHtml(name)}<small>${escapeHtml(how)}</small></th><td class="figure">${escapeHtml(value)}</td></tr>`;

const rowsOf = (found: Simulation, wish: CompanyWish, words: Words, locale: Locale): string => {
  const count = (value: number): string => formatInteger(value, locale);
  const { base, bracket, reserved, filled, deficit, surplus, obliged } = found;
  const sum = fill(words.baseSum, {
    employees: count(wish.empregados),
    apprentices: count(wish.aprendizes),
    retired: count(wish.incapacidade),
  });
  const out = fill(words.filledSum, { persons: count(wish.pcd), out: count(wish.fora) });
  return [
    line(words.base, count(base), sum),
    line(words.bracketRow, `${bracket.percent} %`, words.lawItems[bracket.code]),
    line(words.reserved, count(reserved), obliged ? productOf(found, words, locale) : ''),
    line(words.filled, count(filled), out),
    surplus > 0
      ? line(words.surplus, count(surplus), '')
      : line(words.deficit, deficit === 0 ? '-' : count(deficit), ''),
  ].join('');
};

/** The answer as HTML, the same at build time and in the browser. */
export const resultHtml = (wish: CompanyWish, words: Words, locale: Locale): string => {
  const problem = problemOf(wish);
  if (problem) return `<p class="answer problem">${escapeHtml(words.problems[problem])}</p>`;
  const found = simulate(wish);
  const next = found.next
    ? `<p class="quiet">${escapeHtml(
        fill(words.next, {
          from: formatInteger(found.next.from, locale),
          reserved: formatInteger(found.next.reserved, locale),
        }),
      )}</p>`
    : '';
  return `<p class="answer">${escapeHtml(answerOf(found, words, locale))}</p><table class="ibge-table"><caption class="visually-hidden">${escapeHtml(words.result)}</caption><tbody>${rowsOf(found, wish, words, locale)}</tbody></table>${next}`;
};

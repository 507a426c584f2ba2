import type { Locale } from '../../pipeline/registry/types.ts';
import { texts } from '../text/index.ts';
import { questionsAboutAttributes } from './about-attributes.ts';
import { questionsAboutPlaces } from './about-places.ts';
import { questionsAboutQuota } from './about-quota.ts';
import type { Question } from './question.ts';

export type { Question } from './question.ts';

/** Every question this release can answer, theme by theme. */
export const questionsOf = (locale: Locale): readonly Question[] => {
  const all = [
    ...questionsAboutPlaces(locale),
    ...questionsAboutAttributes(locale),
    ...questionsAboutQuota(locale),
  ];
  return Object.keys(texts[locale].places.questions.themes).flatMap((theme) =>
    all.filter((each) => each.theme === theme),
  );
};

/** The same, dealt round: one of each theme, then another of each, so that any few of them differ. */
export const mixedQuestions = (locale: Locale): readonly Question[] => {
  const themes = [...Map.groupBy(questionsOf(locale), ({ theme }) => theme).values()].map(spread);
  const longest = Math.max(0, ...themes.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) =>
    themes.flatMap((each) => each[at] ?? []),
  ).flat();
};

/** Steps far enough apart to meet another form of question: 0, 5, 10, … then 1, 6, 11, … */
const STRIDE = 5;

const spread = (questions: readonly Question[]): readonly Question[] =>
  Array.from({ length: STRIDE }, (_, start) =>
    questions.filter((_each, at) => at % STRIDE === start),
  ).flat();

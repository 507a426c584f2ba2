import type { Accuracy, CountTable, PairingQuality } from '../../pipeline/registry/public-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { isWithholding, shareOf, totalOf } from '../data/pairing.ts';
import { formatInteger } from '../format/index.ts';
import { shareWords } from '../format/quality.ts';
import { fill, texts } from '../text/index.ts';

const PER = 100_000;

/** What was linked, in one sentence; then how surely, where the truth is known. */
export const qualitySentences = (pairing: PairingQuality, locale: Locale): readonly string[] => {
  const { headline } = texts[locale].quality;
  const { bySex, accuracy } = pairing;
  const share = (column: string) =>
    shareWords(shareOf(totalOf(bySex, column), bySex.total), headline.hidden, locale);
  const whole = fill(headline.whole, {
    records: formatInteger(pairing.records, locale),
    people: formatInteger(pairing.people, locale),
    linked: share('ligado'),
    none: share('P0'),
    ambiguous: share('P9'),
  });
  return [whole, (accuracy && accuracySentence(accuracy, locale)) ?? headline.unknown];
};

const accuracySentence = (accuracy: Accuracy, locale: Locale): string | null => {
  const all = accuracy.periods.find(({ period }) => period === 'todos');
  if (!all?.pairPrecision || !all.pairRecall) return null;
  const { headline } = texts[locale].quality;
  const per = (share: number) => {
    const count = Math.round((1 - share) * PER);
    return count === 0 && share < 1 ? headline.fewer : formatInteger(count, locale);
  };
  return fill(headline.precision, {
    wrong: per(all.pairPrecision.value),
    missed: per(all.pairRecall.value),
  });
};

/** Difference between the highest and the lowest pair recall of the groups, as a fraction. */
export const recallGap = (groups: Accuracy['byCountry']): number => {
  const recalls = groups.flatMap(({ pairRecall }) => (pairRecall ? [pairRecall.value] : []));
  return recalls.length === 0 ? 0 : Math.max(...recalls) - Math.min(...recalls);
};

/** The note that explains `x`, for a table that has one. */
export const withheldNotes = (
  table: CountTable,
  threshold: number,
  locale: Locale,
): readonly string[] =>
  isWithholding(table) ? [fill(texts[locale].quality.small, { threshold: String(threshold) })] : [];

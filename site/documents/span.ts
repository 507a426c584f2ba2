import type { Locale } from '../../pipeline/registry/types.ts';
import { fill } from '../text/index.ts';
import { documentTexts } from './text.ts';

/** 'desde 2016', 'até 2022', '2017 a 2018', 'todos': years stay as digits. */
export const spanText = (
  locale: Locale,
  from: number | undefined,
  to: number | undefined,
): string => {
  const text = documentTexts[locale].variables;
  if (from !== undefined && to !== undefined)
    return fill(text.between, { from: String(from), to: String(to) });
  if (from !== undefined) return fill(text.since, { year: String(from) });
  return to === undefined ? text.allYears : fill(text.until, { year: String(to) });
};

import type { VersionChanges } from '../../pipeline/registry/api-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { formatInteger, formatPeriod } from '../format/index.ts';
import { fill } from '../text/index.ts';
import type { Block } from './block.ts';
import { documentTexts } from './text.ts';

/** Rows of a table that is shown open. */
const OPEN = 15;

/** What changed from the version before, by cube and period, with the reason. */
export const changeTable = ({ version, cubes, reasons }: VersionChanges, locale: Locale): Block => {
  const text = documentTexts[locale].api;
  const figures = (counts: readonly number[]) =>
    counts.map((count) => ({ figure: count === 0 ? '-' : formatInteger(count, locale) }));
  const rows = cubes.flatMap(({ id, change, periods, added, removed, revised }) =>
    change === 'comparado'
      ? periods.map((each) => [
          id,
          formatPeriod(each.period, locale),
          reasons[each.reason][locale],
          ...figures([each.added, each.removed, each.revised]),
        ])
      : [[id, text.everyPeriod, text.cubeChange[change], ...figures([added, removed, revised])]],
  );
  return {
    kind: 'table',
    caption: fill(text.changes, { version }),
    head: text.changeHead,
    figures: [3, 4, 5],
    folded: rows.length > OPEN,
    rows,
  };
};

import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../site/locales.ts';
import { quotaTexts } from '../../../site/quota/text/index.ts';
import { placesOf } from '../../../site/text/fill.ts';

type Leaf = readonly [path: string, text: string];

const leavesOf = (value: unknown, path = ''): readonly Leaf[] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, each]) => leavesOf(each, `${path}.${key}`));

const portuguese = leavesOf(quotaTexts.pt);
/** Said only where a page is a summary. */
const MAY_BE_EMPTY = '.reports.tablesOnlyPt';

describe.each(LOCALES)('texts of the quota in %s', (locale) => {
  const leaves = new Map(leavesOf(quotaTexts[locale]));

  it('has the keys of Portuguese, and no careless text', () => {
    expect([...leaves.keys()].toSorted()).toEqual(portuguese.map(([path]) => path).toSorted());
    const careless = [...leaves].filter(
      ([path, text]) => path !== MAY_BE_EMPTY && (text.trim() === '' || /^\s|\s$| {2}/.test(text)),
    );
    expect(careless).toEqual([]);
  });

  it('has the places of Portuguese in every template', () => {
    const differing = portuguese.filter(
      ([path, text]) => placesOf(leaves.get(path) ?? '').join() !== placesOf(text).join(),
    );
    expect(differing).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { quotaCodeLists } from '../../../pipeline/registry/quota/code-lists.ts';
import { indicatorOf, quotaIndicators } from '../../../pipeline/registry/quota/indicators.ts';
import { quotaTables } from '../../../pipeline/registry/quota/tables.ts';
import { LOCALES, type Text } from '../../../pipeline/registry/types.ts';

const isWritten = (each: Text) => LOCALES.every((locale) => each[locale].trim().length > 1);

describe('quotaIndicators', () => {
  it('says in three languages what each is, how it is computed, in what unit and by which source', () => {
    for (const each of quotaIndicators) {
      const texts = [each.label, each.definition, each.unit];
      expect(
        texts.filter((one) => !isWritten(one)),
        each.id,
      ).toEqual([]);
      expect(each.formula.length, each.id).toBeGreaterThan(2);
      expect(each.reference.length, each.id).toBeGreaterThan(5);
    }
    expect(new Set(quotaIndicators.map(({ id }) => id)).size).toBe(quotaIndicators.length);
  });
});

describe('quotaTables', () => {
  it('has known dimensions, known indicators, and both parts of every rate', () => {
    for (const { id, dimensions, indicators, title, notes } of quotaTables) {
      const rates = indicators.flatMap((each) => indicatorOf(each).rate ?? []);
      const parts = rates.flatMap(({ part, whole }) => [part, whole]);
      expect(
        parts.filter((each) => !indicators.includes(each)),
        id,
      ).toEqual([]);
      expect(
        dimensions.filter((each) => each !== 'ano' && !quotaCodeLists[each]),
        id,
      ).toEqual([]);
      expect([title, ...notes].every(isWritten), id).toBe(true);
    }
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, duties, nextWorkingDay } from '../../../pipeline/registry/quota/duties.ts';
import {
  CONSENT_CATEGORIES,
  INCLUSION_STATES,
  NEXT_STATES,
} from '../../../pipeline/registry/quota/inclusion.ts';
import { growthGoal, isWholeYear, sharingGoal } from '../../../pipeline/registry/quota/kpi.ts';

describe('sharingGoal', () => {
  it('asks for everybody who signed, and nothing where nobody did', () => {
    expect(sharingGoal({ signed: 0, shared: 0 })).toBe('nao_avaliavel');
    expect(sharingGoal({ signed: 200, shared: 199 })).toBe('nao_atingida');
    expect(sharingGoal({ signed: 200, shared: 200 })).toBe('atingida');
  });
});

describe('growthGoal', () => {
  const WHOLE = { year: true, before: true };
  const of = (value: number, before: number | null, year = 2027, whole = WHOLE) =>
    growthGoal({ year, value, before, whole });

  it('is met from exactly 15 %, in whole numbers', () => {
    expect(of(115, 100)).toBe('atingida');
    expect(of(114, 100)).toBe('nao_atingida');
    expect(of(23, 20)).toBe('atingida');
    expect(of(22, 20)).toBe('nao_atingida');
  });

  it('is not assessable in the baseline year, after nothing, and in the first year', () => {
    expect(of(115, 100, 2026)).toBe('nao_avaliavel');
    expect(of(115, 0)).toBe('nao_avaliavel');
    expect(of(115, null)).toBe('nao_avaliavel');
    const values = { year: 2027, value: 9, before: 8, whole: WHOLE };
    expect(growthGoal(values, { baseline: 2027, percent: 15 })).toBe('nao_avaliavel');
  });

  it('can be met and not missed in a part of a year, and is not assessed against one', () => {
    const part = { year: false, before: true };
    expect(of(115, 100, 2027, part)).toBe('atingida');
    expect(of(114, 100, 2027, part)).toBe('nao_avaliavel');
    expect(of(500, 100, 2027, { year: true, before: false })).toBe('nao_avaliavel');
  });

  it('never loses a goal to a larger value', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.integer({ min: 1, max: 1e6 }), (value, before) => {
        if (of(value, before) === 'atingida') expect(of(value + 1, before)).toBe('atingida');
        else expect(value * 100).toBeLessThan(before * 115);
      }),
    );
  });
});

describe('isWholeYear', () => {
  it('needs a year after the publication and something told of its December or later', () => {
    expect(isWholeYear(2025, '2027-12-31')).toBe(false);
    expect(isWholeYear(2026, '2026-11-30')).toBe(false);
    expect(isWholeYear(2026, '2026-12-01')).toBe(true);
    expect(isWholeYear(2026, '2027-01-02')).toBe(true);
    expect(isWholeYear(2026, '')).toBe(false);
  });
});

describe('duties', () => {
  it('ends sixty days after the publication, on a Sunday, and on the Monday after it', () => {
    expect(new Set(duties.map(({ literal }) => literal))).toEqual(new Set(['2025-10-26']));
    expect(new Set(duties.map(({ rolled }) => rolled))).toEqual(new Set(['2025-10-27']));
    expect(duties).toHaveLength(5);
  });

  it('counts over months and leap years, and rolls weekends only', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(nextWorkingDay('2025-10-25')).toBe('2025-10-27');
    expect(nextWorkingDay('2025-10-24')).toBe('2025-10-24');
  });
});

describe('the flow of Portaria 1.088', () => {
  it('has no category of health or disability among the consented ones', () => {
    const labels = CONSENT_CATEGORIES.map(({ label }) => label.pt).join(' ');
    expect(CONSENT_CATEGORIES).toHaveLength(6);
    expect(labels).not.toMatch(/sa[úu]de|defici/i);
  });

  it('reaches placement only through consent, sending and referral, and revocation from anywhere after consent', () => {
    const before = (state: string) =>
      INCLUSION_STATES.filter((each) => NEXT_STATES[each].some((next) => next === state));
    expect(before('consentido')).toEqual(['identificado']);
    expect(before('enviado')).toEqual(['cadastrado_pat']);
    expect(before('colocado')).toEqual(['encaminhado']);
    expect(NEXT_STATES.revogado).toEqual([]);
    expect(before('revogado')).toEqual(
      INCLUSION_STATES.filter((each) => each !== 'identificado' && each !== 'revogado'),
    );
  });
});

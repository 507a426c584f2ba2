import { describe, expect, it } from 'vitest';
import { PROFILES } from '../../pipeline/4-protect/parameters.ts';
import { protectionRules } from '../../pipeline/4-protect/rules.ts';
import { bindSteps, declared } from '../bind-steps.ts';
import { createHarmonisedTables } from './population.ts';

describe('protectionRules', () => {
  it('binds every step on empty typed tables and declares what it reads', async () => {
    const rules = protectionRules(PROFILES.padrao);
    const { vintage, prepare, countries, locate, places, finish, detail } = rules;
    const { pay, paid, years, totals, cubes, microdata } = rules;
    const steps = [
      ...vintage,
      ...prepare,
      ...countries.look,
      ...countries.apply,
      ...locate,
      ...places.look,
      ...places.apply,
      ...finish,
      ...detail,
      ...pay.look,
      ...pay.apply,
      ...paid,
      ...years.propose,
      ...years.accept,
      ...totals.propose,
      ...totals.accept,
      ...[...cubes, ...microdata].map(({ step }) => step),
    ];
    expect(await bindSteps(steps, createHarmonisedTables)).toEqual(declared(steps));
  });
});

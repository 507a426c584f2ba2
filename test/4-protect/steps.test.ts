import { describe, expect, it } from 'vitest';
import { PROFILES } from '../../pipeline/4-protect/parameters.ts';
import { protectionRules } from '../../pipeline/4-protect/rules.ts';
import { bindSteps, declared } from '../bind-steps.ts';
import { createHarmonisedTables } from './population.ts';

describe('protectionRules', () => {
  it('binds every step on empty typed tables and declares what it reads', async () => {
    const {
      vintage,
      prepare,
      countries,
      locate,
      places,
      finish,
      detail,
      totals,
      cubes,
      microdata,
    } = protectionRules(PROFILES.padrao);
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
      ...totals.propose,
      ...totals.accept,
      ...[...cubes, ...microdata].map(({ step }) => step),
    ];
    expect(await bindSteps(steps, createHarmonisedTables)).toEqual(declared(steps));
  });
});

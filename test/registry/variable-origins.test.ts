import { describe, expect, it } from 'vitest';
import { sourceLayouts } from '../../pipeline/1-sources/layouts.ts';
import {
  layoutBases,
  layoutCodes,
  variableOrigins,
} from '../../pipeline/registry/documentation/variable-origins.ts';

const layouts = sourceLayouts();

describe('variableOrigins', () => {
  it('name columns that the layouts have, each once per variable', () => {
    const missing = variableOrigins.filter(
      ({ layout, field }) =>
        !layouts
          .find(({ id }) => id === layout)
          ?.fields.some((each) => each.field === field && (each.read || each.field === 'uf')),
    );
    expect(missing).toEqual([]);
    const keys = variableOrigins.map((each) => `${each.variable} ${each.layout} ${each.field}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('know the codes and the base of every layout they name', () => {
    for (const { layout } of variableOrigins)
      expect([layoutCodes[layout], layoutBases[layout]], layout).not.toContain(undefined);
    expect(variableOrigins.length).toBeGreaterThan(200);
  });
});

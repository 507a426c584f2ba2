import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Database } from '../../pipeline/engine/database.ts';
import { linkNaively } from './naive/persons.ts';
import type { Registro } from './naive/registro.ts';
import { linksOf, SECRET, withPaired, type Link } from './pair-records.ts';
import { population } from './populations.ts';
import { sideBySide } from './side-by-side.ts';

const BATCH = 420;

/** Links that differ, each with what the rules say; probabilities to 9 decimals. */
function differences(found: readonly Link[], expected: ReadonlyMap<string, Link>) {
  const links = new Map(found.map((link) => [link.id, link]));
  const ids = [...new Set([...expected.keys(), ...links.keys()])];
  return ids
    .map((id) => ({ id, sql: rounded(links.get(id)), rules: rounded(expected.get(id)) }))
    .filter(({ sql, rules }) => sql !== rules);
}

const rounded = (link: Link | undefined) =>
  link && [link.person, link.pass, link.score, link.margin, link.probability?.toFixed(9)].join(' ');

const largestComponent = (database: Database) =>
  database.value<number>('select coalesce(max(chaves), 0) from pair_componentes');

describe('pairSteps', () => {
  it('agrees with the naive reading of the rules on 2,100 small populations, in which every pass occurs', async () => {
    const passes = new Set<string>();
    const components: number[] = [];
    await fc.assert(
      fc.asyncProperty(
        fc.array(population, { minLength: BATCH, maxLength: BATCH }),
        async (each) => {
          const records = sideBySide(each);
          const links = await withPaired(records, async (database) => {
            components.push(await largestComponent(database));
            return linksOf(database);
          });
          for (const { pass } of links) passes.add(pass);
          expect(differences(links, linkNaively(records, SECRET))).toEqual([]);
        },
      ),
      { numRuns: 5, seed: 20_261, endOnFailure: true },
    );
    expect([...passes].toSorted().join(' ')).toBe('P0 P1 P2 P3 P4 P5 P6 P7 P9');
    expect(Math.max(...components)).toBeGreaterThan(8);
  });

  it('gives every column of links, persons and weights the same bytes, whatever the order of lines and the threads', async () => {
    const records = sideBySide(fc.sample(population, { numRuns: 300, seed: 7 }));
    const [first, ...others] = await Promise.all([
      outcome(records, 1),
      outcome(shuffled(records, 8), 2),
      outcome(shuffled(records, 9), 4),
    ]);
    expect(JSON.parse(first)).toContainEqual(expect.objectContaining({ link_rule: 'P7' }));
    for (const other of others) expect(other).toBe(first);
  });
});

function shuffled(records: readonly Registro[], seed: number): readonly Registro[] {
  const all = fc.shuffledSubarray([...records], { minLength: records.length });
  return fc.sample(all, { numRuns: 1, seed })[0] ?? [];
}

/** Every column of the tables, by key, as text. */
function outcome(records: readonly Registro[], threads: number): Promise<string> {
  return withPaired(
    records,
    async (database) => {
      const links = await database.rows(
        'select * replace (linha::integer as linha) from links order by base, arquivo_id, linha',
      );
      const persons = await database.rows('from persons order by pessoa_id');
      return JSON.stringify([
        ...links,
        ...persons,
        ...(await database.rows('from pair_pesos order by nivel')),
      ]);
    },
    threads,
  );
}

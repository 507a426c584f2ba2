import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedRows, type Published } from './published.ts';
import { rowSpace } from './row-space.ts';
import { filledOf, KS, protectWorld, worlds, type Company } from './world.ts';

type Atom = { readonly company: Company; readonly type: string; readonly n: number };

/** Whoever knows which companies exist and where, and reads everything published, learns only safe sums. */
describe('protectQuota', () => {
  it('lets nobody derive a small count of persons with disability from rows, columns and totals', async () => {
    let published = 0;
    let derived = 0;
    await fc.assert(
      fc.asyncProperty(worlds, async (companies) => {
        const tables = await protectWorld(companies);
        const rows = [...tables.values()].flatMap(publishedRows);
        published += rows.length;
        const atoms = atomsOf(companies);
        const known = rowSpace(atoms.length);
        for (const row of rows) for (const members of sumsOf(row, atoms)) known.add(members);
        for (const query of queriesOf(companies)) {
          const inside = atoms.flatMap((atom, at) => (query.holds(atom) ? [at] : []));
          if (inside.length === 0 || !known.has(inside)) continue;
          derived += 1;
          const value = inside.reduce((sum, at) => sum + (atoms[at]?.n ?? 0), 0);
          const fewest = value === 0 || value >= KS;
          expect(fewest, `${query.name} = ${value}`).toBe(true);
        }
      }),
      { numRuns: 40, endOnFailure: true },
    );
    expect(published).toBeGreaterThan(500);
    expect(derived).toBeGreaterThan(100);
  }, 120_000);

  it('publishes sums that are right, add up, and have three companies behind them', async () => {
    let rows = 0;
    await fc.assert(
      fc.asyncProperty(worlds, async (companies) => {
        const tables = await protectWorld(companies);
        for (const row of publishedRows(tables.get('empresas_lugar'))
          .concat(publishedRows(tables.get('empresas_faixa')))
          .concat(publishedRows(tables.get('empresas_secao_faixa')))
          .concat(publishedRows(tables.get('empresas_lugar_faixa')))) {
          const own = companies.filter((each) => each.faixa !== '0' && row.companies(each));
          expect(row.values['empresas_obrigadas']).toBe(own.length);
          expect(row.values['pcd_em_obrigadas']).toBe(sum(own.map(filledOf)));
          expect(row.values['deficit']).toBe(
            sum(own.map((each) => Math.max(0, each.reservadas - filledOf(each)))),
          );
          expect(own.length === 0 || own.length >= 3).toBe(true);
          rows += 1;
        }
      }),
      { numRuns: 20, endOnFailure: true },
    );
    expect(rows).toBeGreaterThan(60);
  }, 120_000);

  it('publishes the same whatever the order of the rows', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async (companies) => {
        const [one, other] = [
          await protectWorld(companies),
          await protectWorld(companies.toReversed()),
        ];
        expect([...one]).toEqual([...other]);
      }),
      { numRuns: 6, endOnFailure: true },
    );
    expect.hasAssertions();
  });
});

const sum = (values: readonly number[]) => values.reduce((total, each) => total + each, 0);

/** The unknowns: persons of each type in each company, as the attacker would list them. */
function atomsOf(companies: readonly Company[]): readonly Atom[] {
  const types = ['1', '2', '3', '6'];
  return companies.flatMap((company) =>
    types.map((type) => ({
      company,
      type,
      n: sum(company.persons.filter(({ deficiencia }) => deficiencia === type).map(({ n }) => n)),
    })),
  );
}

/** What each published row says of the unknowns. A published zero says it of every one in it. */
function sumsOf(row: Published, atoms: readonly Atom[]): readonly (readonly number[])[] {
  const types = row.values['deficiencia'];
  if (row.values['sexo'] !== undefined || row.values['raca_cor'] !== undefined) return [];
  if (row.values['faixa_etaria'] !== undefined || row.values['escolaridade'] !== undefined)
    return [];
  const value = row.values['pcd_empregados'] ?? row.values['pcd_em_obrigadas'];
  if (typeof value !== 'number') return [];
  const obligedOnly = row.values['pcd_empregados'] === undefined;
  const inside = atoms.flatMap((atom, at) =>
    row.companies(atom.company) &&
    (!obligedOnly || atom.company.faixa !== '0') &&
    (types === undefined || types === 'X' || types === atom.type)
      ? [at]
      : [],
  );
  if (types === 'X') return [];
  if (value === 0) return inside.map((at) => [at]);
  const obliged = inside.filter((at) => atoms[at]?.company.faixa !== '0');
  return row.values['pcd_em_obrigadas'] === undefined || obligedOnly ? [inside] : [inside, obliged];
}

type Query = { readonly name: string; readonly holds: (atom: Atom) => boolean };

/** What one might want to know: a place, a group, a crossing of two, with and without a type. */
function queriesOf(companies: readonly Company[]): readonly Query[] {
  const keys = ['regiao', 'uf', 'municipio', 'faixa', 'secao', 'natureza'] as const;
  const groups = keys.flatMap((key) =>
    [...new Set(companies.map((each) => each[key]))].map((code) => ({
      name: `${key} ${code}`,
      holds: ({ company }: Atom) => company[key] === code,
    })),
  );
  const crossings = groups.flatMap((a, at) =>
    groups.slice(at + 1).map((b) => ({
      name: `${a.name} × ${b.name}`,
      holds: (atom: Atom) => a.holds(atom) && b.holds(atom),
    })),
  );
  const all = [...groups, ...crossings];
  const typed = groups.flatMap((a) =>
    ['1', '2', '3', '6'].map((type) => ({
      name: `${a.name}, tipo ${type}`,
      holds: (atom: Atom) => a.holds(atom) && atom.type === type,
    })),
  );
  const obliged = groups.map((a) => ({
    name: `${a.name}, fora das obrigadas`,
    holds: (atom: Atom) => a.holds(atom) && atom.company.faixa === '0',
  }));
  return [...all, ...typed, ...obliged];
}

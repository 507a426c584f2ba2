import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedRows, type Published } from './published.ts';
import { rowSpace } from './row-space.ts';
import { KS, largeWorlds, protectWorld, worldsOfBrackets, type Company } from './world.ts';

/** Persons of one kind in one group of companies: an unknown of the attacker. */
type Atom = {
  readonly company: Company;
  readonly type: string;
  readonly sex: string;
  readonly n: number;
};

/** Unknowns by what `keyOf` tells of a company, and by type and sex. */
function atomsBy(
  companies: readonly Company[],
  keyOf: (company: Company) => string,
): readonly Atom[] {
  const atoms = companies.flatMap((company) =>
    ['1', '2', '3', '6'].flatMap((type) =>
      ['1', '2'].map((sex) => ({
        company,
        type,
        sex,
        n: total(
          company.persons
            .filter(({ deficiencia, sexo }) => deficiencia === type && sexo === sex)
            .map(({ n }) => n),
        ),
      })),
    ),
  );
  return [
    ...Map.groupBy(atoms, ({ company, type, sex }) =>
      [keyOf(company), type, sex].join('|'),
    ).values(),
  ].flatMap((same) => {
    const [first] = same;
    return first ? [{ ...first, n: total(same.map(({ n }) => n)) }] : [];
  });
}

const total = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0);

/** The sums a row tells, as sets of unknowns; a zero tells each of its unknowns. */
function sumsOf(
  row: Published,
  atoms: readonly Atom[],
  named: { readonly types: ReadonlySet<string>; readonly sexes: ReadonlySet<string> },
): readonly (readonly number[])[] {
  const { deficiencia, sexo, pcd_empregados: all, pcd_em_obrigadas: obliged } = row.values;
  const matches = (code: unknown, own: string, known: ReadonlySet<string>) =>
    code === undefined || (code === 'X' ? !known.has(own) : code === own);
  const inside = atoms.flatMap((atom, at) =>
    row.companies(atom.company) &&
    matches(deficiencia, atom.type, named.types) &&
    matches(sexo, atom.sex, named.sexes)
      ? [at]
      : [],
  );
  const bound = inside.filter((at) => atoms[at]?.company.faixa !== '0');
  const told = (value: unknown, members: readonly number[]) =>
    typeof value !== 'number' ? [] : value === 0 ? members.map((at) => [at]) : [members];
  return [...told(all, inside), ...told(obliged, bound)];
}

const UNTOLD = ['raca_cor', 'faixa_etaria', 'escolaridade', 'imigrante', 'natureza'];

/**
 * Solves everything published whose columns `keyOf` tells apart, asks for every group in `queries` and
 * judges what comes out. `skipped` are the columns, and the level, that it does not.
 */
async function attack(
  companies: readonly Company[],
  keyOf: (company: Company) => string,
  skipped: readonly string[],
  queries: readonly ((atom: Atom) => string)[],
) {
  const tables = await protectWorld(companies);
  const rows = [...tables.values()]
    .flatMap(publishedRows)
    .filter(
      ({ values }) =>
        [...UNTOLD, ...skipped].every((column) => values[column] === undefined) &&
        !skipped.includes(String(values['nivel'])),
    );
  const atoms = atomsBy(companies, keyOf);
  const codes = (column: string) => new Set(rows.map(({ values }) => String(values[column])));
  const named = { types: codes('deficiencia'), sexes: codes('sexo') };
  const known = rowSpace(atoms.length);
  for (const row of rows) for (const members of sumsOf(row, atoms, named)) known.add(members);
  let derived = 0;
  for (const query of queries)
    for (const [name, members] of Map.groupBy(atoms.keys(), (at) => query(atoms[at] as Atom))) {
      if (!known.has(members)) continue;
      derived += 1;
      const value = total(members.map((at) => atoms[at]?.n ?? 0));
      expect(value === 0 || value >= KS, `${name} = ${value}`).toBe(true);
    }
  return { derived, tables: new Set(tables.keys()) };
}

describe('tables of persons by place', () => {
  it('determine no hidden count by type or sex, of a place or within one', async () => {
    let derived = 0;
    await fc.assert(
      fc.asyncProperty(largeWorlds, async (companies) => {
        const place = ({ municipio, faixa }: Company) => `${municipio} ${faixa === '0'}`;
        const told = await attack(
          companies,
          place,
          ['faixa', 'secao', 'porte'],
          [
            ({ company }) => company.municipio,
            ({ company }) => company.uf,
            ({ company, type }) => `${company.uf}, tipo ${type}`,
            ({ company, sex }) => `${company.uf}, sexo ${sex}`,
            ({ company, type, sex }) => `${company.uf}, tipo ${type}, sexo ${sex}`,
            ({ company, type }) => `${company.municipio}, tipo ${type}`,
            ({ company, sex }) => `${company.municipio}, sexo ${sex}`,
            ({ company, type, sex }) => `${company.regiao}, tipo ${type}, sexo ${sex}`,
            ({ company, type }) => `${company.regiao}, tipo ${type}, ${company.faixa === '0'}`,
            ({ type, sex }) => `tipo ${type}, sexo ${sex}`,
          ],
        );
        derived += told.derived;
      }),
      { numRuns: 25, endOnFailure: true },
    );
    expect(derived).toBeGreaterThan(100);
  }, 120_000);
});

describe('brackets two by two', () => {
  it('stand in for four without telling a hidden crossing', async () => {
    let stood = 0;
    await fc.assert(
      fc.asyncProperty(worldsOfBrackets, async (companies) => {
        const group = ({ secao, faixa, uf }: Company) => `${secao} ${faixa} ${uf}`;
        const { tables } = await attack(
          companies,
          group,
          ['municipio'],
          [
            ({ company }) => company.secao,
            ({ company }) => company.faixa,
            ({ company }) => `${company.secao} ${company.faixa}`,
            ({ company }) => `${company.secao} ${company.faixa === '3'}`,
            ({ company }) => `${company.faixa} ${company.uf}`,
            ({ company }) => `${company.secao} ${company.uf}`,
          ],
        );
        expect(tables.has('empresas_secao_porte') && tables.has('empresas_secao_faixa')).toBe(
          false,
        );
        if (tables.has('empresas_secao_porte')) stood += 1;
      }),
      { numRuns: 12, endOnFailure: true },
    );
    expect(stood).toBeGreaterThan(0);
  }, 120_000);
});

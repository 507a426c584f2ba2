import { describe, expect, it } from 'vitest';
import { PROFILES } from '../../pipeline/4-protect/parameters.ts';
import { protect, type ProtectedCube } from '../../pipeline/4-protect/protect.ts';
import { withDatabase, type Database } from '../../pipeline/engine/database.ts';
import { silentProgress } from '../../pipeline/engine/progress.ts';
import { createHarmonisedTables } from './population.ts';

type Group = readonly [pais: string, sexo: string, municipio: string, n: number];
type Published = { pais: string; sexo: string; municipio: string; n: number };

const SP = ['3550308', '3509502', '3518800', '3547809', '3534401', '3548500'] as const;

/** Protects a stock given as groups; a 2-digit place is a UF without municipality. */
async function protectStock(groups: readonly Group[]): Promise<readonly Published[]> {
  return withStock(groups, async (database) => {
    await protect(database, PROFILES.padrao, silentProgress);
    return database.rows<Published>(
      `select pais, sexo, municipio, n from prt_publicado order by pais, sexo, municipio`,
    );
  });
}

async function withStock<T>(groups: readonly Group[], use: (database: Database) => Promise<T>) {
  return withDatabase({ file: ':memory:' }, async (database) => {
    await createHarmonisedTables(database);
    for (const [pais, sexo, place, n] of groups)
      await database.run(
        `insert into har_estoque (ano, vinculo_principal, uf, municipio, pais, sexo) select 2020, true, left($place, 2),
           if(length($place) = 7, $place, null), $pais, $sexo from range($n)`,
        { place, pais, sexo, n },
      );
    return use(database);
  });
}

const places = (published: readonly Published[], pais: string) =>
  Object.fromEntries(
    published.filter((each) => each.pais === pais).map((each) => [each.municipio, each.n]),
  );

/** Every one of these municipalities is known to have immigrants. */
const known = (pais: string): Group[] => SP.map((place) => [pais, '1', place, 20]);

describe('protect', () => {
  it('publishes a municipality with k or more as it is', async () => {
    expect(places(await protectStock(known('BOL')), 'BOL')).toEqual(
      Object.fromEntries(SP.map((place) => [place, 20])),
    );
  });

  it('gathers the small municipalities of a class in its UF, when at least three may hide them', async () => {
    const hidden: Group[] = [
      ['HTI', '1', SP[0], 2],
      ['HTI', '1', SP[1], 4],
      ['HTI', '1', SP[2], 50],
    ];
    const published = await protectStock([...known('BOL'), ...hidden]);
    expect(places(published, 'HTI')).toEqual({ '3599999': 6, [SP[2]]: 50 });
  });

  it('absorbs the smallest sibling, when the residual of the UF is below k', async () => {
    const groups: Group[] = [
      ...known('BOL'),
      ['HTI', '1', SP[0], 2],
      ['HTI', '1', SP[1], 9],
      ['HTI', '1', SP[2], 50],
    ];
    expect(places(await protectStock(groups), 'HTI')).toEqual({ '3599999': 11, [SP[2]]: 50 });
  });

  it('never leaves Distrito Federal with a residual: its one municipality would be found', async () => {
    const groups: Group[] = [
      ...known('BOL'),
      ['BOL', '1', '5300108', 90],
      ['HTI', '1', '53', 7],
      ['HTI', '1', SP[0], 60],
    ];
    const published = await protectStock(groups);
    expect(places(published, 'HTI')).not.toHaveProperty('5399999');
    expect(published.reduce((sum, { n }) => sum + n, 0)).toBe(120 + 90 + 7 + 60);
  });

  it('generalises a country that is rare in the nation to its continent, then to unspecified', async () => {
    const groups: Group[] = [
      ...known('BOL'),
      ['CUB', '1', SP[0], 3],
      ['JAM', '1', SP[1], 3],
      ['FJI', '1', SP[2], 1],
      ['AGO', '1', SP[3], 4],
    ];
    const published = await protectStock(groups);
    const countries = new Set(published.map(({ pais }) => pais));
    expect(countries).toEqual(new Set(['BOL', 'XCC', 'XNE']));
    expect(published.filter(({ pais }) => pais === 'XNE').reduce((sum, { n }) => sum + n, 0)).toBe(
      5,
    );
  });

  it('keeps naturalised Brazilians apart from foreigners and gives up their sex before their count', async () => {
    const groups: Group[] = [
      ...known('BOL'),
      ['XBR', '1', SP[0], 30],
      ['XBR', '2', SP[1], 2],
      ['CUB', '2', SP[1], 3],
      ['BOL', '2', SP[1], 30],
    ];
    const published = await protectStock(groups);
    const naturalised = published.filter(({ pais }) => pais === 'XBR');
    expect(naturalised.reduce((sum, { n }) => sum + n, 0)).toBe(32);
    expect(new Set(naturalised.map(({ sexo }) => sexo))).toEqual(new Set(['9']));
  });

  it('lets naturalised Brazilians join the unspecified only when there are fewer than k of them', async () => {
    const published = await protectStock([
      ...known('BOL'),
      ['XBR', '1', SP[0], 2],
      ['CUB', '1', SP[1], 3],
    ]);
    expect(published.filter(({ pais }) => pais === 'XNE').reduce((sum, { n }) => sum + n, 0)).toBe(
      5,
    );
  });

  it('publishes records without UF in the country', async () => {
    const groups: Group[] = [...known('BOL'), ['BOL', '1', '99', 6]];
    expect(places(await protectStock(groups), 'BOL')).toHaveProperty('BR99999', 6);
  });

  it('applies k to the UF, and no localisation, when the source has no municipality', async () => {
    const groups: Group[] = [
      ['HTI', '1', '35', 900],
      ['HTI', '1', '53', 8],
      ['HTI', '1', '12', 3],
      ['HTI', '1', '14', 2],
      ['HTI', '1', '16', 1],
      ['BOL', '1', '12', 30],
      ['BOL', '1', '14', 30],
      ['BOL', '1', '16', 30],
    ];
    const published = await protectStock(groups);
    expect(places(published, 'HTI')).toEqual({ '3599999': 900, '5399999': 8, R199999: 6 });
  });

  it('has no cube for a base without rows, and withholds a period with fewer than k', async () => {
    await withStock([['HTI', '1', SP[0], 4]], async (database) => {
      expect(await protect(database, PROFILES.padrao, silentProgress)).toEqual([]);
    });
  });

  it('raises more under the stricter profile', async () => {
    const groups: Group[] = [...known('BOL'), ['HTI', '1', SP[0], 8], ['HTI', '1', SP[1], 60]];
    await withStock(groups, async (database) => {
      await protect(database, PROFILES.obmigra, silentProgress);
      const smallest = await database.value<number>('select min(n) from prt_publicado');
      expect(smallest).toBeGreaterThanOrEqual(10);
    });
  });

  it('prints which rule raised what, and accounts for every record', async () => {
    await withStock(
      [...known('BOL'), ['HTI', '1', SP[0], 2], ['HTI', '1', SP[1], 9]],
      async (database) => {
        await protect(database, PROFILES.padrao, silentProgress);
        const rules = await database.rows<{ regra: string }>(
          'select distinct regra from prt_plano order by 1',
        );
        expect(rules.map(({ regra }) => regra)).toContain('1, limiar');
      },
    );
  });
});

describe('adjustments', () => {
  const movements = `insert into har_movimento (ano, mes, movimento, peso, parcela, uf, municipio, pais, sexo) select 2020, 1, '1', p, parcela, left(m, 2), m, 'HTI', '1'`;

  it('shows an adjustment in a municipality only when it is k or more and its movements are shown', async () => {
    await withDatabase({ file: ':memory:' }, async (database) => {
      await createHarmonisedTables(database);
      for (const place of SP)
        await database.run(
          `${movements} from (select 1 as p, 'no_prazo' as parcela, '${place}' as m) cross join range(40)`,
        );
      await database.run(
        `${movements} from (select 1 as p, 'ajuste' as parcela, '${SP[0]}' as m) cross join range(7)`,
      );
      await database.run(
        `${movements} from (select 1 as p, 'ajuste' as parcela, '${SP[1]}' as m) cross join range(3)`,
      );
      await database.run(
        `${movements} from (select 1 as p, 'ajuste' as parcela, '${SP[2]}' as m) cross join range(4)`,
      );
      await protect(database, PROFILES.padrao, silentProgress);
      const rows = await database.rows<Published>(
        'select municipio, n from prt_publicado where ajuste order by municipio',
      );
      expect(rows).toEqual(
        [
          { municipio: SP[0], n: 7 },
          { municipio: '3599999', n: 7 },
        ].toSorted((a, b) => (a.municipio < b.municipio ? -1 : 1)),
      );
    });
  });

  it('has no adjusted cube when nothing was adjusted', async () => {
    await withDatabase({ file: ':memory:' }, async (database) => {
      await createHarmonisedTables(database);
      await database.run(
        `${movements} from (select 1 as p, 'no_prazo' as parcela, '${SP[0]}' as m) cross join range(40)`,
      );
      const cubes = await protect(database, PROFILES.padrao, silentProgress);
      expect(cubes.map(({ vintage }) => vintage)).not.toContain('ajustado');
    });
  });
});

describe('ProtectedCube', () => {
  it('cannot be made outside protect: the compiler refuses a look-alike', () => {
    const lookAlike = {
      id: 'RAIS',
      cube: 'RAIS',
      vintage: 'unica',
      table: 'har_estoque',
      cells: 1,
      hasMunicipio: true,
    } as const;
    // @ts-expect-error the brand is missing
    const cube: ProtectedCube = lookAlike;
    expect(cube.id).toBe('RAIS');
  });
});

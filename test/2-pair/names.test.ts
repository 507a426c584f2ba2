import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { preparePairing } from '../../pipeline/2-pair/pseudonym.ts';
import { withDatabase } from '../../pipeline/engine/database.ts';
import { insertRows } from './insert-rows.ts';
import { nameInOrder, namesAgree, namesNearlyEqual } from './naive/names.ts';
import { SECRET } from './pair-records.ts';

type Two = readonly [one: string, other: string];
type Compared = {
  readonly one: string;
  readonly other: string;
  a: string | null;
  b: string | null;
  agree: boolean;
  nearly: boolean;
};

/** What the macros make of pairs of names. */
function compared(pairs: readonly Two[]): Promise<readonly Compared[]> {
  return withDatabase({ file: ':memory:' }, async (database) => {
    await preparePairing(database, SECRET);
    await database.run('create table nomes (ordem integer, one varchar, other varchar)');
    const rows = pairs.map(([one, other], ordem) => ({ ordem, one, other }));
    await insertRows(database, 'nomes', rows);
    return database.rows<Compared>(`
      select one, other, a, b, nomes_concordam(a, b) as agree, nomes_quase_iguais(a, b) as nearly
      from (select *, nome_em_ordem(one) as a, nome_em_ordem(other) as b from nomes)
      order by ordem`);
  });
}

/** Names of one person, by what sets their spellings apart. */
const ONE: Readonly<Record<string, readonly Two[]>> = {
  'another order (Haiti)': [
    ['JEAN BAPTISTE PIERRE LOUIS', 'PIERRE LOUIS JEAN BAPTISTE'],
    ['Wilner Saint-Fleur', 'SAINT FLEUR WILNER'],
    ['MARIE CARMEL JOSEPH', 'JOSEPH MARIE-CARMEL'],
    ['JEAN B PIERRE LOUIS', 'PIERRE LOUIS JEAN BAPTISTE'],
  ],
  'transliterations (Arabic)': [
    ['MOHAMMAD KHALED AL MASRI', 'MUHAMMAD KHALID ALMASRI'],
    ['MOHAMED YOUSSEF HASSAN', 'MUHAMMAD YUSUF HASAN'],
    ['AHMAD EL HAJ', 'AHMED ELHAJ'],
    ['ABDUL RAHMAN SALEH', 'ABDULRAHMAN SALEH'],
    ['HUSSEIN AL-KHATIB', 'HUSEIN ALKHATIB'],
    ['FATIMAH ZAHRA NASSER', 'FATIMA ZAHRA NASIR'],
  ],
  'given names apart or joined (China)': [
    ['XIAO MING WANG', 'XIAOMING WANG'],
    ['XIAO MING WANG', 'WANG XIAOMING'],
    ['WANG XIAO-MING', 'XIAOMING WANG'],
    ['ZHANG WEI', 'CHANG WEI'],
    ['LEE MEI LING', 'LI MEILING'],
  ],
  'particles and accents (Portuguese, Spanish)': [
    ['JOSÉ DA SILVA E SOUZA', 'JOSE SILVA SOUSA'],
    ['MARIA DE LOS ANGELES PEREZ', 'MARIA LOS ANGELES PÉREZ'],
    ['ANA DOS SANTOS LIMA', 'ANA SANTOS LIMA'],
    ['JUAN DE LA CRUZ QUISPE', 'JUAN CRUZ QUISPE'],
    ['PHILIPPE THOMAS', 'FELIPE TOMAS'],
  ],
  'parts left out': [
    ['MARIA FERNANDA GONZALEZ RODRIGUEZ', 'MARIA RODRIGUEZ'],
    ['JEAN PIERRE', 'JEAN PIERRE LOUIS'],
  ],
};

/** Names of two persons, who may be born on one day. */
const TWO: Readonly<Record<string, readonly Two[]>> = {
  'twins and kin': [
    ['MARIE PIERRE LOUIS', 'MARTINE PIERRE LOUIS'],
    ['JEAN PIERRE LOUIS', 'JUNIOR PIERRE LOUIS'],
    ['AHMAD AL MASRI', 'MOHAMMAD AL MASRI'],
    ['HASSAN AL MASRI', 'HUSSEIN AL MASRI'],
    ['XIAOMING WANG', 'XIAOHONG WANG'],
    ['XIAO MING WANG', 'XIAO HONG WANG'],
    ['JOSE DA SILVA SANTOS', 'JOAO DA SILVA SANTOS'],
    ['YUSLEIDY PEREZ', 'YUSLEIMY GOMEZ'],
  ],
  'one part alone': [
    ['PIERRE', 'PIERRE LOUIS'],
    ['DE', 'DA'],
  ],
};

describe('nomes_concordam', () => {
  it.each(Object.entries(ONE))('takes for one: %s', async (_, pairs) => {
    expect(disagreeing(await compared(pairs), true)).toEqual([]);
  });

  it.each(Object.entries(TWO))('takes for two: %s', async (_, pairs) => {
    expect(disagreeing(await compared(pairs), false)).toEqual([]);
  });
});

const disagreeing = (pairs: readonly Compared[], expected: boolean) =>
  pairs.flatMap(({ one, other, agree }) => (agree === expected ? [] : [[one, other]]));

const part = fc.constantFrom(
  ...'MARIE MARTINE PIERRE LOUIS JEAN J MOHAMMAD MUHAMED AL MASRI XIAO MING XIAOMING WANG DE DA E DIEYE NGUYEN LEE LI'.split(
    ' ',
  ),
);
const name = fc.array(part, { maxLength: 5 }).map((parts) => parts.join(' '));
const slip = fc
  .tuple(name, fc.nat(20), fc.constantFrom('', 'A', ' ', 'I', 'H'))
  .map(([text, at, letter]) => `${text.slice(0, at)}${letter}${text.slice(at + 1)}`);

describe('nameMacros', () => {
  it('agree with the naive reading on 3,000 pairs of names', async () => {
    const pairs = fc.sample(
      fc.oneof(
        fc.tuple(name, slip),
        name.map((each) => [each, each.toLowerCase()] as const),
      ),
      { numRuns: 3000, seed: 5 },
    );
    const found = await compared(pairs);
    expect(new Set(found.map(({ agree, nearly }) => `${agree} ${nearly}`)).size).toBeGreaterThan(2);
    expect(found).toEqual(
      pairs.map(([one, other]) => {
        const [a, b] = [nameInOrder(one), nameInOrder(other)];
        const nearly = a !== null && b !== null && namesNearlyEqual(a, b);
        return { one, other, a, b, agree: namesAgree(a, b), nearly };
      }),
    );
  });
});

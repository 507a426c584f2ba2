import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  doubtful as isDoubtful,
  unreadable as isUnreadable,
} from '../../pipeline/1-sources/reader.ts';
import { readers, type ReaderName } from '../../pipeline/1-sources/readers.ts';
import { createStagingMacros } from '../../pipeline/1-sources/staging-macros.ts';
import { literal, withDatabase, type Database } from '../../pipeline/engine/database.ts';
import { isCpf, isPis } from '../../pipeline/registry/check-digits.ts';

type Outcome = {
  readonly kept: string | null;
  readonly doubtful: boolean;
  readonly unreadable: boolean;
};

/** What a reader makes of texts, each judged by its exact condition and by its cheap one. */
async function read(name: ReaderName, width: number, texts: readonly (string | null)[], part = 0) {
  return withDatabase({ file: ':memory:', threads: 1 }, async (database) => {
    await createStagingMacros(database);
    return outcomes(database, { name, width, texts, part });
  });
}

async function outcomes(
  database: Database,
  at: { name: ReaderName; width: number; texts: readonly (string | null)[]; part: number },
): Promise<readonly Outcome[]> {
  const reader = readers[at.name];
  const names = { text: 't', read: 'l', width: at.width };
  const values = at.texts.map(
    (text, index) => `(${index}, ${text === null ? 'null' : literal(text)})`,
  );
  return database.rows<Outcome>(
    `with textos (i, t) as (values ${values.join(', ')}),
     lidos as (select *, ${reader.cast('t', at.width)} as l from textos),
     valores as (select *, ${reader.keep(names)[at.part]?.sql} as v, ${reader.keep(names)[0]?.sql} as k from lidos)
     select cast(v as varchar) as kept,
       coalesce(${isDoubtful(reader, { ...names, kept: 'k' })}, false) as doubtful,
       coalesce(${isUnreadable(reader, { ...names, kept: 'k' })}, false) as unreadable
     from valores order by i`,
  );
}

const kept = async (name: ReaderName, width: number, texts: readonly (string | null)[], part = 0) =>
  (await read(name, width, texts, part)).map((each) => each.kept);

const NULL_TOKENS = [
  null,
  '{ñ class}',
  '{ñclass}',
  '{ñ c',
  '{',
  '-1',
  '0-1',
  '00-1',
  '-01',
  '000-1',
  '***',
  '   n/d',
  'IGNORADO',
  '  ',
];

const numeric: readonly (readonly [ReaderName, number])[] = [
  ['codigo', 2],
  ['classe', 6],
  ['inteiro', 3],
  ['ano', 4],
  ['dinheiro', 0],
  ['meses', 0],
  ['horas', 0],
  ['data', 8],
  ['data_iso', 10],
  ['competencia_aaaamm', 6],
  ['municipio', 7],
  ['uf', 2],
  ['uf_sigla', 2],
  ['cnpj', 14],
];

describe('readers', () => {
  it.each(numeric)('%s takes every null token for no value', async (name, width) => {
    for (const { kept: value, unreadable } of await read(name, width, NULL_TOKENS)) {
      expect([null, '-1']).toContain(value);
      expect(unreadable).toBe(false);
    }
  });

  it.each(numeric)('%s tells garbage from values, and doubts all of it', async (name, width) => {
    for (const { doubtful, unreadable } of await read(name, width, [
      'ABC DEF',
      'SÃO PAULO',
      '12;3',
      '1 2 3',
    ])) {
      expect({ doubtful, unreadable }).toEqual({ doubtful: true, unreadable: true });
    }
  });

  it('codigo drops zeros at the left and refuses what only looks like a number', async () => {
    expect(await kept('codigo', 2, ['01', '1', ' 7 ', '10', '002'])).toEqual([
      '1',
      '1',
      '7',
      '10',
      '2',
    ]);
    const lookalikes = await read('codigo', 2, ['1.5', '1e2', '0x1', '1_0', '-7', '100']);
    expect(lookalikes.map(({ unreadable }) => unreadable)).toEqual(
      Array.from(lookalikes, () => true),
    );
  });

  it('classe has no value for zeros and nines', async () => {
    expect(await kept('classe', 6, ['000000', '999999', '717020', '17020'])).toEqual([
      null,
      null,
      '717020',
      '17020',
    ]);
  });

  it('dinheiro reads comma and point, padding and a lost zero', async () => {
    expect(await kept('dinheiro', 0, ['000000001234,56', '1234.56', ',44', '44', '-3,10'])).toEqual(
      ['1234.56', '1234.56', '0.44', '44.00', '-3.10'],
    );
  });

  it('dinheiro refuses thousands separators', async () => {
    expect((await read('dinheiro', 0, ['1.234,56']))[0]?.unreadable).toBe(true);
  });

  it('data reads lost zeros, slashes and the calendar', async () => {
    expect(
      await kept('data', 8, ['1121985', '01121985', '01/12/1985', '29022016', '31121999']),
    ).toEqual(['1985-12-01', '1985-12-01', '1985-12-01', '2016-02-29', '1999-12-31']);
    const none = await read('data', 8, ['00000000', '0', '99999999']);
    expect(none.map(({ unreadable }) => unreadable)).toEqual([false, false, false]);
    const wrong = await read('data', 8, [
      '29022015',
      '31042000',
      '01132000',
      '00012000',
      '01012500',
    ]);
    expect(wrong.map((each) => each.unreadable && each.kept === null)).toEqual(
      Array.from(wrong, () => true),
    );
  });

  it('data agrees with the calendar of JavaScript on any day', async () => {
    const dates = fc.sample(
      fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
      300,
    );
    const iso = dates.map((date) => date.toISOString().slice(0, 10));
    const written = iso.map((date) => date.split('-').toReversed().join('').replace(/^0/, ''));
    expect(await kept('data', 8, written)).toEqual(iso);
  });

  it('competencia reads both orders', async () => {
    expect(await kept('competencia_aaaamm', 6, ['201803'])).toEqual(['201803']);
    expect(await kept('competencia_mmaaaa', 6, ['032018', '32018'])).toEqual(['201803', '201803']);
    expect(
      (await read('competencia_aaaamm', 6, ['201813', '032018'])).map((each) => each.unreadable),
    ).toEqual([true, true]);
  });

  it('saldo is 1 or -1 and nothing else', async () => {
    expect(await kept('saldo', 2, ['1', '-1', '01', '+1'])).toEqual(['1', '-1', '1', '1']);
    for (const { doubtful, unreadable } of await read('saldo', 2, ['0', '2', '-2', 'x'])) {
      expect({ doubtful, unreadable }).toEqual({ doubtful: true, unreadable: true });
    }
  });

  it('municipio takes 6 or 7 digits, and a whole state', async () => {
    expect(
      await kept('municipio', 7, ['355030', '3550308', '359999', '999999', '9999999', '000000']),
    ).toEqual(['355030', '355030', '359999', null, null, null]);
    expect(
      (await read('municipio', 7, ['123', '990000', '100000'])).map((each) => each.unreadable),
    ).toEqual([true, true, true]);
  });

  it('uf_sigla knows the 27', async () => {
    expect(await kept('uf_sigla', 2, ['SP', 'am', 'DF'])).toEqual(['35', '13', '53']);
  });

  it('cnpj keeps letters beside numbers', async () => {
    expect(await kept('cnpj', 14, ['11444777000161', '191000161', '12ABC34501DE35'])).toEqual([
      '11444777000161',
      '191000161',
      null,
    ]);
    expect(await kept('cnpj', 14, ['11444777000161', '12abc34501de35'], 1)).toEqual([
      null,
      '12ABC34501DE35',
    ]);
  });

  it('pis and cpf name their situation', async () => {
    const situation = (name: 'pis' | 'cpf', texts: readonly (string | null)[]) =>
      kept(name, 11, texts, 1);
    expect(
      await situation('pis', [
        '12345678919',
        null,
        '0',
        '12345',
        '123456789191',
        '22222222222',
        '12345678910',
        'A',
      ]),
    ).toEqual(['0', '1', '1', '2', '2', '3', '4', '2']);
    expect(
      await situation('cpf', [
        '52998224725',
        null,
        '191',
        '0',
        '99',
        '11111111111',
        '22222222222',
        '52998224726',
      ]),
    ).toEqual(['0', '1', '5', '5', '5', '5', '3', '4']);
  });

  it.each([
    ['pis', isPis],
    ['cpf', isCpf],
  ] as const)('%s is ok exactly when its check digits are', async (name, isValid) => {
    const numbers = fc
      .sample(fc.bigInt({ min: 100_000_000n, max: 99_999_999_999n }), 2000)
      .map(String);
    const expected = numbers.map((each) => isValid(each.padStart(11, '0')));
    expect(expected).toContain(true);
    expect((await kept(name, 11, numbers, 1)).map((each) => each === '0')).toEqual(expected);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withDatabase, type Database } from '../../pipeline/engine/database.ts';
import {
  createCheckDigitMacros,
  isCnpj,
  isCpf,
  isMunicipio,
  isPis,
} from '../../pipeline/registry/check-digits.ts';
import { domainTable, realData } from './real-data.ts';

describe('isPis', () => {
  it.each([
    '12345678919',
    '12592585003',
    '12061840541',
    '00000000019',
    '17050048290',
    '26773370904',
  ])('accepts %s', (pis) => {
    expect(isPis(pis)).toBe(true);
  });

  it.each([
    '12345678910',
    '00000000000',
    '11111111111',
    '1234567891',
    '123456789190',
    '1234567891A',
  ])('rejects %s', (pis) => {
    expect(isPis(pis)).toBe(false);
  });
});

describe('isCpf', () => {
  it.each(['11144477735', '52998224725', '12345678909', '00000000191', '10000000019'])(
    'accepts %s',
    (cpf) => {
      expect(isCpf(cpf)).toBe(true);
    },
  );

  it.each(['11144477736', '11144477725', '00000000000', '99999999999', '1114447773'])(
    'rejects %s',
    (cpf) => {
      expect(isCpf(cpf)).toBe(false);
    },
  );
});

describe('isCnpj', () => {
  it.each([
    '29979036000140',
    '11222333000181',
    '00000000000191',
    '12ABC34501DE35',
    '00000000000272',
  ])('accepts %s', (cnpj) => {
    expect(isCnpj(cnpj)).toBe(true);
  });

  it.each([
    '12ABC34501DE36',
    '12abc34501de35',
    '12abc34501de35x',
    '00000000000000',
    '1122233300018',
    '29979036000141',
    '03453645000159',
  ])('rejects %s', (cnpj) => {
    expect(isCnpj(cnpj)).toBe(false);
  });
});

describe('isMunicipio', () => {
  it.each(['3550308', '5300108', '3304557', '1100015', '4314902', '2201919', '5203962'])(
    'accepts %s',
    (codigo) => {
      expect(isMunicipio(codigo)).toBe(true);
    },
  );

  it.each(['3550307', '355030', '35503080', '355030A'])('rejects %s', (codigo) => {
    expect(isMunicipio(codigo)).toBe(false);
  });
});

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });

const endings = (count: number) =>
  Array.from({ length: 10 ** count }, (_, index) => String(index).padStart(count, '0'));

describe('check digits', () => {
  it('leave one valid ending in ten of a PIS and one in a hundred of a CPF', () => {
    fc.assert(
      fc.property(
        digits(10).filter((base) => !/^(\d)\1+$/.test(base)),
        (base) => {
          expect(endings(1).filter((ending) => isPis(base + ending))).toHaveLength(1);
          expect(
            endings(2).filter((ending) => isCpf(base.slice(1) + ending)).length,
          ).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('notice every single mistyped digit before the last of a CPF', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('11144477735', '52998224725'),
        fc.nat(10),
        fc.integer({ min: 1, max: 9 }),
        (cpf, at, shift) => {
          const wrong = String((Number(cpf[at]) + shift) % 10);
          expect(isCpf(cpf.slice(0, at) + wrong + cpf.slice(at + 1))).toBe(false);
        },
      ),
    );
  });
});

const withMacros = <T>(use: (database: Database) => Promise<T>) =>
  withDatabase({ file: ':memory:' }, async (database) => {
    await createCheckDigitMacros(database);
    return use(database);
  });

/** Numbers whose last digits are made to be right half of the time. */
const numbers = fc
  .tuple(fc.integer({ min: 0, max: 99_999_999_999 }), fc.boolean())
  .map(([number, repair]) => {
    const base = String(number).padStart(11, '0');
    return repair ? Number(repaired(base)) : number;
  });

function repaired(text: string): string {
  const ending = endings(2).find(
    (each) => isCpf(text.slice(0, 9) + each) || isPis(text.slice(0, 9) + each),
  );
  return text.slice(0, 9) + (ending ?? '00');
}

describe('createCheckDigitMacros', () => {
  it('creates macros that agree with isPis and isCpf on every number', async () => {
    await withMacros((database) =>
      fc.assert(
        fc.asyncProperty(fc.array(numbers, { minLength: 1, maxLength: 200 }), async (batch) => {
          const list = batch.map((number, index) => `(${index}, ${number}::bigint)`).join(',');
          const found = await database.rows<{ pis: boolean; cpf: boolean }>(
            `select pis_dv_ok(n) as pis, cpf_dv_ok(n) as cpf from (values ${list}) as l(i, n) order by i`,
          );
          const texts = batch.map((number) => String(number).padStart(11, '0'));
          expect(found.map(({ pis }) => pis)).toEqual(texts.map(isPis));
          expect(found.map(({ cpf }) => cpf)).toEqual(texts.map(isCpf));
        }),
        { numRuns: 30 },
      ),
    );
  });

  it('rejects repeated digits, zero, negatives and numbers that are too long', async () => {
    const [row] = await withMacros((database) =>
      database.rows<{ any_ok: boolean }>(`
        select bool_or(pis_dv_ok(n) or cpf_dv_ok(n)) as any_ok
        from (select * from (values (0::bigint), (-12345678919), (111444777350), (99999999999)) as l(n)
              union all select 11111111111 * range from range(1, 10))`),
    );
    expect(row?.any_ok).toBe(false);
  });

  it('says nothing of a missing number', async () => {
    expect(
      await withMacros((database) => database.value('select pis_dv_ok(null::bigint)')),
    ).toBeNull();
  });
});

type Vectors = Readonly<
  Record<'pis' | 'cpf' | 'cnpj' | 'municipio', readonly { completo: string; valido?: boolean }[]>
>;

describe.skipIf(!realData)('check digit vectors of the domain (VINCULO_REAL_DATA)', () => {
  it('are all answered as stated', () => {
    const vectors = JSON.parse(domainTable('check_digit_vectors.json')) as Vectors;
    const rules = { pis: isPis, cpf: isCpf, cnpj: isCnpj, municipio: isMunicipio };
    for (const [kind, valid] of Object.entries(rules)) {
      const list = vectors[kind as keyof Vectors];
      expect(list.map(({ completo }) => valid(completo))).toEqual(
        list.map(({ valido }) => valido ?? true),
      );
    }
  });
});

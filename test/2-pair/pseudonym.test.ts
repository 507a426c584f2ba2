import { createHmac } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairingSecret, preparePairing } from '../../pipeline/2-pair/pseudonym.ts';
import { withDatabase } from '../../pipeline/engine/database.ts';

const LONG = 'segredo-de-teste-com-32-caracteres!!';

async function pseudonymOf(secret: Buffer, text: string): Promise<string> {
  return withDatabase({ file: ':memory:' }, async (database) => {
    await preparePairing(database, secret);
    return database.value<string>('select pseudonym($text)', { text });
  });
}

describe('preparePairing', () => {
  it('declares the HMAC-SHA-256 of RFC 4231, test case 2', async () => {
    expect(await pseudonymOf(Buffer.from('Jefe'), 'what do ya want for nothing?')).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
  });

  it('agrees with node:crypto, for keys shorter and longer than one block', async () => {
    const key = fc.uint8Array({ minLength: 1, maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(key, fc.string({ unit: 'binary' }), async (bytes, text) => {
        const expected = createHmac('sha256', bytes).update(text).digest('hex');
        expect(await pseudonymOf(Buffer.from(bytes), text)).toBe(expected);
      }),
      { numRuns: 40 },
    );
  });

  it('leaves the secret neither in the statements nor in the database file', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'vinculo-secret-')), 'x.duckdb');
    const statements: string[] = [];
    await withDatabase({ file, onSql: (sql) => statements.push(sql) }, async (database) => {
      await preparePairing(database, Buffer.from(LONG));
      await database.run(`create table t as select pseudonym('pis:1') as p`);
    });
    const padded = Buffer.from(LONG).map((byte) => byte ^ 0x36);
    for (const secret of [Buffer.from(LONG), padded]) {
      const forms = [secret.toString('latin1'), secret.toString('hex')];
      const places = [...statements, readFileSync(file, 'latin1')];
      expect(places.filter((place) => forms.some((form) => place.includes(form)))).toEqual([]);
    }
  });
});

describe('pairingSecret', () => {
  it('draws a new secret in every synthetic run', () => {
    const [one, other] = [pairingSecret('synthetic', {}), pairingSecret('synthetic', {})];
    expect(one.length).toBe(32);
    expect(one.equals(other)).toBe(false);
  });

  it('takes the secret of an identified run from the environment', () => {
    expect(pairingSecret('identified', { VINCULO_SECRET: LONG }).toString()).toBe(LONG);
  });

  it('takes it from the file the environment names, without the final line break', () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'vinculo-secret-')), 'segredo');
    writeFileSync(file, `${LONG}\n`);
    expect(pairingSecret('identified', { VINCULO_SECRET_FILE: file }).toString()).toBe(LONG);
  });

  it.each([{}, { VINCULO_SECRET: ' ' }, { VINCULO_SECRET_FILE: 'nao-existe' }])(
    'refuses an identified run without one: %o',
    (environment) => {
      expect(() => pairingSecret('identified', environment)).toThrow(
        expect.objectContaining({ name: 'SegredoAusente' }),
      );
    },
  );

  it('refuses a short one and does not repeat it', () => {
    expect(() => pairingSecret('identified', { VINCULO_SECRET: 'curto-demais' })).toThrow(
      expect.objectContaining({
        name: 'SegredoCurto',
        message: expect.not.stringContaining('curto-demais'),
      }),
    );
  });
});

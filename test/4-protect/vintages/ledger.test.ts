import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashFile } from '../../../pipeline/engine/hash.ts';
import type { LedgerMeta } from '../../../pipeline/4-protect/vintages/ledger-meta.ts';
import {
  chooseBase,
  openVintage,
  refuseLostLedger,
} from '../../../pipeline/4-protect/vintages/ledger.ts';

const newest = { release: '2021-07', previous: '2021-06', consolidated: '2021-01' };

describe('chooseBase', () => {
  const monthly = (release: string) => chooseBase(newest, { release, consolidate: false });
  const yearly = (release: string) => chooseBase(newest, { release, consolidate: true });

  it('starts from scratch when nothing was published', () => {
    expect(chooseBase(undefined, { release: '2021-06', consolidate: false })).toEqual({
      consolidated: '2021-06',
    });
  });

  it('goes on from the newest vintage', () => {
    expect(monthly('2021-09')).toEqual({ base: '2021-07', consolidated: '2021-01' });
  });

  it('makes the newest again from the one before it', () => {
    expect(monthly('2021-07')).toEqual({ base: '2021-06', consolidated: '2021-01' });
  });

  it('makes the first again from nothing', () => {
    const first = { release: '2021-07', previous: null, consolidated: '2021-07' };
    expect(chooseBase(first, { release: '2021-07', consolidate: false })).toEqual({
      consolidated: '2021-07',
    });
  });

  it('refuses a vintage older than the newest', () => {
    expect(() => monthly('2021-06')).toThrow(expect.objectContaining({ name: 'SafraAnterior' }));
  });

  it('consolidates after twelve months, not before', () => {
    expect(yearly('2022-01')).toEqual({ consolidated: '2022-01' });
    expect(() => yearly('2021-12')).toThrow(
      expect.objectContaining({ name: 'ConsolidacaoAntesDeUmAno' }),
    );
  });
});

describe('openVintage', () => {
  let ledger = '';
  beforeEach(() => {
    ledger = mkdtempSync(path.join(tmpdir(), 'vinculo-livro-'));
  });
  afterEach(() => rmSync(ledger, { recursive: true, force: true }));

  const terms = { k: 5, mode: 'synthetic' };
  const request = { release: '2021-08', consolidate: false, terms };

  async function write(release: string, previous: string | null): Promise<string> {
    const folder = path.join(ledger, release);
    mkdirSync(folder);
    const file = path.join(folder, 'prt_safra.parquet');
    writeFileSync(file, 'linhas');
    const meta: LedgerMeta = {
      release,
      previous,
      consolidated: '2021-06',
      terms,
      dataVersion: 'abc',
      files: { 'prt_safra.parquet': hashFile(file) },
    };
    writeFileSync(path.join(folder, 'meta.json'), JSON.stringify(meta));
    return file;
  }

  it('reads no ledger for a publication that stands alone', async () => {
    expect(await openVintage({ ledger: '/ausente', consolidate: false, terms })).toEqual({});
  });

  it('finds the newest ledger and ignores a folder half written', async () => {
    await write('2021-07', null);
    mkdirSync(path.join(ledger, '2021-08.nova'));
    expect(await openVintage({ ...request, ledger })).toMatchObject({
      release: '2021-08',
      consolidated: '2021-06',
      base: { meta: { release: '2021-07' } },
    });
  });

  it.each([
    ['other terms', 'SafraDeOutrosTermos', () => {}, { k: 10 }],
    ['an altered file', 'LivroDeSafrasDanificado', (file: string) => appendFileSync(file, 'x'), {}],
    ['a missing file', 'LivroDeSafrasDanificado', (file: string) => rmSync(file), {}],
    [
      'a missing meta.json',
      'LivroDeSafrasDanificado',
      (file: string) => rmSync(path.join(path.dirname(file), 'meta.json')),
      {},
    ],
  ])('refuses %s', async (_what, name, damage, other) => {
    damage(await write('2021-07', null));
    const asked = { ...request, ledger, terms: { ...terms, ...other } };
    await expect(openVintage(asked)).rejects.toMatchObject({ name });
  });

  it('refuses to go on when the ledger of what is published was lost', async () => {
    await write('2021-07', null);
    const vintage = await openVintage({ ...request, ledger });
    const refuse = (release?: string, previous?: string) => () =>
      refuseLostLedger(
        {
          ...(release === undefined ? {} : { release }),
          ...(previous === undefined ? {} : { previous: { release: previous } }),
        },
        vintage,
      );
    expect(refuse()).not.toThrow();
    expect(refuse('2021-06')).not.toThrow();
    expect(refuse('2021-07')).not.toThrow();
    expect(refuse('2021-08', '2021-07')).not.toThrow();
    expect(refuse('2021-08')).toThrow(expect.objectContaining({ name: 'LivroDeSafraAusente' }));
    expect(refuse('2021-09', '2021-07')).toThrow(
      expect.objectContaining({ name: 'LivroDeSafraAusente' }),
    );
  });

  it('refuses to make the newest again when the one before it is missing', async () => {
    await write('2021-08', '2021-07');
    await expect(openVintage({ ...request, ledger })).rejects.toMatchObject({
      name: 'LivroDeSafrasDanificado',
    });
  });
});

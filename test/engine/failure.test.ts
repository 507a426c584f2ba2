import { closeSync, existsSync, openSync, writeSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DataError } from '../../pipeline/engine/data-error.ts';
import { reportFailure } from '../../pipeline/engine/failure.ts';

describe('reportFailure', () => {
  const print = vi.spyOn(console, 'error');

  beforeEach(() => void print.mockImplementation(() => {}));

  afterEach(() => {
    process.exitCode = undefined;
  });

  const printed = (error: unknown) => {
    print.mockClear();
    reportFailure(error);
    return String(print.mock.calls[0]?.[0]);
  };

  it('prints what, where and what to do of a DataError, without a stack, and fails the process', () => {
    const error = new DataError({
      name: 'ArquivoVazio',
      what: 'nada',
      where: 'a.txt',
      todo: 'receba',
    });
    const text = printed(error);
    expect(text).toContain('ArquivoVazio: nada\n  onde: a.txt\n  o que fazer: receba');
    expect(text).toContain('Nada foi publicado.');
    expect(text).not.toContain('failure.test.ts');
    expect(process.exitCode).toBe(1);
  });

  it.runIf(existsSync('/dev/full'))('says that the disk is full, and what to do', () => {
    const full = openSync('/dev/full', 'w');
    let error: unknown;
    try {
      writeSync(full, 'x');
    } catch (thrown) {
      error = thrown;
    } finally {
      closeSync(full);
    }
    expect(printed(error)).toContain('DiscoCheio');
  });

  it('keeps the stack of an error that is ours', () => {
    expect(print.mock.calls).toEqual([]);
    const error = new TypeError('x is not a function');
    print.mockClear();
    reportFailure(error);
    expect(print.mock.calls[0]?.[0]).toBe(error);
  });
});

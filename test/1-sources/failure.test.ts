import { describe, expect, it } from 'vitest';
import { asDataError } from '../../pipeline/1-sources/failure.ts';

const failure = (code: string, message = '') => Object.assign(new Error(message), { code });

describe('asDataError', () => {
  it.each([
    ['DiscoCheio', failure('ENOSPC')],
    ['DiscoCheio', new Error('IO Error: Could not write file "x": No space left on device')],
    ['ArquivoTruncado', failure('Z_BUF_ERROR', 'unexpected end of file')],
    ['ArquivoIlegivel', failure('EACCES', 'permission denied, open')],
    ['ArquivoIlegivel', failure('EIO')],
  ])('gives %s, naming the file', (name, error) => {
    expect(asDataError(error, 'x.txt')).toMatchObject({ name, parts: { where: 'x.txt' } });
  });

  it('leaves an error of ours as it is', () => {
    const error = new Error('unknown variable: idadee');
    expect(asDataError(error, 'x.txt')).toBe(error);
  });
});

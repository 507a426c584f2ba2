import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { array, assert, integer, property } from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { cutLines } from '../../../pipeline/1-sources/synthetic/cut-lines.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'vinculo-cut-'));
const source = path.join(folder, 'linhas.csv');

afterAll(() => rmSync(folder, { recursive: true }));

function cut(content: string, rows: readonly number[]): readonly string[] {
  writeFileSync(source, content);
  const texts = rows.map(() => '');
  const parts = rows.map((each, at) => ({ file: String(at), rows: each }));
  cutLines(source, parts, ({ file }, lines) => (texts[Number(file)] += lines.toString()));
  return texts;
}

const line = (at: number, width: number) => `${at};${'é'.repeat(width)}\r\n`;

describe('cutLines', () => {
  it('gives each part its lines, in order, for any sizes', () => {
    assert(
      property(array(integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 }), (rows) => {
        let next = 0;
        const texts = rows.map((count) =>
          Array.from({ length: count }, () => line(next++, next % 5)).join(''),
        );
        expect(cut(texts.join(''), rows)).toEqual(texts);
      }),
    );
  });

  it('keeps lines whole where a piece read ends inside one', () => {
    const lines = Array.from({ length: 90 }, (_, at) => line(at, 30_000 + at));
    const text = lines.join('');
    expect(Buffer.byteLength(text)).toBeGreaterThan(1 << 22);
    const texts = cut(text, [1, 88, 1]);
    expect(texts).toEqual([lines[0], lines.slice(1, 89).join(''), lines[89]]);
  });

  it.each([
    ['more lines than', 'a\nb\n', [1]],
    ['fewer lines than', 'a\n', [2]],
    ['fewer lines than', 'a\n', [1, 1]],
    ['does not end', 'a\nb', [2]],
  ])('refuses %s', (message, content, rows) => {
    expect(() => cut(content, rows)).toThrow(message);
  });
});

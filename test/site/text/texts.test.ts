import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../site/locales.ts';
import { placesOf } from '../../../site/text/fill.ts';
import { texts } from '../../../site/text/index.ts';

type Leaf = readonly [path: string, text: string];

const leavesOf = (value: unknown, path: string): readonly Leaf[] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, each]) => leavesOf(each, `${path}.${key}`));

const portuguese = leavesOf(texts.pt, 'texts');

describe.each(LOCALES)('texts in %s', (locale) => {
  const leaves = new Map(leavesOf(texts[locale], 'texts'));

  it('has the keys of Portuguese, in the same order', () => {
    expect([...leaves.keys()]).toEqual(portuguese.map(([path]) => path));
  });

  it('has no empty text, nor spaces at its ends or in pairs', () => {
    const careless = [...leaves].filter(
      ([, text]) => text.trim() === '' || /^\s|\s$|\s{2}/.test(text),
    );
    expect(careless).toEqual([]);
  });

  it('has the places of Portuguese in every template', () => {
    const differing = portuguese.filter(
      ([path, text]) => placesOf(leaves.get(path) ?? '').join() !== placesOf(text).join(),
    );
    expect(differing).toEqual([]);
  });

  it('has no place left open by a stray brace', () => {
    const broken = [...leaves].filter(([, text]) => /[{}]/.test(text.replaceAll(/\{\w+\}/g, '')));
    expect(broken).toEqual([]);
  });
});

describe('translations', () => {
  const english = new Map(leavesOf(texts.en, 'texts'));
  const words = (text: string): number => text.split(' ').length;

  it('leaves no Portuguese sentence in the English texts', () => {
    const copied = portuguese.filter(
      ([path, text]) => words(text) > 3 && english.get(path) === text,
    );
    expect(copied).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Note } from '../../../pipeline/registry/types.ts';
import { appliesTo, noteScope } from '../../../site/sentences/notes.ts';
import { breakNote, flowCube } from './sample-catalog.ts';

const cube = {
  ...flowCube(['2021-09', '2021-10'], { saldo: [1, 2] }),
  dimensions: [
    {
      id: 'municipio',
      label: { pt: 'Município', en: 'Municipality', es: 'Municipio' },
      codeList: 'municipio',
    },
  ],
};
const note = (scope: Partial<Note>): Note => ({
  id: 'nota',
  text: { pt: 'texto', en: 'text', es: 'texto' },
  source: 'teste',
  ...scope,
});

describe('noteScope', () => {
  it.each([
    [{}, 'Sempre'],
    [{ from: '2020-01' }, 'A partir de janeiro de 2020'],
    [{ to: '2021-09' }, 'Até setembro de 2021'],
    [{ from: '2020-01', to: '2021-09' }, 'De janeiro de 2020 a setembro de 2021'],
    [{ dimension: 'municipio' }, 'Em consultas por município'],
    [{ dimension: 'sexo' }, 'Sempre'],
  ])('says when %j applies', (scope, words) => {
    expect(noteScope(note(scope), cube, 'pt')).toBe(words);
  });

  it('names both sides of a break', () => {
    expect(noteScope(breakNote('2018', '2019'), cube, 'en')).toBe(
      'Break in series between 2018 and 2019',
    );
  });
});

describe('appliesTo', () => {
  it.each([
    [{}, true],
    [{ from: '2021-10' }, true],
    [{ from: '2021-11' }, false],
    [{ to: '2021-09' }, true],
    [{ to: '2021-08' }, false],
    [{ to: '2021' }, true],
    [{ from: '2022' }, false],
    [{ dimension: 'municipio' }, true],
    [{ dimension: 'sexo' }, false],
  ])('of %j says %s', (scope, applies) => {
    expect(appliesTo(note(scope), cube)).toBe(applies);
  });

  it('keeps a break inside the series and drops one outside', () => {
    const breaks = [breakNote('2021-09', '2021-10'), breakNote('2019-12', '2020-01')];
    expect(breaks.map((each) => appliesTo(each, cube))).toEqual([true, false]);
  });
});

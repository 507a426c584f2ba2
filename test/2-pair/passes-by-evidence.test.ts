import { beforeAll, describe, expect, it } from 'vitest';
import { pairExamples, type Example } from './examples.ts';

const KEYLESS = { pis: null, cpf: null } as const;
const ANOTHER_DAY = '0-11-30';

const examples: Readonly<Record<string, Example>> = {
  'P5: two digits of the PIS transposed': {
    records: [{}, { pis: 1324, cpf: null }, { pis: null, cpf: null, pisDigitado: 1243 }],
    passes: 'P1 P5 P5',
    people: 'aaa',
  },
  'P5: not when two fit': {
    records: [{}, { cpf: 5678, pis: 1235 }, { pis: 1236, cpf: null }],
    passes: 'P1 P1 P2',
    people: 'abc',
  },
  'P5: not when the names are at odds': {
    records: [
      { nome: 'MARIE PIERRE LOUIS' },
      { pis: 1324, cpf: null, nome: 'MARTINE PIERRE LOUIS' },
    ],
    passes: 'P1 P2',
    people: 'ab',
  },
  'P6: a second PIS without CPF, of the same name, birth date, sex and country': {
    records: [{}, { pis: 9876, cpf: null, nome: 'LOUIS JEAN BAPTISTE' }],
    passes: 'P1 P6',
    people: 'aa',
  },
  'P6: a movement of the old CAGED without keys, of the name of a foreigner in RAIS': {
    records: [
      {},
      { base: 'CAGED', ...KEYLESS },
      { base: 'CAGED', ...KEYLESS, nascimento: ANOTHER_DAY },
    ],
    passes: 'P1 P6 -',
    people: 'aa-',
  },
  'P6: not between namesakes born on one day': {
    records: [{}, { pis: 5678, cpf: 5678 }, { pis: 9999, cpf: null }],
    passes: 'P1 P1 P2',
    people: 'abc',
  },
  'P6: not on 1 January': {
    records: [{ nascimento: '0-01-01' }, { pis: 9876, cpf: null, nascimento: '0-01-01' }],
    passes: 'P1 P2',
    people: 'ab',
  },
  'P6: not when two PIS claim one person': {
    records: [
      { nome: 'MARIE PIERRE' },
      { nome: 'MARIE JOSEPH' },
      { pis: 9876, cpf: null, nome: 'MARIE PIERRE' },
      { pis: 5555, cpf: null, nome: 'MARIE JOSEPH' },
    ],
    passes: 'P1 P1 P2 P2',
    people: 'aabc',
  },
};

describe('pairSteps', () => {
  let found: ReadonlyMap<string, Omit<Example, 'records'>>;
  beforeAll(async () => {
    found = await pairExamples(examples);
  });

  it.each(Object.entries(examples))('%s', (name, { passes, people }) => {
    expect(found.get(name)).toEqual({ passes, people });
  });
});

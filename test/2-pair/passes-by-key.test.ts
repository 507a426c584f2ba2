import { beforeAll, describe, expect, it } from 'vitest';
import { pairExamples, type Example } from './examples.ts';

const KEYLESS = { pis: null, cpf: null } as const;
const OTHER = { nascimento: '0-11-30', nome: 'WILNER SAINT FLEUR' } as const;

/** Eight men besides the first with his PIS, each with a CPF, a birth date and a name of his own. */
const eight = ['ABEL', 'BRUNEL', 'CLAUDE', 'DIEUDONNE', 'EMMANUEL', 'FRANTZ', 'GUERDA', 'HEROLD'];
const sharers = eight.map((name, at) => ({
  cpf: 5101 + 1111 * at,
  nascimento: `0-04-${10 + 2 * at}`,
  nome: `${name} ${name}SON`,
}));

const examples: Readonly<Record<string, Example>> = {
  'P1: PIS and CPF that agree, with a CTPS that knows neither name nor sex': {
    records: [{}, {}, { base: 'CTPS', sexo: null }],
    passes: 'P1 P1 P1',
    people: 'aaa',
  },
  'P1: a birth date mistyped once does not take the record from its CPF': {
    records: [{}, {}, { nascimento: '0-07-03' }],
    passes: 'P1 P1 P1',
    people: 'aaa',
  },
  'P1: a PIS that nobody else has stays with the CPF, whatever the order of the name': {
    records: [{}, { nome: 'LOUIS JEAN BAPTISTE' }],
    passes: 'P1 P1',
    people: 'aa',
  },
  'P2: a PIS without CPF goes to the CPF its other records know': {
    records: [{}, { cpf: null }, { cpf: null, base: 'CAGED' }],
    passes: 'P1 P2 P2',
    people: 'aaa',
  },
  'P2: a PIS that no CPF has is a person': {
    records: [{ cpf: null }, { cpf: null }],
    passes: 'P2 P2',
    people: 'aa',
  },
  'P2: of two CPFs with one PIS, the record goes to the one it agrees with': {
    records: [{}, { cpf: 5678, ...OTHER }, { cpf: null }, { cpf: null, ...OTHER }],
    passes: 'P3 P3 P2 P2',
    people: 'abab',
  },
  'P2: a PIS reused: who agrees with no CPF of it is the PIS itself': {
    records: [{}, {}, { cpf: null, ...OTHER, sexo: '2', nacionalidade: 'VEN' }],
    passes: 'P1 P1 P2',
    people: 'aab',
  },
  'P3: a CPF whose PIS is missing or invalid': {
    records: [{}, { pis: null }, { pis: null, pisDigitado: 9999 }],
    passes: 'P1 P3 P3',
    people: 'aaa',
  },
  'P3: a PIS shared by two CPFs is split by CPF, and the Brazilian it pulls in is another': {
    records: [{}, { cpf: 5678, ...OTHER, nacionalidade: 'BRA' }, {}],
    passes: 'P3 P3 P3',
    people: 'aba',
  },
  'P3: twins who share a PIS are two, by their CPFs': {
    records: [
      { nome: 'MARIE PIERRE LOUIS' },
      { nome: 'MARTINE PIERRE LOUIS', cpf: 5678 },
      { nome: 'MARTINE PIERRE LOUIS', cpf: null },
    ],
    passes: 'P3 P3 P2',
    people: 'abb',
  },
  'P3: one CPF with two PIS is one person': {
    records: [{}, { pis: 5678 }, { pis: 5678, cpf: null }, { pis: null }],
    passes: 'P1 P1 P2 P3',
    people: 'aaaa',
  },
  'P4: a CPF typed for a colleague: the record goes to the one it describes': {
    records: [
      {},
      {},
      { pis: 5678, cpf: 5678, ...OTHER },
      { pis: 5678, cpf: 5678, ...OTHER },
      { cpf: 5678 },
    ],
    passes: 'P3 P3 P1 P1 P4',
    people: 'aabba',
  },
  'P9: ambiguous, where two CPFs of a PIS fit the same': {
    records: [
      { nome: null },
      { nome: null, cpf: 5678 },
      { nome: null, cpf: null },
      { nome: null, cpf: null },
      { nome: null, cpf: null, sexo: null },
    ],
    passes: 'P3 P3 P9 P9 P9',
    people: 'abccd',
  },
  'P9: a PIS shared by nine gives nobody a record of another CPF, nor of none': {
    records: [
      {},
      ...sharers,
      { ...OTHER, cpf: null },
      { cpf: 5101, sexo: '2', nacionalidade: 'VEN' },
    ],
    passes: 'P3 P3 P3 P3 P3 P3 P3 P3 P3 P9 P9',
    people: 'abcdefghijk',
  },
  'P0: no valid key, and nobody found': {
    records: [
      { ...KEYLESS, nome: null },
      { ...KEYLESS, nome: null },
    ],
    passes: 'P0 P0',
    people: 'ab',
  },
  'leaves out Brazilians who share no key with a foreigner': {
    records: [{}, { pis: 5678, cpf: 5678, nacionalidade: 'BRA' }],
    passes: 'P1 -',
    people: 'a-',
  },
  'follows one hop only: a CAGED record found by name brings in nobody by its key': {
    records: [{}, { base: 'CAGED', pis: 5678, cpf: null }],
    passes: 'P1 -',
    people: 'a-',
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

import * as fc from 'fast-check';

/** A person, or a number of persons in doubt, from pools so small that everything meets. */
const personShape = {
  pis: fc.integer({ min: 1, max: 4 }),
  cpf: fc.integer({ min: 1, max: 4 }),
  nascimento: fc.constantFrom('0-03-07', '0-03-08', '0-07-03', '1-03-07', '2-03-07', '0-01-01'),
  sexo: fc.constantFrom('1', '2'),
  nome: fc.constantFrom(
    'MARIE PIERRE LOUIS',
    'MARTINE PIERRE LOUIS',
    'PIERRE LOUIS MARIE',
    'JOSÉ DA SILVA',
    'JOSE SILVA SANTOS',
    'XIAO MING WANG',
    'XIAOMING WANG',
    'JEAN',
    'DE',
  ),
  nacionalidade: fc.constantFrom('HTI', 'HTI', 'VEN', 'BRA', 'XBR', 'XXX'),
  naturalidade: fc.constantFrom('HTI', 'VEN', 'BRA', 'XXX'),
  cnpj: fc.integer({ min: 11, max: 50 }).map((root) => `${root}`.repeat(4) + '000100'),
  admissao: fc.integer({ min: 1, max: 9 }).map((day) => `2019-02-0${day}`),
  municipio: fc.integer({ min: 0, max: 39 }).map((place) => `${11 + (place >> 2)}0000${place % 4}`),
} as const;
const anyPerson = fc.record(personShape);
export type Person = typeof anyPerson extends fc.Arbitrary<infer T> ? T : never;

/** What a record says otherwise than its person, and what it leaves out. */
const anyDeclaration = fc.record({
  whose: fc.nat(8),
  base: fc.constantFrom('RAIS', 'RAIS', 'CAGED', 'NOVO_CAGED', 'CTPS'),
  other: anyPerson,
  borrowed: fc.subarray(Object.keys(personShape) as (keyof Person)[], { maxLength: 2 }),
  silent: fc.subarray(Object.keys(personShape) as (keyof Person)[], { maxLength: 3 }),
  asked: fc.boolean(),
  keys: fc.constantFrom('both', 'both', 'both', 'PIS', 'CPF', 'none', 'mistyped PIS', 'second PIS'),
  ano: fc.integer({ min: 2018, max: 2021 }),
});
export type Declaration = typeof anyDeclaration extends fc.Arbitrary<infer T> ? T : never;

/** Records of up to four persons, with wrong, borrowed and missing values. */
const family = fc.record({
  persons: fc.array(anyPerson, { minLength: 1, maxLength: 4 }),
  declarations: fc.array(anyDeclaration, { maxLength: 12 }),
});

/** Records of six to nine persons with one PIS: about as many keys as a component may have. */
const crowd = fc
  .tuple(
    fc.array(fc.tuple(anyPerson, anyDeclaration), { minLength: 6, maxLength: 9 }),
    fc.array(anyDeclaration, { minLength: 4, maxLength: 10 }),
  )
  .map(([members, others]) => ({
    persons: members.map(([person], at) => ({ ...person, pis: 1, cpf: at + 1 })),
    declarations: [...members.map(([, each], at) => withKeys(each, at)), ...others],
  }));

/** The declaration of a person, with both keys right. */
const withKeys = (declaration: Declaration, whose: number): Declaration => ({
  ...declaration,
  whose,
  keys: 'both',
  borrowed: [],
  silent: [],
});

export const population = fc.oneof(
  { weight: 15, arbitrary: family },
  { weight: 1, arbitrary: crowd },
);
export type Population = typeof population extends fc.Arbitrary<infer T> ? T : never;

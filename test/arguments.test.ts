import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseOptions } from '../pipeline/arguments.ts';

describe('parseOptions', () => {
  it('gives every option a default', () => {
    expect(parseOptions([])).toMatchObject({
      mode: 'synthetic',
      raw: 'data/raw',
      out: 'data/public',
      work: 'data/work',
      scale: 0.0005,
      seed: 1,
      years: { first: 2011, last: 2023 },
      sql: false,
    });
  });

  it.each([
    [['--mode', 'publico'], 'modo desconhecido: publico'],
    [['--mode', 'public'], 'precisa da pasta'],
    [['--scale', '0'], 'valor inválido: 0'],
    [['--scale', 'muito'], 'valor inválido: muito'],
    [['--seed', '1.5'], 'valor inválido: 1.5'],
    [['--memory', 'quatro'], 'valor inválido: quatro'],
    [['--threads', '0'], 'valor inválido: 0'],
    [['--years', '2023-2011'], 'anos inválidos'],
    [['--principal', 'horas,salario'], 'ordem inválida: horas,salario'],
    [['--principal', 'horas,horas'], 'ordem inválida: horas,horas'],
    [['--release', '2021-13'], 'mês inválido: 2021-13'],
    [['--consolidate'], 'consolidação sem safra'],
    [['--ouput', 'x'], '--ouput'],
  ])('refuses %j with a message that says what to do', (words, what) => {
    expect(() => parseOptions(words)).toThrow(
      expect.objectContaining({
        name: 'OpcaoInvalida',
        parts: expect.objectContaining({ what: expect.stringContaining(what) }),
      }),
    );
  });

  it('keeps the ledger of vintages inside the work folder unless told otherwise', () => {
    expect(parseOptions([])).toMatchObject({
      ledger: path.join('data', 'work', 'safras'),
      consolidate: false,
    });
    expect(
      parseOptions(['--release', '2021-06', '--ledger', 'cofre', '--consolidate']),
    ).toMatchObject({ release: '2021-06', ledger: 'cofre', consolidate: true });
  });

  it('takes the criteria of the principal bond in the order given', () => {
    expect(parseOptions(['--principal', 'horas, remuneracao']).principal).toEqual([
      'horas',
      'remuneracao',
    ]);
  });

  it('takes one year as first and last', () => {
    expect(parseOptions(['--years', '2020']).years).toEqual({ first: 2020, last: 2020 });
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { Registro } from './naive/registro.ts';
import { linksOf, withPaired, type Link } from './pair-records.ts';

const DAYS = 12;
const PER_DAY = 10;

/** A man with a CPF in RAIS: `at` gives him a birth date, an employer and a municipality. */
const inRais = (at: number): Registro => ({
  base: 'RAIS',
  arquivo: 1,
  linha: at + 1,
  pis: null,
  pisDigitado: null,
  cpf: 11_000 + at * 11,
  nascimento: `1985-03-${10 + (at % DAYS)}`,
  sexo: '1',
  nome: null,
  nacionalidade: 'HTI',
  naturalidade: null,
  ano: 2020,
  cnpj: `${10_000_000 + at}000100`,
  admissao: `2020-0${1 + (at % 9)}-15`,
  municipio: `${11 + (at % 25)}0000${at % 7}`,
  uf: String(11 + (at % 25)),
});

/** The same bond in Novo CAGED, without a key. */
const keyless = (of: Registro): Registro => ({ ...of, base: 'NOVO_CAGED', arquivo: 2, cpf: null });

const men = Array.from({ length: DAYS * PER_DAY }, (_, at) => inRais(at));
/** A colleague of the first, admitted with him and born on his day. */
const colleague: Registro = { ...inRais(0), linha: 1000, cpf: 99_990_000 };
/** A movement like that of the second, from an employer nobody else knows. */
const stranger: Registro = {
  ...keyless(inRais(1)),
  linha: 1001,
  cnpj: '88888888000100',
  municipio: '3550308',
  uf: '35',
};

describe('pass 7', () => {
  let links: ReadonlyMap<string, Link> = new Map();
  beforeAll(async () => {
    const found = await withPaired([...men, ...men.map(keyless), colleague, stranger], linksOf);
    links = new Map(found.map((link) => [link.id, link]));
  });

  const passOf = (id: string) => links.get(id)?.pass;

  it('finds who a record without key is by birth date, employer, day of admission and place', () => {
    const ids = men.slice(1).map(({ linha }) => linha);
    expect(ids.filter((line) => passOf(`2:${line}`) !== 'P7')).toEqual([]);
    expect(
      ids.filter((line) => links.get(`2:${line}`)?.person !== links.get(`1:${line}`)?.person),
    ).toEqual([]);
    expect(links.get('2:2')?.probability).toBeGreaterThan(0.99);
  });

  it('leaves a record apart that may be either of two colleagues', () => {
    expect(passOf('2:1')).toBe('P0');
    expect(links.get('2:1')?.person).not.toBe(links.get('1:1')?.person);
  });

  it('leaves a record apart that shares nothing but birth date, sex and country', () => {
    expect(passOf('2:1001')).toBe('P0');
  });
});

import { describe, expect, it } from 'vitest';
import type { Registro } from './naive-pairing.ts';
import { pairRecords } from './pair-records.ts';

const BORN = '1985-03-07';
const base: Omit<Registro, 'linha'> = {
  base: 'RAIS',
  arquivo: 1,
  pis: 1,
  cpf: 1,
  nascimento: BORN,
  sexo: '1',
  estrangeiro: true,
};

/** Records that differ from one Haitian man's RAIS record only where said. */
const records = (...changes: readonly Partial<Registro>[]): readonly Registro[] =>
  changes.map((change, at) => ({ ...base, linha: at + 1, ...change }));

/** Rules in the order of the records, and which records are one person ('a', 'b', …). */
async function paired(...changes: readonly Partial<Registro>[]) {
  const given = records(...changes);
  const links = await pairRecords(given);
  const found = given.map(({ linha }) => links.get(`1:${linha}`));
  const people = [...new Set(found.map((link) => link?.person))];
  return {
    rules: found.map((link) => link?.rule ?? '-').join(' '),
    people: found.map((link) => (link ? 'abcdefg'[people.indexOf(link.person)] : '-')).join(''),
  };
}

describe('pairSteps', () => {
  it('P1: one person, when a PIS has one CPF, one birth date and one sex at most', async () => {
    expect(
      await paired({}, { cpf: null }, { base: 'CAGED', nascimento: null }, { base: 'CTPS' }),
    ).toEqual({ rules: 'P1 P1 P1 P1', people: 'aaaa' });
  });

  it('P2: splits a shared PIS by CPF, and the Brazilian it pulled in is another person', async () => {
    expect(await paired({}, { linha: 2, cpf: 2, estrangeiro: false }, {})).toEqual({
      rules: 'P2 P2 P2',
      people: 'aba',
    });
  });

  it('P2: keeps one person whose birth date was mistyped once, through the CPF', async () => {
    expect(await paired({}, { nascimento: '1985-07-03' })).toEqual({
      rules: 'P2 P2',
      people: 'aa',
    });
  });

  it('P3: a record without CPF joins the only holder of that birth date and sex', async () => {
    expect(await paired({}, { cpf: 2, nascimento: '1990-01-02' }, { cpf: null })).toEqual({
      rules: 'P2 P2 P3',
      people: 'aba',
    });
  });

  it('P9: it joins nobody, when two holders share birth date and sex', async () => {
    expect(await paired({}, { cpf: 2 }, { cpf: null })).toEqual({
      rules: 'P2 P2 P9',
      people: 'abc',
    });
  });

  it('P9: records in doubt that agree on PIS, birth date and sex are one ambiguous person', async () => {
    expect(
      await paired(
        { cpf: null },
        { cpf: null },
        { cpf: null, sexo: '2' },
        { cpf: null, sexo: null },
      ),
    ).toEqual({ rules: 'P9 P9 P9 P9', people: 'aabc' });
  });

  it('P4: a CPF without PIS goes to the only PIS person that has it', async () => {
    expect(await paired({}, { pis: null }, { pis: null, nascimento: null })).toEqual({
      rules: 'P1 P4 P4',
      people: 'aaa',
    });
  });

  it('P4: also when the PIS of that person is in doubt', async () => {
    expect(await paired({}, { cpf: 2 }, { pis: null })).toEqual({
      rules: 'P2 P2 P4',
      people: 'aba',
    });
  });

  it('P5: a CPF no PIS person has is a person', async () => {
    expect(await paired({ pis: null }, { pis: null }, { pis: null, cpf: 2 })).toEqual({
      rules: 'P5 P5 P5',
      people: 'aab',
    });
  });

  it('P6: unites two PIS of one CPF that agree on birth date and sex', async () => {
    expect(await paired({}, { pis: 2 }, { pis: null }, { pis: 2, cpf: null })).toEqual({
      rules: 'P6 P6 P6 P6',
      people: 'aaaa',
    });
  });

  it('P9: keeps them apart, and what has the CPF alone is ambiguous, when they disagree', async () => {
    expect(await paired({}, { pis: 2, sexo: '2' }, { pis: null })).toEqual({
      rules: 'P1 P1 P9',
      people: 'abc',
    });
  });

  it('P0: a record with neither key is a person by itself', async () => {
    expect(await paired({ pis: null, cpf: null }, { pis: null, cpf: null })).toEqual({
      rules: 'P0 P0',
      people: 'ab',
    });
  });

  it('leaves out Brazilians who share no key with a foreigner', async () => {
    expect(await paired({}, { pis: 2, cpf: 2, estrangeiro: false })).toEqual({
      rules: 'P1 -',
      people: 'a-',
    });
  });

  it('names the person after the PIS or the CPF, whatever the records around', async () => {
    const alone = await pairRecords(records({}));
    const among = await pairRecords(records({}, { pis: 2, cpf: 2 }, { cpf: null }));
    expect(among.get('1:1')).toEqual(alone.get('1:1'));
  });
});

import { describe, expect, it } from 'vitest';
import { baseOf, bases } from '../../pipeline/registry/bases/index.ts';
import { LOCALES, type BaseNote, type Locale } from '../../pipeline/registry/types.ts';
import { domainTable, realData } from './real-data.ts';

const sizes = (note: BaseNote) => Object.values(note).map((items) => items.length);

describe('bases', () => {
  it('are the seven of the Nota Técnica, in its order', () => {
    expect(bases.map(({ id, slug, section }) => [id, slug, section])).toEqual([
      ['CGIL', 'cgil', '4.1.1'],
      ['CTPS', 'ctps', '4.1.2'],
      ['RAIS', 'rais', '4.1.3'],
      ['CAGED', 'caged', '4.1.4'],
      ['SISMIGRA', 'sismigra', '4.1.5'],
      ['STI', 'sti', '4.1.6'],
      ['REFUGIO', 'refugio', '4.1.7'],
    ]);
  });

  it('have notes with the same number of items in every language', () => {
    for (const { notes } of bases) {
      const [, ...pt] = sizes(notes.pt);
      expect(sizes(notes.en).slice(1)).toEqual(pt);
      expect(sizes(notes.es).slice(1)).toEqual(pt);
    }
  });

  it('name their controller', () => {
    expect(baseOf('RAIS').controller).toBe('Ministério do Trabalho');
    expect(baseOf('SISMIGRA').controller).toBe('Polícia Federal');
    expect(baseOf('REFUGIO').controller).toBe('Ministério da Justiça e Segurança Pública');
  });
});

type Metodologia = {
  readonly bases: Readonly<Record<string, Readonly<Record<Locale, BaseNote>> & { secao: string }>>;
};

describe.skipIf(!realData)('notes of the bases (VINCULO_REAL_DATA)', () => {
  it('are word for word those of metodologia.json', () => {
    const official = (JSON.parse(domainTable('metodologia.json')) as Metodologia).bases;
    expect(bases.map(({ id }) => id)).toEqual(Object.keys(official));
    for (const { id, section, notes } of bases) {
      expect(section).toBe(official[id]?.secao);
      for (const locale of LOCALES) expect(notes[locale]).toEqual(official[id]?.[locale]);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { codeListById, codeLists } from '../../pipeline/registry/code-lists.ts';
import { LOCALES } from '../../pipeline/registry/types.ts';

const lists = Object.values(codeLists);

const withheld = (id: string) =>
  codeListById(id)
    .codes.filter(({ kind }) => kind === 'withheld')
    .map(({ code }) => code);

describe('codeLists', () => {
  it('are found by their own id', () => {
    expect(Object.entries(codeLists).filter(([id, list]) => id !== list.id)).toEqual([]);
  });

  it('have unique codes with a label in every language', () => {
    const repeated = lists.filter(
      ({ codes }) => new Set(codes.map(({ code }) => code)).size !== codes.length,
    );
    const unlabelled = lists.flatMap(({ id, codes }) =>
      codes
        .filter(({ label }) => LOCALES.some((locale) => !label[locale]))
        .map(({ code }) => [id, code]),
    );
    expect(repeated).toEqual([]);
    expect(unlabelled).toEqual([]);
  });

  it('name parents that exist in the parent list', () => {
    const orphans = lists.flatMap(({ id, parentList, codes }) => {
      const parents = new Set(
        parentList ? codeListById(parentList).codes.map(({ code }) => code) : [],
      );
      return codes
        .filter(({ parent }) => parent !== undefined && !parents.has(parent))
        .map(({ code }) => [id, code]);
    });
    expect(orphans).toEqual([]);
  });

  it('have withheld levels of UF and a withheld municipality for each of them', () => {
    expect(withheld('uf')).toEqual(['R1', 'R2', 'R3', 'R4', 'R5', 'BR']);
    expect(withheld('municipio')).toEqual(
      codeListById('uf').codes.map(({ code }) => `${code}99999`),
    );
  });

  it('put every municipality in its UF and every country in its continent', () => {
    for (const id of ['municipio', 'pais']) {
      expect(codeListById(id).codes.filter(({ parent }) => parent === undefined)).toEqual([]);
    }
  });

  it('fail on an unknown id', () => {
    expect(() => codeListById('idadee')).toThrow('unknown code list: idadee');
  });
});

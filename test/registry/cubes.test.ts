import { describe, expect, it } from 'vitest';
import { bases } from '../../pipeline/registry/bases/index.ts';
import { codeLists } from '../../pipeline/registry/code-lists.ts';
import {
  codeListOf,
  cubeOf,
  cubes,
  dimensionLabels,
  dimensionParents,
} from '../../pipeline/registry/cubes.ts';
import { LOCALES } from '../../pipeline/registry/types.ts';
import { variableOf } from '../../pipeline/registry/variables/index.ts';
import { domainTable, realData } from './real-data.ts';

const breaks = (id: Parameters<typeof cubeOf>[0]) =>
  cubeOf(id).notes.flatMap(({ breakBetween }) => (breakBetween ? [breakBetween] : []));
const noteIds = (id: Parameters<typeof cubeOf>[0]) => cubeOf(id).notes.map((note) => note.id);

describe('cubes', () => {
  it('belong to a declared base', () => {
    const ids = new Set(bases.map(({ id }) => id));
    expect(cubes.filter(({ base }) => !ids.has(base))).toEqual([]);
  });

  it('have dimensions that are open variables with a code list', () => {
    const closed = cubes.flatMap(({ id, dimensions }) =>
      dimensions.filter(
        (dimension) =>
          variableOf(dimension).sharing !== 'amplo' || !codeLists[codeListOf(id, dimension)],
      ),
    );
    expect(closed).toEqual([]);
  });

  it('have a default view over their own dimensions and measures', () => {
    const broken = cubes.filter(
      ({ dimensions, measures, defaultView: { row, column, measure } }) => {
        const named = [row, ...(column ? [column] : [])];
        return (
          named.some((each) => !dimensions.includes(each)) ||
          !measures.some(({ id }) => id === measure)
        );
      },
    );
    expect(broken).toEqual([]);
  });

  it('never put a dimension against its own parent by default', () => {
    const nested = cubes.filter(
      ({ defaultView: { row, column } }) =>
        column !== undefined &&
        (dimensionParents[row] === column || dimensionParents[column] === row),
    );
    expect(nested).toEqual([]);
  });

  it('have notes once each, in every language, with a source', () => {
    for (const { notes } of cubes) {
      expect(new Set(notes.map(({ id }) => id)).size).toBe(notes.length);
      expect(notes.filter(({ text, source }) => !source || LOCALES.some((l) => !text[l]))).toEqual(
        [],
      );
    }
  });

  it('attach dimension notes to dimensions of the registry', () => {
    const unknown = cubes.flatMap(({ notes }) =>
      notes.filter(({ dimension }) => dimension !== undefined && !variableOf(dimension)),
    );
    expect(unknown).toEqual([]);
  });

  it('break CAGED between 2019 and 2020 and RAIS between 2018 and 2019', () => {
    expect(breaks('CAGED')).toEqual([['2019-12', '2020-01']]);
    expect(breaks('RAIS')).toEqual([['2018', '2019']]);
    expect(breaks('CTPS')).toEqual([]);
  });

  it('warn where SPEC 3.6 asks', () => {
    expect(noteIds('CTPS')).toEqual(
      expect.arrayContaining(['ctps-sao-paulo', 'ctps-fim-da-serie', 'municipio-sigilo']),
    );
    expect(noteIds('RAIS')).toEqual(
      expect.arrayContaining(['rais-nacionalidades-novas', 'rais-raca-estatutarios']),
    );
    expect(noteIds('SISMIGRA_ENTRADA')).toEqual(
      expect.arrayContaining([
        'sismigra-anistias',
        'sismigra-classes-2017',
        'sismigra-nao-e-estoque',
      ]),
    );
    expect(noteIds('REFUGIO')).toEqual(
      expect.arrayContaining(['refugio-mudanca-de-fonte', 'refugio-lugar-da-solicitacao']),
    );
    expect(noteIds('CGIL')).toContain('cgil-nao-e-entrada');
  });

  it('carry the breaks of their base, those derived from another cube too', () => {
    const without = cubes.filter(({ id, base }) =>
      base === 'RAIS' || base === 'CAGED'
        ? JSON.stringify(breaks(id)) !== JSON.stringify(breaks(base))
        : false,
    );
    expect(without.map(({ id }) => id)).toEqual([]);
    expect(breaks('CAGED')).toHaveLength(1);
  });

  it('have municipality notes exactly where they have municipalities', () => {
    const wrong = cubes.filter(
      ({ dimensions, notes }) =>
        dimensions.includes('municipio') !== notes.some(({ id }) => id === 'municipio-soma'),
    );
    expect(wrong).toEqual([]);
  });
});

describe('codeListOf', () => {
  it('gives the STI its own kinds of movement', () => {
    expect(codeListOf('STI', 'tipo_movimentacao')).toBe('tipo_movimentacao_fronteira');
    expect(codeListOf('CAGED', 'tipo_movimentacao')).toBe('tipo_movimentacao');
  });

  it('fails on an unknown dimension', () => {
    expect(() => codeListOf('RAIS', 'idadee')).toThrow('unknown dimension: idadee');
  });
});

type Official = {
  readonly dimensoes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly cubos: readonly {
    readonly id: string;
    readonly dimensoes: readonly string[];
    readonly medidas: readonly string[];
    readonly fim_serie: string | null;
  }[];
};

const official = () => JSON.parse(domainTable('datamigra_cubes.json')) as Official;

describe.skipIf(!realData)('cubes against datamigra_cubes.json (VINCULO_REAL_DATA)', () => {
  it('have exactly its dimensions, measures and end of series', () => {
    const ours = cubes.map(({ id, dimensions, measures, lastPeriod }) => ({
      id,
      dimensoes: dimensions,
      medidas: measures.map((measure) => measure.id),
      fim_serie: lastPeriod ?? null,
    }));
    const theirs = official().cubos.map(({ id, dimensoes, medidas, fim_serie }) => ({
      id,
      dimensoes,
      medidas,
      fim_serie,
    }));
    expect(ours).toEqual(theirs);
  });

  it('label the dimensions as it does', () => {
    expect(dimensionLabels).toEqual(official().dimensoes);
  });
});

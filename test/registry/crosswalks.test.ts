import { describe, expect, it } from 'vitest';
import { codeLists } from '../../pipeline/registry/code-lists.ts';
import {
  crosswalks,
  type CrosswalkBase,
  type CrosswalkVariable,
} from '../../pipeline/registry/crosswalks.ts';
import { domainTable, parseRows, realData } from './real-data.ts';

const to = (base: CrosswalkBase, variable: CrosswalkVariable, from: string) =>
  crosswalks.find((each) => each.base === base && each.variable === variable && each.from === from)
    ?.to;

describe('crosswalks', () => {
  it('map every source code once', () => {
    const keys = crosswalks.map(({ base, variable, from }) => `${base} ${variable} ${from}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('end in codes of the code list of the variable', () => {
    const unknown = crosswalks.filter(
      ({ variable, to: code }) =>
        code !== null && !codeLists[variable]?.codes.some((each) => each.code === code),
    );
    expect(unknown).toEqual([]);
  });

  it('read women as 2 in RAIS and CAGED and as 3 in Novo CAGED', () => {
    expect([
      to('RAIS', 'sexo', '2'),
      to('CAGED', 'sexo', '2'),
      to('NOVO_CAGED', 'sexo', '3'),
    ]).toEqual(['2', '2', '2']);
    expect(to('NOVO_CAGED', 'sexo', '2')).toBeUndefined();
  });

  it('read race by the table of each base', () => {
    expect(
      ['1', '2', '3', '4', '5', '6', '9'].map((code) => to('NOVO_CAGED', 'raca_cor', code)),
    ).toEqual(['2', '4', '8', '6', '1', '9', '9']);
    expect(
      ['1', '2', '4', '6', '8', '9', '-1'].map((code) => to('RAIS', 'raca_cor', code)),
    ).toEqual(['1', '2', '4', '6', '8', '9', '9']);
  });

  it('read education in seven levels, 80 only in Novo CAGED', () => {
    const degrees = Array.from({ length: 11 }, (_, index) => String(index + 1));
    const levels = ['01', '01', '01', '01', '02', '03', '04', '05', '06', '07', '07'];
    expect(degrees.map((code) => to('RAIS', 'escolaridade', code))).toEqual(levels);
    expect(degrees.map((code) => to('NOVO_CAGED', 'escolaridade', code))).toEqual(levels);
    expect(to('NOVO_CAGED', 'escolaridade', '80')).toBe('07');
    expect(to('NOVO_CAGED', 'escolaridade', '99')).toBeNull();
    expect(to('RAIS', 'escolaridade', '80')).toBeUndefined();
  });

  it('accept the leading zero of RAIS and the old CAGED', () => {
    expect([to('RAIS', 'sexo', '02'), to('CAGED', 'escolaridade', '07')]).toEqual(['2', '04']);
    expect(to('NOVO_CAGED', 'sexo', '03')).toBeUndefined();
  });

  it('read the sign of a movement', () => {
    expect([
      to('NOVO_CAGED', 'tipo_movimentacao', '1'),
      to('CAGED', 'tipo_movimentacao', '-1'),
    ]).toEqual(['1', '2']);
  });
});

const COLUMNS: readonly (readonly [string, CrosswalkBase])[] = [
  ['rais', 'RAIS'],
  ['caged_antigo', 'CAGED'],
  ['novo_caged', 'NOVO_CAGED'],
];

describe.skipIf(!realData)('crosswalks against the domain tables (VINCULO_REAL_DATA)', () => {
  it('cover every code and join the codes of one category', () => {
    const rows = parseRows(domainTable('crosswalk_rais_caged_novocaged.csv')).filter(
      ({ variavel }) => variavel !== 'movimento',
    );
    expect(rows.length).toBeGreaterThan(30);
    const split = rows.filter((row) => {
      const targets = COLUMNS.flatMap(([column, base]) =>
        (row[column] ?? '')
          .split('|')
          .map((code) => code.replace(/ .*/, ''))
          .filter((code) => code !== '')
          .map((code) => to(base, row['variavel'] as CrosswalkVariable, code)),
      );
      return targets.includes(undefined) || new Set(targets).size !== 1;
    });
    expect(split).toEqual([]);
  });

  it('cover every code of the Novo CAGED layout', () => {
    const variables: Readonly<Record<string, CrosswalkVariable>> = {
      sexo: 'sexo',
      racacor: 'raca_cor',
      graudeinstrucao: 'escolaridade',
      tipodedeficiencia: 'deficiencia',
      tamestabjan: 'tamanho_estab',
    };
    const missing = parseRows(domainTable('novo_caged_codes.csv')).filter((row) => {
      const variable = variables[row['variavel'] ?? ''];
      return (
        variable !== undefined && to('NOVO_CAGED', variable, row['codigo'] ?? '') === undefined
      );
    });
    expect(missing).toEqual([]);
  });
});

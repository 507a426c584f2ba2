import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { attackQuota } from '../../../pipeline/4-protect/quota/attack.ts';
import type { AttackReport } from '../../../pipeline/registry/public-files.ts';

const REPORT: AttackReport = { dataVersion: 'x', k: 5, attacks: [], kept: [] };

/** A folder with one table of persons by place: what an outsider sees of it. */
function folderWith(rows: readonly (readonly (string | number)[])[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'vinculo-cota-'));
  mkdirSync(path.join(folder, 'quota'));
  const column = (id: string) => ({ id, label: { pt: id, en: id, es: id }, codes: [] });
  const write = (name: string, value: unknown) =>
    writeFileSync(path.join(folder, name), JSON.stringify(value));
  write('catalog.json', { quota: [{ id: 'pcd_lugar' }] });
  write('manifest.json', { parameters: { k: 5, ks: 10 } });
  write('quota/pcd_lugar.json', {
    id: 'pcd_lugar',
    dimensions: ['ano', 'nivel', 'lugar'].map(column),
    measures: ['pcd_empregados', 'pcd_em_obrigadas'].map(column),
    rows,
  });
  return folder;
}

describe('attackQuota', () => {
  it('adds what it tried to the report when nothing works', () => {
    const folder = folderWith([
      ['2020', 'brasil', '0', 60, 40],
      ['2020', 'regiao', '3', 35, 20],
      ['2020', 'regiao', 'BR', 25, 0],
    ]);
    const { attacks } = attackQuota(folder, REPORT);
    expect(attacks.map(({ id, succeeded }) => [id, succeeded])).toEqual([
      ['Q1', 0],
      ['Q2', 0],
    ]);
    expect(attacks.every(({ tried }) => tried > 0)).toBe(true);
  });

  it.each([
    ['a small cell', [['2020', 'brasil', '0', 9, 0]], 'Q1'],
    ['few persons outside obliged companies', [['2020', 'brasil', '0', 60, 55]], 'Q2'],
    [
      'a place that is missing from its level',
      [
        ['2020', 'brasil', '0', 60, 60],
        ['2020', 'regiao', '3', 56, 56],
      ],
      'Q2',
    ],
  ])('stops the publication on %s', (_, rows, attack) => {
    expect(() => attackQuota(folderWith(rows), REPORT)).toThrow(attack);
  });

  it('stops it when a year that was out before is told otherwise', () => {
    const rows = (n: number) => [
      ['2020', 'brasil', '0', n, n],
      ['2021', 'brasil', '0', 80, 80],
    ];
    const former = folderWith(rows(60));
    const year = [['2022', 'brasil', '0', 90, 90]];
    const later = folderWith([...rows(60), ...year]);
    const { attacks } = attackQuota(later, REPORT, { against: former });
    expect(attacks.at(-1)).toMatchObject({ id: 'Q3', tried: 2, succeeded: 0 });
    expect(() => attackQuota(folderWith(rows(61)), REPORT, { against: former })).toThrow('Q3');
    expect(() => attackQuota(folderWith(year), REPORT, { against: former })).toThrow('Q3');
  });
});

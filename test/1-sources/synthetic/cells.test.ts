import { describe, expect, it } from 'vitest';
import {
  anos,
  mulheresNasAdmissoes,
  paises,
  ufs,
} from '../../../pipeline/1-sources/synthetic/calibration.ts';
import { celulasAno, type CelulaAno } from '../../../pipeline/1-sources/synthetic/cells.ts';
import { sum } from '../../../pipeline/1-sources/synthetic/rounding.ts';

const all = { first: 2011, last: 2023 };
const stock = (cells: readonly CelulaAno[]) => sum(cells.map(({ depois }) => depois));
const admissions = (cells: readonly CelulaAno[]) =>
  sum(cells.map(({ antes, depois, trocas }) => trocas + Math.max(0, depois - antes)));

const key = (cell: CelulaAno, ano: number) => `${cell.celula} ${ano}`;
const annual = (janeiroAbril: number) => (janeiroAbril * 365) / 120 / 0.95;

describe.each([0.05, 0.25, 1])('celulasAno at %f', (scale) => {
  const cells = celulasAno(scale, all);

  it('has the calibrated stock every year, by country and, in 2020, by UF', () => {
    for (const { ano, total, haiti, venezuela } of anos.slice(1)) {
      const year = cells.filter((cell) => cell.ano === ano);
      const of = (pais: string) => year.filter((cell) => paises[cell.pais]?.pais === pais);
      expect(stock(year)).toBe(Math.round(total * scale));
      expect(Math.abs(stock(of('HAITI')) - haiti * scale)).toBeLessThanOrEqual(1);
      expect(Math.abs(stock(of('VENEZUELA')) - venezuela * scale)).toBeLessThanOrEqual(1);
    }
    const in2020 = cells.filter((cell) => cell.ano === 2020);
    paises.forEach(({ estoque2020 }, pais) => {
      const found = stock(in2020.filter((cell) => cell.pais === pais));
      expect(Math.abs(found - estoque2020 * scale)).toBeLessThanOrEqual(1);
    });
    for (const { uf, estoque2020 } of ufs) {
      const found = stock(in2020.filter((cell) => cell.uf === uf));
      expect(Math.abs(found - estoque2020 * scale)).toBeLessThanOrEqual(1);
    }
  });

  it('starts every year with the stock the last one ended with', () => {
    const before = new Map(cells.map((cell) => [key(cell, cell.ano), cell.antes]));
    const ended = cells.filter(({ ano, depois }) => ano < 2023 && depois > 0);
    for (const cell of ended) expect(before.get(key(cell, cell.ano + 1))).toBe(cell.depois);
  });

  it('asks for the admissions of 2022 by country, UF and sex', () => {
    const year = cells.filter((cell) => cell.ano === 2022);
    const deviations = [
      ...paises.map(({ admissoes2022 }, pais) => ({
        wanted: annual(admissoes2022) * scale,
        found: admissions(year.filter((cell) => cell.pais === pais)),
      })),
      ...ufs.map(({ uf, admissoes2022 }) => ({
        wanted: annual(admissoes2022) * scale,
        found: admissions(year.filter((cell) => cell.uf === uf)),
      })),
    ].filter(({ wanted }) => wanted > 1000);
    expect(deviations.length).toBeGreaterThan(5);
    for (const { wanted, found } of deviations) {
      expect(Math.abs(found / wanted - 1)).toBeLessThan(0.05);
    }
    const women = admissions(year.filter(({ sexo }) => sexo === 2)) / admissions(year);
    expect(Math.abs(women - mulheresNasAdmissoes)).toBeLessThan(0.01);
  });
});

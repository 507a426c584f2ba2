import { mulheresNasAdmissoes, paises, ufs } from './calibration.ts';
import { fitProportionally } from './proportional-fitting.ts';
import { scaledTo, sum, type Matrix } from './rounding.ts';
import { annualAdmissions, countryStock, stockOf, type Estoque } from './stock.ts';

/**
 * Bonds replaced within 2022 per bond of mean stock, by country and UF: what the admissions of
 * January to April 2022 ask beyond the growth of the stock. `bare` are the admissions of places
 * without stock.
 */
export function turnoverRates(stock: readonly Estoque[], scale: number) {
  const before = stockOf(stock, 2021).matriz;
  const after = stockOf(stock, 2022).matriz;
  const admissions = admissions2022(after, scale);
  const perBond = admissions.map((row, pais) =>
    row.map((value, uf) => {
      const [old, young] = [before[pais]?.[uf] ?? 0, after[pais]?.[uf] ?? 0];
      const mean = (old + young) / 2;
      return mean === 0 ? 0 : Math.min(3, Math.max(0, value - Math.max(0, young - old)) / mean);
    }),
  );
  return { perBond, bare: admissions };
}

function admissions2022(stock: Matrix, scale: number): Matrix {
  const rows = paises.map(({ admissoes2022 }) => annualAdmissions(admissoes2022) * scale);
  const columns = scaledTo(
    ufs.map(({ admissoes2022 }) => admissoes2022),
    sum(rows),
  );
  const people = countryStock(2022);
  const seed = stock.map((row, pais) =>
    row.map((value) => (value + 0.02) * ((rows[pais] ?? 0) / ((people[pais] ?? 0) * scale + 1))),
  );
  return fitProportionally(seed, { rows, columns });
}

/** Women's turnover against men's, so that women are as many among the admissions as published. */
export function sexFactor(pais: number, sexo: 1 | 2): number {
  const share = paises[pais]?.mulheres ?? 0;
  const women = womenFactor;
  const mean = share * women + (1 - share);
  return (sexo === 2 ? women : 1) / mean;
}

const womenFactor = solveWomenFactor();

function solveWomenFactor(): number {
  const total = sum(paises.map(({ admissoes2022 }) => admissoes2022));
  let [low, high] = [0.2, 5];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    const women = sum(
      paises.map(
        ({ admissoes2022, mulheres }) =>
          (admissoes2022 * mulheres * middle) / (mulheres * middle + 1 - mulheres),
      ),
    );
    if (women / total > mulheresNasAdmissoes) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

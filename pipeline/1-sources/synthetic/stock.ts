import { afinidades, anos, paises, ufs } from './calibration.ts';
import { fitProportionally } from './proportional-fitting.ts';
import { controlledRounding, largestRemainder, scaledTo, sum, type Matrix } from './rounding.ts';

/** Immigrant bonds active on 31/12 of one year: whole numbers, countries in rows, UFs in columns. */
export type Estoque = { readonly ano: number; readonly matriz: Matrix };

/**
 * Stock by country and UF of every calibrated year, at `scale` (1 = published figures).
 * The national total of each year, every country of each year and every UF of 2020 equal the
 * calibration within one unit.
 */
export function estoques(scale: number): readonly Estoque[] {
  const distribuicao = ufShares2020();
  return anos.map(({ ano, total }) => {
    const all = Math.round(total * scale);
    const rows = largestRemainder(scaledTo(countryStock(ano), all), all);
    const matriz = rows.map((value, index) =>
      scaledTo(
        yearShares(distribuicao[index] ?? [], { pais: paises[index]?.pais ?? '', ano }),
        value,
      ),
    );
    const columns = largestRemainder(scaledTo(ufStock(ano, matriz), all), all);
    return { ano, matriz: controlledRounding(matriz, { rows, columns }) };
  });
}

/** The stock of one year. */
export function stockOf(stock: readonly Estoque[], ano: number): Estoque {
  const found = stock.find((each) => each.ano === ano);
  if (!found) throw new Error(`year without calibration: ${ano}`);
  return found;
}

/** Stock by country of one year, unscaled: Haiti and Venezuela as published, others by share. */
export function countryStock(ano: number): number[] {
  const year = anos.find((each) => each.ano === ano);
  if (!year) throw new Error(`year without calibration: ${ano}`);
  const fixed: Readonly<Record<string, number>> = { HAITI: year.haiti, VENEZUELA: year.venezuela };
  const rest = paises.map((each) => (each.pais in fixed ? 0 : weight(each, ano)));
  const scaled = scaledTo(rest, year.total - year.haiti - year.venezuela);
  return paises.map((each, index) => fixed[each.pais] ?? scaled[index] ?? 0);
}

/** From 2021 a country with many admissions grows towards the stock that they need. */
function weight(pais: (typeof paises)[number], ano: number): number {
  if (ano <= 2020) return pais.estoque2020;
  const in2022 = Math.max(1.06 * pais.estoque2020, 0.5 * annualAdmissions(pais.admissoes2022));
  return ano === 2021 ? Math.sqrt(pais.estoque2020 * in2022) : in2022;
}

/** January to April are 120 of 365 days; the published figures are the 95 % declared on time. */
export function annualAdmissions(janeiroAbril: number): number {
  return (janeiroAbril * 365) / 120 / 0.95;
}

function ufShares2020(): Matrix {
  const seed = paises.map(({ pais }) =>
    ufs.map(({ uf, estoque2020 }) => estoque2020 * affinity(pais, uf)),
  );
  const margins = {
    rows: paises.map(({ estoque2020 }) => estoque2020),
    columns: ufs.map(({ estoque2020 }) => estoque2020),
  };
  return fitProportionally(seed, margins).map((row) => scaledTo(row, 1));
}

function affinity(pais: string, uf: string): number {
  return afinidades.find((each) => each.pais === pais && each.uf === uf && !each.ate)?.fator ?? 1;
}

function yearShares(
  shares: readonly number[],
  at: { readonly pais: string; readonly ano: number },
): number[] {
  const early = afinidades.filter(({ pais, ate }) => pais === at.pais && (ate ?? 0) >= at.ano);
  return shares.map((share, index) => {
    const factor = early.find(({ uf }) => uf === ufs[index]?.uf)?.fator ?? 1;
    return share * factor;
  });
}

function ufStock(ano: number, matriz: Matrix): number[] {
  if (ano === 2020) return ufs.map(({ estoque2020 }) => estoque2020);
  return ufs.map((_, column) => sum(matriz.map((row) => row[column] ?? 0)));
}

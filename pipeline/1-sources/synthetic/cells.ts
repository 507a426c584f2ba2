import { anos, paises, ufs } from './calibration.ts';
import { largestRemainder, sum } from './rounding.ts';
import { estoques, stockOf, type Estoque } from './stock.ts';
import { sexFactor, turnoverRates } from './turnover.ts';

/** One country, UF and sex in one year: stock before and after, and bonds replaced within it. */
export type CelulaAno = {
  readonly celula: number;
  /** Index in `paises`. */
  readonly pais: number;
  readonly uf: string;
  readonly sexo: 1 | 2;
  readonly ano: number;
  readonly antes: number;
  readonly depois: number;
  readonly trocas: number;
};

/** The plan of the whole population at `scale` for the years asked; rows without people are left out. */
export function celulasAno(
  scale: number,
  years: { readonly first: number; readonly last: number },
): readonly CelulaAno[] {
  const stock = estoques(scale);
  const rates = turnoverRates(stock, scale);
  const cells = anos
    .filter(({ ano }) => ano >= years.first && ano <= years.last)
    .flatMap(({ ano, rotatividade }) => {
      const before = stockOf(stock, ano - 1);
      const after = stockOf(stock, ano);
      return paises.flatMap((_, pais) =>
        wholeTurnover(countryCells({ pais, ano, before, after }), (uf, sexo, mean) => {
          const perBond = rates.perBond[pais]?.[uf] ?? 0;
          // Places without stock have admissions only in the year that the calibration gives.
          if (mean === 0) return ano === 2022 ? (rates.bare[pais]?.[uf] ?? 0) / 2 : 0;
          return perBond * mean * rotatividade * sexFactor(pais, sexo);
        }),
      );
    });
  return cells.filter(({ antes, depois, trocas }) => antes + depois + trocas > 0);
}

function countryCells(at: {
  readonly pais: number;
  readonly ano: number;
  readonly before: Estoque;
  readonly after: Estoque;
}): readonly Omit<CelulaAno, 'trocas'>[] {
  const antes = bySex(at.before.matriz[at.pais] ?? [], at.pais);
  const depois = bySex(at.after.matriz[at.pais] ?? [], at.pais);
  return ufs.flatMap(({ uf }, column) =>
    ([1, 2] as const).map((sexo) => ({
      celula: (at.pais * ufs.length + column) * 2 + sexo,
      pais: at.pais,
      uf,
      sexo,
      ano: at.ano,
      antes: antes[column]?.[sexo - 1] ?? 0,
      depois: depois[column]?.[sexo - 1] ?? 0,
    })),
  );
}

/** Men and women of each UF, rounded so that the country's total of women is right. */
function bySex(row: readonly number[], pais: number): [number, number][] {
  const share = paises[pais]?.mulheres ?? 0;
  let exact = 0;
  let given = 0;
  return row.map((people) => {
    exact += people * share;
    const women = Math.min(people, Math.max(0, Math.round(exact) - given));
    given += women;
    return [people - women, women];
  });
}

function wholeTurnover(
  cells: readonly Omit<CelulaAno, 'trocas'>[],
  turnover: (uf: number, sexo: 1 | 2, mean: number) => number,
): readonly CelulaAno[] {
  const exact = cells.map(({ sexo, antes, depois }, index) =>
    turnover(Math.floor(index / 2), sexo, (antes + depois) / 2),
  );
  const whole = largestRemainder(exact, Math.round(sum(exact)));
  return cells.map((cell, index) => ({ ...cell, trocas: whole[index] ?? 0 }));
}

import type { Parameters } from '../../engine/database.ts';
import { parcelaAtiva, vinculosNacionais } from './calibration.ts';

/**
 * Companies are whole, and one in a hundred has the hundred employees from which the quota binds (Lei
 * 8.213/1991, art. 93): without oversampling a small demonstration would have forty of them, too few
 * to show by place. It stops at `enough` of them. The smaller ones, which only have to employ the
 * immigrants, are generated at the scale itself.
 */
const obligedSampling = { times: 8, enough: 0.004 } as const;

/** Employees from which a company belongs to the larger stratum. */
const obligedFrom = 100;

/** The largest company is this part of all Brazilian posts: a larger one would dominate its UF. */
const largestCompany = 150;

/** Exponent of the Pareto law of company sizes. */
const sizeExponent = 0.95;

/** Fraction of the larger companies of the country that is generated. */
function obligedScale(scale: number): number {
  const { times, enough } = obligedSampling;
  return Math.max(scale, Math.min(enough, times * scale));
}

/** Fraction of the Brazilian bonds of the country that is generated: both strata of companies. */
export function bondScale(scale: number): number {
  const inObliged = shareInObliged(companySizes(scale).maior);
  return obligedScale(scale) * inObliged + scale * (1 - inObliged);
}

/** The larger stratum: employees from which a company is in it, and its share of all posts. */
export function companyStrata(scale: number): { readonly from: number; readonly share: number } {
  return { from: obligedFrom, share: shareInObliged(companySizes(scale).maior) };
}

/** Share of all posts that are in companies of the larger stratum, when sizes end at `largest`. */
function shareInObliged(largest: number): number {
  let smaller = 0;
  let all = 0;
  for (let size = 1; size <= largest; size += 1) {
    const atLeast = size ** -sizeExponent;
    all += atLeast;
    if (size < obligedFrom) smaller += atLeast - obligedFrom ** -sizeExponent;
  }
  return 1 - smaller / all;
}

/** Posts to fill before the smaller companies are thinned out, and the size of the largest company. */
function companySizes(scale: number): { readonly postos: number; readonly maior: number } {
  // Enough for one company of every section in every UF, however small the scale.
  const postos = Math.max(6000, Math.round(vinculosNacionais * parcelaAtiva * obligedScale(scale)));
  return { postos, maior: Math.min(20_000, Math.max(100, Math.floor(postos / largestCompany))) };
}

/** Parameters of `sql/empresa.sql` at a scale. */
export function companyParameters(scale: number): Parameters {
  const { postos, maior } = companySizes(scale);
  return {
    postos,
    maior,
    expoente: sizeExponent,
    obrigada: obligedFrom,
    menores: scale / obligedScale(scale),
    candidatas: Math.floor(postos / 4) + 1000,
  };
}

import type { Database } from '../engine/database.ts';

/**
 * Check digits of PIS/PASEP/NIT/NIS, CPF, CNPJ (numeric and alphanumeric, IN RFB 2.229/2024) and
 * IBGE municipality. Pure functions over text as it is written, zeros and all; no punctuation.
 */
const PIS_WEIGHTS = [3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
const CNPJ_WEIGHTS = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];

/** Eleven digits, not all equal, last one the check digit (weights 3, 2, 9…2). */
export function isPis(pis: string): boolean {
  return isElevenDigits(pis) && last(pis) === pisDigit(pis.slice(0, 10));
}

/** Eleven digits, not all equal, last two the check digits (weights 10…2 and 11…2). */
export function isCpf(cpf: string): boolean {
  if (!isElevenDigits(cpf)) return false;
  return [9, 10].every((length) => valueOf(cpf, length) === cpfDigit(cpf.slice(0, length)));
}

/** Twelve capital letters or digits and two check digits; a letter counts as its ASCII code − 48. */
export function isCnpj(cnpj: string): boolean {
  if (!/^[0-9A-Z]{12}\d{2}$/.test(cnpj) || /^0+$/.test(cnpj)) return false;
  return [12, 13].every((length) => valueOf(cnpj, length) === cnpjDigit(cnpj.slice(0, length)));
}

/** Real codes whose last digit does not follow the rule. */
const MUNICIPIOS_WITHOUT_RULE = new Set([
  '2201919',
  '2201988',
  '2202251',
  '2611533',
  '3117836',
  '3152131',
  '4305871',
  '5203939',
  '5203962',
]);

/**
 * Seven digits, last one the check digit (weights 1, 2, 1, 2, 1, 2; digits of the products added),
 * or one of the nine real codes that break the rule. Says nothing about existence: six digits
 * become seven by `municipioOf`, never by this rule.
 */
export function isMunicipio(codigo: string): boolean {
  if (!/^\d{7}$/.test(codigo)) return false;
  return MUNICIPIOS_WITHOUT_RULE.has(codigo) || last(codigo) === municipioDigit(codigo.slice(0, 6));
}

function pisDigit(base: string): number {
  return ((11 - (weighted(base, PIS_WEIGHTS) % 11)) % 11) % 10;
}

function cpfDigit(base: string): number {
  return cadastralDigit(weighted(base, countdown(base.length + 1)));
}

function cnpjDigit(base: string): number {
  return cadastralDigit(weighted(base, CNPJ_WEIGHTS.slice(-base.length)));
}

function municipioDigit(base: string): number {
  const products = Array.from(base, (_, index) => valueOf(base, index) * (1 + (index % 2)));
  const sum = products.reduce(
    (total, product) => total + Math.floor(product / 10) + (product % 10),
    0,
  );
  return (10 - (sum % 10)) % 10;
}

/** A remainder below 2 gives 0. */
function cadastralDigit(sum: number): number {
  const remainder = sum % 11;
  return remainder < 2 ? 0 : 11 - remainder;
}

function weighted(base: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * valueOf(base, index), 0);
}

function countdown(from: number): readonly number[] {
  return Array.from({ length: from - 1 }, (_, index) => from - index);
}

function isElevenDigits(text: string): boolean {
  return /^\d{11}$/.test(text) && !/^(\d)\1+$/.test(text);
}

function valueOf(text: string, index: number): number {
  return text.charCodeAt(index) - 48;
}

function last(text: string): number {
  return valueOf(text, text.length - 1);
}

/**
 * Creates the DuckDB macros `pis_dv_ok(n)` and `cpf_dv_ok(n)`: whether a BIGINT of at most eleven
 * digits, leading zeros lost, is a valid PIS or CPF. Integer arithmetic only. NULL gives NULL.
 */
export async function createCheckDigitMacros(database: Database): Promise<void> {
  await database.run(`create or replace macro pis_dv_ok(n) as ${pisSql()}`);
  await database.run(`create or replace macro cpf_dv_ok(n) as ${cpfSql()}`);
}

/** The check digit is 11 − r, and 10 or 11 become 0. */
function pisSql(): string {
  const remainder = `(${sumSql(PIS_WEIGHTS, 1)}) % 11`;
  return `${IN_RANGE} and n % 10 = (11 - ${remainder}) % 11 % 10`;
}

/** d1 is the tenth digit and d2 the eleventh; each is 11 − r, and 10 or 11 become 0. */
function cpfSql(): string {
  const first = `(11 - (${sumSql(countdown(10), 2)}) % 11) % 11 % 10`;
  const second = `(11 - (${sumSql(countdown(11), 1)}) % 11) % 11 % 10`;
  return `${IN_RANGE} and n // 10 % 10 = ${first} and n % 10 = ${second}`;
}

const IN_RANGE = 'n between 1 and 99999999999 and n % 11111111111 <> 0';

/**
 * A number that leaves the same remainder modulo 11 as the weighted sum of the digits that remain
 * after `dropped` digits are cut from the right. A digit is q(i) − 10 q(i+1), with q(i) the number
 * without its last i digits, and −10 leaves the remainder of 1: the sum becomes one of quotients,
 * each weighted by two neighbouring weights, which spares a remainder per digit.
 */
function sumSql(weights: readonly number[], dropped: number): string {
  const fromRight = weights.toReversed();
  return fromRight
    .map((weight, index) => (weight + (fromRight[index - 1] ?? 0)) % 11)
    .flatMap((weight, index) =>
      weight > 0 ? [`${weight} * (n // ${10 ** (index + dropped)})`] : [],
    )
    .join(' + ');
}

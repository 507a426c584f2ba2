import { readCsv } from '../../registry/read-csv.ts';

/** One nationality category of RAIS, or one country without a code of its own. */
export type PaisCalibrado = {
  readonly pais: string;
  /** RAIS code, valid from the year `desde`; `codigoAntes` before it. */
  readonly codigo: number;
  readonly desde: number;
  readonly codigoAntes: number;
  readonly estoque2020: number;
  readonly salarioMinimos: number;
  /** Admissions of January to April 2022 declared on time. */
  readonly admissoes2022: number;
  readonly origem: string;
  readonly mulheres: number;
  /** Weight as a country of birth of the naturalised, and of RAIS 'outras nacionalidades'. */
  readonly pesoNaturalizado: number;
  readonly pesoOutras: number;
};

export type AnoCalibrado = {
  readonly ano: number;
  readonly total: number;
  readonly haiti: number;
  readonly venezuela: number;
  /** Turnover of the year, as a multiple of 2022's. */
  readonly rotatividade: number;
  readonly salarioMinimo: number;
};

export type UfCalibrada = {
  readonly uf: string;
  readonly sigla: string;
  readonly estoque2020: number;
  readonly admissoes2022: number;
};

export type Afinidade = {
  readonly pais: string;
  readonly uf: string;
  readonly fator: number;
  /** Last year in which the factor applies; absent = always. */
  readonly ate?: number;
};

/** Where the committed lists of this folder are; DuckDB reads some of them by path. */
export function calibrationFile(name: string): URL {
  return new URL(`calibration/${name}.csv`, import.meta.url);
}

export const paises: readonly PaisCalibrado[] = readCsv(calibrationFile('paises')).map((row) => ({
  pais: text(row, 'pais'),
  codigo: number(row, 'codigo_rais'),
  desde: number(row, 'desde'),
  codigoAntes: number(row, 'codigo_antes'),
  estoque2020: number(row, 'estoque_2020'),
  salarioMinimos: number(row, 'salario_sm'),
  admissoes2022: number(row, 'admissoes_2022'),
  origem: text(row, 'origem'),
  mulheres: number(row, 'mulheres'),
  pesoNaturalizado: number(row, 'peso_naturalizado'),
  pesoOutras: number(row, 'peso_outras'),
}));

export const anos: readonly AnoCalibrado[] = readCsv(calibrationFile('anos')).map((row) => ({
  ano: number(row, 'ano'),
  total: number(row, 'total'),
  haiti: number(row, 'haiti'),
  venezuela: number(row, 'venezuela'),
  rotatividade: number(row, 'rotatividade'),
  salarioMinimo: number(row, 'salario_minimo'),
}));

export const ufs: readonly UfCalibrada[] = readCsv(calibrationFile('ufs')).map((row) => ({
  uf: text(row, 'uf'),
  sigla: text(row, 'sigla'),
  estoque2020: number(row, 'estoque_2020'),
  admissoes2022: number(row, 'admissoes_2022'),
}));

export const afinidades: readonly Afinidade[] = readCsv(calibrationFile('afinidades')).map(
  (row) => ({
    pais: text(row, 'pais'),
    uf: text(row, 'uf'),
    fator: number(row, 'fator'),
    ...(row['ate'] ? { ate: number(row, 'ate') } : {}),
  }),
);

/** Women among the admissions of January to April 2022 (OBMigra, CAGED 2022). */
export const mulheresNasAdmissoes = 20355 / 58857;

/** Bonds declared by RAIS in a year, and the share of them active on 31 December. */
export const vinculosNacionais = 57_000_000;
export const parcelaAtiva = 0.75;

function text(row: Readonly<Record<string, string>>, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`missing calibration column: ${column}`);
  return value;
}

function number(row: Readonly<Record<string, string>>, column: string): number {
  const value = Number(text(row, column));
  if (!Number.isFinite(value)) throw new Error(`not a number in calibration: ${column}`);
  return value;
}

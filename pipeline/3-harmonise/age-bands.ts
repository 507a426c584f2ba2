/** `faixa_etaria` of OBMigra's base since 2024 (SPEC 2.7): code, first and last age in years. */
export const ageBands: readonly (readonly [code: string, from: number, to: number])[] = [
  ['01', 1, 17],
  ['02', 18, 24],
  ['03', 25, 29],
  ['04', 30, 39],
  ['05', 40, 49],
  ['06', 50, 64],
  ['07', 65, 120],
];

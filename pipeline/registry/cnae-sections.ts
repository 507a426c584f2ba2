/** CNAE 2.0 sections by their first and last division (IBGE/Concla): the first two digits of a class. */
export const cnaeSections: readonly (readonly [section: string, from: number, to: number])[] = [
  ['A', 1, 3],
  ['B', 5, 9],
  ['C', 10, 33],
  ['D', 35, 35],
  ['E', 36, 39],
  ['F', 41, 43],
  ['G', 45, 47],
  ['H', 49, 53],
  ['I', 55, 56],
  ['J', 58, 63],
  ['K', 64, 66],
  ['L', 68, 68],
  ['M', 69, 75],
  ['N', 77, 82],
  ['O', 84, 84],
  ['P', 85, 85],
  ['Q', 86, 88],
  ['R', 90, 93],
  ['S', 94, 96],
  ['T', 97, 97],
  ['U', 99, 99],
];

/** Section of a CNAE class or subclass written with its zeros; null when no section has it. */
export function sectionOf(cnae: string | null): string | null {
  const division = Number((cnae ?? '').slice(0, 2));
  return cnaeSections.find(([, from, to]) => division >= from && division <= to)?.[0] ?? null;
}

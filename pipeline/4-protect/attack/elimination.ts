/** One equation: coefficient by variable. What it equals does not matter to what it determines. */
export type Equation = ReadonlyMap<number, number>;

/** The largest prime below 2^26: products stay exact in a double. */
const PRIME = 67_108_859;

/**
 * Variables with one single solution in every solution of the system, ascending: those whose row
 * of the reduced echelon form has no other variable. Gaussian elimination modulo a prime, sparse.
 */
export function determinedVariables(equations: readonly Equation[]): readonly number[] {
  const pivots = new Map<number, Map<number, number>>();
  for (const equation of equations) addEquation(pivots, equation);
  return [...pivots]
    .filter(([, row]) => row.size === 1)
    .map(([variable]) => variable)
    .toSorted((a, b) => a - b);
}

function addEquation(pivots: Map<number, Map<number, number>>, equation: Equation): void {
  const row = new Map([...equation].map(([variable, value]) => [variable, modulo(value)] as const));
  for (const [variable, pivot] of pivots) {
    const factor = row.get(variable);
    if (factor) subtract(row, pivot, factor);
  }
  const [lead] = [...row].find(([, value]) => value !== 0) ?? [];
  if (lead === undefined) return;
  scale(row, inverse(row.get(lead) ?? 1));
  for (const pivot of pivots.values()) {
    const factor = pivot.get(lead);
    if (factor) subtract(pivot, row, factor);
  }
  pivots.set(lead, row);
}

function subtract(row: Map<number, number>, other: Equation, factor: number): void {
  for (const [variable, value] of other) {
    const left = modulo((row.get(variable) ?? 0) - factor * value);
    if (left === 0) row.delete(variable);
    else row.set(variable, left);
  }
}

function scale(row: Map<number, number>, factor: number): void {
  for (const [variable, value] of row) row.set(variable, modulo(value * factor));
}

const modulo = (value: number) => ((value % PRIME) + PRIME) % PRIME;

/** Fermat: a^(p − 2). */
function inverse(value: number): number {
  let [result, base, exponent] = [1, modulo(value), PRIME - 2];
  for (; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = modulo(result * base);
    base = modulo(base * base);
  }
  return result;
}

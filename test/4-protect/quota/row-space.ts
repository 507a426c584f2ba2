/** A prime below 2^26: products stay exact in a double. */
const PRIME = 67_108_859;

/** The span of vectors of 0 and 1, modulo a prime: what can be computed from published sums. */
export function rowSpace(width: number) {
  const basis = new Map<number, Float64Array>();

  const reduce = (vector: Float64Array): number => {
    for (let lead = 0; lead < width; lead += 1) {
      const factor = vector[lead] ?? 0;
      if (factor === 0) continue;
      const row = basis.get(lead);
      if (!row) return lead;
      for (let at = lead; at < width; at += 1)
        vector[at] = ((vector[at] ?? 0) + (PRIME - factor) * (row[at] ?? 0)) % PRIME;
    }
    return -1;
  };

  return {
    add(members: readonly number[]): void {
      const vector = indicator(members, width);
      const lead = reduce(vector);
      if (lead >= 0) basis.set(lead, normalised(vector, lead));
    },
    has: (members: readonly number[]) => reduce(indicator(members, width)) < 0,
  };
}

function indicator(members: readonly number[], width: number): Float64Array {
  const vector = new Float64Array(width);
  for (const at of members) vector[at] = 1;
  return vector;
}

function normalised(vector: Float64Array, lead: number): Float64Array {
  const factor = inverse(vector[lead] ?? 1);
  return vector.map((each) => (each * factor) % PRIME);
}

/** Fermat: a^(p − 2). */
function inverse(value: number): number {
  let [result, base, exponent] = [1, value, PRIME - 2];
  for (; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return result;
}

/** Whether one insertion, deletion, substitution or transposition of neighbours, or none, makes `a` of `b`. */
export function withinOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const start = [...short].findIndex((letter, at) => letter !== long[at]);
  const from = start < 0 ? short.length : start;
  const [x, y] = [short.slice(from), long.slice(from)];
  if (x.length < y.length) return x === y.slice(1);
  if (x === '' || x.slice(1) === y.slice(1)) return x.length === y.length;
  return x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2);
}

/** Jaro–Winkler similarity (Winkler 1990): prefixes of four letters at .1, from a Jaro above .7. */
export function jaroWinkler(a: string, b: string): number {
  const similarity = jaro(a, b);
  if (similarity <= 0.7) return similarity;
  const differs = [...a].findIndex((letter, at) => letter !== b[at]);
  const prefix = Math.min(4, differs < 0 ? a.length : differs);
  return similarity + prefix * 0.1 * (1 - similarity);
}

function jaro(a: string, b: string): number {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Set<number>();
  const matched = [...a].filter((letter, at) => {
    for (let to = Math.max(0, at - reach); to <= Math.min(b.length - 1, at + reach); to += 1) {
      if (taken.has(to) || b[to] !== letter) continue;
      taken.add(to);
      return true;
    }
    return false;
  });
  if (matched.length === 0) return 0;
  const others = [...b].filter((_, at) => taken.has(at));
  const moved = Math.floor(matched.filter((letter, at) => letter !== others[at]).length / 2);
  const common = matched.length;
  return (common / a.length + common / b.length + (common - moved) / common) / 3;
}

/** A dataset of JSON-stat 2.0, as far as a reader needs it. */
type Dataset = {
  readonly version: string;
  readonly class: string;
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly role: { readonly metric: readonly string[] };
  readonly dimension: Readonly<
    Record<string, { readonly category: { readonly index: readonly string[] } }>
  >;
  readonly value: Readonly<Record<string, number>>;
};

/** A reader of its own: cells by their codes, one number per metric, from the row-major positions. */
export function readJsonStat(dataset: Dataset): ReadonlyMap<string, readonly number[]> {
  if (dataset.version !== '2.0' || dataset.class !== 'dataset')
    throw new Error('not JSON-stat 2.0');
  const [metric = ''] = dataset.role.metric;
  const cells = new Map<string, number[]>();
  for (const [key, value] of Object.entries(dataset.value)) {
    const codes = codesAt(dataset, Number(key));
    const at = dataset.dimension[metric]?.category.index.indexOf(codes.get(metric) ?? '') ?? -1;
    codes.delete(metric);
    const cell = [...codes.values()].join(' ');
    const values = cells.get(cell) ?? [];
    values[at] = value;
    cells.set(cell, values);
  }
  return cells;
}

function codesAt({ id, size, dimension }: Dataset, position: number): Map<string, string> {
  const codes: [string, string][] = [];
  let rest = position;
  for (let at = id.length - 1; at >= 0; at -= 1) {
    const name = id[at] ?? '';
    const length = size[at] ?? 1;
    codes.unshift([name, dimension[name]?.category.index[rest % length] ?? '?']);
    rest = Math.floor(rest / length);
  }
  return new Map(codes);
}

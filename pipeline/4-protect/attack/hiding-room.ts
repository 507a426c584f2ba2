/** A published cell of the stock: one class (country and sex) of one year, at a município or in a residual. */
export type StockCell = {
  readonly ano: string;
  /** UF, or `R<região>`, or `BR`. */
  readonly uf: string;
  /** Seven digits; a residual ends in 99999. */
  readonly municipio: string;
  readonly classe: string;
  readonly n: number;
};

/** How many hidden immigrants a place must be able to hold, and how many it shows, in one year. */
export type HidingRoom = {
  /** Of each município of a UF: with as many, a bound on all its hidden cells together binds nowhere. */
  readonly town: ReadonlyMap<string, number>;
  /** Of a UF as a whole. */
  readonly uf: ReadonlyMap<string, number>;
  /** Published immigrants by município and by UF, its residuals included. */
  readonly shown: ReadonlyMap<string, number>;
  /** Municípios that the informed attacker counts as hiding places. */
  readonly known: ReadonlySet<string>;
};

type Year = {
  readonly free: (uf: string, shown: ReadonlySet<string>) => number;
  readonly ufs: readonly string[];
  readonly k: number;
};

/**
 * What a bound on everyone in a place must leave open in a year. The r records of a residual of c places can lie
 * spread evenly over any c − 1 of them, r ÷ (c − 1) in each, at most k − 1. Summed over the classes that is the most an
 * even solution puts into one município; with k − 1 more for the cell that is asked about, every cell can still be 0
 * or k − 1 whatever the others are. A bound that leaves this open takes away no solution of that kind, and as
 * classes and municípios make a network of whole numbers, a solution in fractions is one in people too.
 * Municípios whose total is published hold what their total says and are left out of the places.
 */
export function hidingRoom(
  cells: readonly StockCell[],
  totalled: ReadonlySet<string>,
  k: number,
): HidingRoom {
  const towns = cells.filter(({ municipio }) => !municipio.endsWith('99999'));
  const known = new Set([...towns.map(({ municipio }) => municipio), ...totalled]);
  const open = Map.groupBy(
    [...known].filter((each) => !totalled.has(each)),
    (each) => each.slice(0, 2),
  );
  const ufs = [...new Set([...known].map((each) => each.slice(0, 2)))];
  const free: Year['free'] = (uf, shown) =>
    (open.get(uf) ?? []).filter((each) => !shown.has(each)).length;
  const [town, uf] = [new Map<string, number>(), new Map<string, number>()];
  for (const ofClass of Map.groupBy(cells, ({ classe }) => classe).values())
    addClass(ofClass, { free, ufs, k }, { town, uf });
  return { town, uf, shown: shownBy(cells), known };
}

type Loads = { readonly town: Map<string, number>; readonly uf: Map<string, number> };

function addClass(cells: readonly StockCell[], year: Year, loads: Loads): void {
  const shown = new Set(cells.map(({ municipio }) => municipio));
  const residuals = cells.filter(({ municipio }) => municipio.endsWith('99999'));
  const own = new Set(residuals.map(({ uf }) => uf));
  for (const { uf, n } of residuals) {
    if (!/^[RB]/.test(uf)) {
      add(loads.town, uf, share(n, year.free(uf, shown) - 1, year.k));
      continue;
    }
    const places = year.ufs.filter((each) => !own.has(each) && isIn(each, uf, own));
    const sizes = places.map((each) => year.free(each, shown));
    const others = sizes.reduce((sum, each) => sum + each, 0) - Math.max(0, ...sizes);
    for (const each of places) {
      add(loads.town, each, share(n, others, year.k));
      add(loads.uf, each, n);
    }
  }
}

/** Whether a UF without a residual of its own may hide someone of the residual of a região, or of the country. */
const isIn = (uf: string, residual: string, own: ReadonlySet<string>): boolean =>
  residual === 'BR' ? !own.has(`R${uf[0]}`) : residual === `R${uf[0]}`;

const share = (n: number, places: number, k: number): number =>
  Math.min(k - 1, Math.abs(n) / Math.max(1, places));

const add = (to: Map<string, number>, key: string, value: number): void => {
  to.set(key, (to.get(key) ?? 0) + value);
};

function shownBy(cells: readonly StockCell[]): ReadonlyMap<string, number> {
  const shown = new Map<string, number>();
  for (const { uf, municipio, n } of cells) {
    add(shown, uf, n);
    if (!municipio.endsWith('99999')) add(shown, municipio, n);
  }
  return shown;
}

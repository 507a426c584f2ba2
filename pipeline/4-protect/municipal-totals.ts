import { literal, type Database } from '../engine/database.ts';
import { exposedRows } from './flow/exposed-rows.ts';

type Place = {
  readonly municipio: string;
  readonly uf: string;
  readonly n: number;
  readonly oculto: number;
  readonly candidato: boolean;
};
type Cell = {
  readonly municipio: string;
  readonly uf: string;
  readonly classe: number;
  readonly lugar: string;
  /** Country and sex when some municipality of the UF is shown with its year only; else ''. */
  readonly promovida: string;
  readonly n: number;
};
type Block = { readonly cubo: string; readonly ano: string; readonly movimento: string };

/**
 * Rule 7: refuses the municipal totals that would tell more than themselves, into
 * `prt_total_recusado`. First those whose UF would be left with one or two municipalities without a
 * total, or with fewer than k people; then those with a group of k or more that others hide behind,
 * which an attacker who takes every hidden cell for smaller would find; then, by max-flow over every hidden cell of the country, those
 * that keep some cell from being 0.
 */
export async function auditMunicipalTotals(database: Database, k: number): Promise<void> {
  const blocks = await database.rows<Block>(
    'select distinct cubo, ano, movimento from prt_total_candidato order by all',
  );
  for (const block of blocks) await auditBlock(database, block, k);
}

async function auditBlock(database: Database, block: Block, k: number): Promise<void> {
  const places = await database.rows<Place>(
    `select municipio, uf, n, oculto, candidato from prt_total_candidato
     where cubo = $cubo and ano = $ano and movimento = $movimento order by municipio`,
    block,
  );
  const accepted = keepRemainders(places, k);
  if (accepted.size > 0) {
    const cells = await database.rows<Cell>(
      `select municipio, uf, classe, lugar, promovida, n from prt_total_celula
       where cubo = $cubo and ano = $ano and movimento = $movimento
       order by municipio, uf, classe, lugar`,
      block,
    );
    for (const municipio of unlikeOthers(cells, k)) accepted.delete(municipio);
    for (const municipio of exposedTotals(places, cells, accepted, k)) accepted.delete(municipio);
  }
  await refuse(
    database,
    block,
    places.filter(({ municipio }) => !accepted.has(municipio)),
  );
}

/** Municipalities that hide k or more of a class, or show a class and hide some of it too (late records). */
function unlikeOthers(cells: readonly Cell[], k: number): ReadonlySet<string> {
  const shown = new Set<string>();
  for (const { municipio, classe, lugar } of cells)
    if (lugar === municipio) shown.add(`${municipio} ${classe}`);
  const hidden = cells.filter(({ municipio, lugar }) => lugar !== municipio);
  return new Set(
    hidden
      .filter(({ municipio, classe, n }) => n >= k || shown.has(`${municipio} ${classe}`))
      .map(({ municipio }) => municipio),
  );
}

/** Candidates left when no UF may be short of municipalities, or of people, without a total. */
export function keepRemainders(places: readonly Place[], k: number): Set<string> {
  const accepted = new Set<string>();
  for (const inUf of Map.groupBy(places, ({ uf }) => uf).values()) {
    const candidates = inUf.filter(({ candidato }) => candidato).toSorted(bySize);
    const left = inUf.filter(({ candidato }) => !candidato);
    while (candidates.length > 0 && !isRemainder(left, k)) left.push(...candidates.splice(0, 1));
    for (const { municipio } of candidates) accepted.add(municipio);
  }
  return accepted;
}

const bySize = (a: Place, b: Place) => a.n - b.n || (a.municipio < b.municipio ? -1 : 1);

function isRemainder(left: readonly Place[], k: number): boolean {
  return left.length >= 3 && left.reduce((sum, { n }) => sum + n, 0) >= k;
}

/** In place of a count: the class is published in the municipality. */
const VISIBLE = -1;

const NO_RESIDUAL = -1;

/** The residual that the hidden records of a class in a UF are in, or NO_RESIDUAL. */
function residualIn(columns: ReadonlyMap<string, number>, uf: string): number {
  const places = [`${uf}99999`, `R${uf[0]}99999`, 'BR99999'];
  return columns.get(places.find((place) => columns.has(place)) ?? '') ?? NO_RESIDUAL;
}

/**
 * Municipalities whose accepted total keeps one of their cells from being 0. Every cell that may hide
 * someone: a municipality and a residual its class could be in, of one month in a monthly register.
 * Where a UF has groups of a class shown with their year only, the year of such a group is a total of its
 * own, and every other municipality of the UF has fewer than k over the year: one month is granted
 * what it lacks to k - 1, the others no more than they hold. What passes so passes with more freedom.
 */
export function exposedTotals(
  places: readonly Pick<Place, 'municipio' | 'uf'>[],
  cells: readonly Cell[],
  accepted: ReadonlySet<string>,
  k: number,
): ReadonlySet<string> {
  const residuals = residualColumns(cells);
  const shown = valuesByClass(places, cells);
  const years = yearClasses(cells);
  const owners = places.map(({ municipio }) => municipio);
  const table = emptyTable();
  const ufs = [...new Set(places.map(({ uf }) => uf))];
  const ufOf = Int32Array.from(places, ({ uf }) => ufs.indexOf(uf));
  for (const [classe, columns] of residuals.byClass) {
    const values = shown.get(classe);
    const residualOf = ufs.map((uf) =>
      years.apart.has(`${uf} ${classe}`) ? NO_RESIDUAL : residualIn(columns, uf),
    );
    ufOf.forEach((uf, index) => {
      const residual = residualOf[uf] ?? NO_RESIDUAL;
      const value = residual === NO_RESIDUAL ? VISIBLE : (values?.get(index) ?? 0);
      if (value !== VISIBLE) table.push(index, residual, value, k - 1);
    });
  }
  places.forEach(({ municipio, uf }, index) => {
    for (const classes of years.ofUf.get(uf)?.values() ?? []) {
      const hidden = [...classes].flatMap((classe) => {
        const value = shown.get(classe)?.get(index) ?? 0;
        const column = residuals.byClass.get(classe)?.get(`${uf}99999`);
        return value === VISIBLE || column === undefined ? [] : [{ value, column }];
      });
      const year = hidden.reduce((sum, { value }) => sum + value, 0);
      const own = year >= k ? owners.push(municipio) - 1 : index;
      hidden.forEach(({ value, column }, at) => {
        const lacking = at === index % hidden.length ? k - 1 - year : 0;
        table.push(own, column, value, own === index ? value + lacking : k - 1);
      });
    }
  });
  const exposed = exposedRows({
    ...table.finish(),
    rows: owners.length,
    columns: residuals.size,
    cap: k - 1,
    fixed: Uint8Array.from(owners, (municipio, index) =>
      index >= places.length || accepted.has(municipio) ? 1 : 0,
    ),
  });
  return new Set(exposed.map((of) => owners[of] ?? ''));
}

/** Row, column, flow and cap of each cell, one after the other: a country has millions. */
function emptyTable() {
  let cells = new Int32Array(1 << 16);
  let filled = 0;
  const part = (at: number) => {
    const values = new Int32Array(filled / 4);
    for (let cell = 0; cell < values.length; cell += 1)
      values[cell] = cells[4 * cell + at] as number;
    return values;
  };
  return {
    push: (row: number, column: number, value: number, most: number) => {
      if (filled === cells.length) {
        const larger = new Int32Array(2 * filled);
        larger.set(cells);
        cells = larger;
      }
      cells[filled++] = row;
      cells[filled++] = column;
      cells[filled++] = value;
      // Of a municipality without a total, a group that others hide behind may have more.
      cells[filled++] = Math.max(most, value);
    },
    finish: () => ({ row: part(0), column: part(1), flow: part(2), caps: part(3) }),
  };
}

/** What each class has in each municipality, or that it is published there. */
function valuesByClass(
  places: readonly Pick<Place, 'municipio'>[],
  cells: readonly Cell[],
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const at = new Map(places.map(({ municipio }, index) => [municipio, index]));
  const values = new Map<number, Map<number, number>>();
  for (const { municipio, classe, lugar, n } of cells) {
    const index = at.get(municipio);
    if (index === undefined) continue;
    const ofClass = values.get(classe) ?? new Map<number, number>();
    values.set(classe, ofClass);
    if (lugar === municipio) ofClass.set(index, VISIBLE);
    else if (ofClass.get(index) !== VISIBLE) ofClass.set(index, (ofClass.get(index) ?? 0) + n);
  }
  return values;
}

/** The months of each class of a UF with groups shown with their year only. */
function yearClasses(cells: readonly Cell[]) {
  const apart = new Set<string>();
  const ofUf = new Map<string, Map<string, Set<number>>>();
  for (const { uf, classe, promovida } of cells) {
    if (promovida === '') continue;
    apart.add(`${uf} ${classe}`);
    const classes = ofUf.get(uf) ?? new Map<string, Set<number>>();
    ofUf.set(uf, classes);
    classes.set(promovida, (classes.get(promovida) ?? new Set()).add(classe));
  }
  return { apart, ofUf };
}

/** A number for each published residual, by class and by place. */
function residualColumns(cells: readonly Cell[]) {
  const byClass = new Map<number, Map<string, number>>();
  let size = 0;
  for (const { classe, lugar } of cells) {
    if (!lugar.endsWith('99999')) continue;
    const columns = byClass.get(classe) ?? new Map<string, number>();
    byClass.set(classe, columns);
    if (columns.has(lugar)) continue;
    columns.set(lugar, size);
    size += 1;
  }
  return { byClass, size };
}

async function refuse(database: Database, block: Block, refused: readonly Place[]): Promise<void> {
  if (refused.length === 0) return;
  const { cubo, ano, movimento } = block;
  const rows = refused.map(
    ({ municipio }) => `(${[cubo, ano, movimento, municipio].map(literal).join(', ')})`,
  );
  await database.run(`insert into prt_total_recusado values ${rows.join(', ')}`);
}

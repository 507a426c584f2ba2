import { literal, type Database } from '../engine/database.ts';
import { exposedRows, type HiddenTable } from './max-flow.ts';

type Place = {
  readonly municipio: string;
  readonly uf: string;
  readonly n: number;
  readonly oculto: number;
  readonly candidato: boolean;
};
type Cell = {
  readonly municipio: string;
  readonly classe: number;
  readonly lugar: string;
  readonly n: number;
};
type Block = { readonly cubo: string; readonly ano: string; readonly movimento: string };

/**
 * Rule 7: refuses the municipal totals that would tell more than themselves, into
 * `prt_total_recusado`. First those whose UF would be left with one or two municipalities without a
 * total, or with fewer than k people; then, by max-flow over every hidden cell of the country, those
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
      `select coalesce(municipio, '') as municipio, classe, lugar, cast(sum(destino.n) as integer) as n
       from prt_destino as destino join prt_classe using (classe) join prt_serie using (serie)
       where not ajuste and cubo = $cubo and ano = $ano and movimento = $movimento
       group by all order by all`,
      block,
    );
    const table = hiddenTable(places, cells, accepted, k);
    for (const row of exposedRows(table)) accepted.delete(places[row]?.municipio ?? '');
  }
  await refuse(
    database,
    block,
    places.filter(({ municipio }) => !accepted.has(municipio)),
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

/** The residual that the hidden records of a class in a UF are in, if any. */
function columnFinder(columns: ReadonlyMap<string, number>) {
  const known = new Map<string, number | undefined>();
  return (uf: string) => {
    if (!known.has(uf)) {
      const places = [`${uf}99999`, `R${uf[0]}99999`, 'BR99999'];
      known.set(uf, columns.get(places.find((place) => columns.has(place)) ?? ''));
    }
    return known.get(uf);
  };
}

/** Every cell that may hide someone: a municipality and a residual its class could be in. */
function hiddenTable(
  places: readonly Place[],
  cells: readonly Cell[],
  accepted: ReadonlySet<string>,
  k: number,
): HiddenTable {
  const residuals = residualColumns(cells);
  const at = new Map(places.map(({ municipio }, index) => [municipio, index]));
  const shown = new Map<number, Map<number, number>>();
  for (const { municipio, classe, lugar, n } of cells) {
    const index = at.get(municipio);
    if (index === undefined) continue;
    const ofClass = shown.get(classe) ?? new Map<number, number>();
    shown.set(classe, ofClass.set(index, lugar === municipio ? VISIBLE : n));
  }
  const [row, column, flow]: [number[], number[], number[]] = [[], [], []];
  for (const [classe, columns] of residuals.byClass) {
    const ofClass = shown.get(classe);
    const found = columnFinder(columns);
    places.forEach(({ uf }, index) => {
      const value = ofClass?.get(index) ?? 0;
      const residual = value === VISIBLE ? undefined : found(uf);
      if (residual === undefined) return;
      row.push(index);
      column.push(residual);
      flow.push(value);
    });
  }
  return {
    rows: places.length,
    columns: residuals.size,
    cap: k - 1,
    row: Int32Array.from(row),
    column: Int32Array.from(column),
    flow: Int32Array.from(flow),
    fixed: Uint8Array.from(places, ({ municipio }) => (accepted.has(municipio) ? 1 : 0)),
  };
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

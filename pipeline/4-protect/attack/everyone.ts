import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Database } from '../../engine/database.ts';
import type { DenominatorFile } from '../../registry/public-files.ts';
import { text } from '../../registry/text.ts';
import { finding, type Finding, type Score } from './finding.ts';
import { hidingRoom, type HidingRoom, type StockCell } from './hiding-room.ts';
import type { PublicFolder } from './public-folder.ts';

/** Everyone's bonds of one year: the figure of each place, or null. */
type Everyone = {
  readonly year: string;
  readonly counts: ReadonlyMap<string, number | null>;
};

/** A figure rounded to tens is at most this much below what it counts, and one less above. */
const HALF = 5;
const LEAST = 100;

/**
 * D1: everyone's bonds beside the immigrants that are published. A count of everyone, known to ±5, bounds the
 * hidden immigrants of its place from above; so does one that is withheld, and so does a UF less its municípios. Works where
 * that bound is lower than what the hidden cells must be free to hold: then an interval somewhere would be narrower
 * than the tables of immigrants leave it. Also works on a count below its floor or not rounded, and on one that the
 * vintage in `against` tells differently: the difference would be of a few records.
 */
export async function attackEveryone(
  database: Database,
  { folder, k }: PublicFolder,
  against?: string,
): Promise<Finding> {
  const everyone = everyoneOf(folder);
  const scores = { towns: none(), ufs: none(), floor: none(), time: none() };
  for (const each of everyone) {
    const cells = await cellsOf(database, each.year);
    const room = hidingRoom(cells, await totalled(database, each.year), k);
    askTowns(each, room, k, scores.towns);
    askUfs(each, room, k, scores.ufs);
    askCountry(each, room, k, scores.ufs);
    askFloor(each, scores.floor);
  }
  if (against !== undefined) askTime(everyoneOf(against), everyone, scores.time);
  return finding(
    'D1',
    text(
      'Vínculos de todos ao lado dos imigrantes publicados',
      "Everyone's bonds beside the published immigrants",
      'Vínculos de todos junto a los inmigrantes publicados',
    ),
    [
      [text('municípios', 'municipalities', 'municipios'), scores.towns],
      [text('UFs e restos de UF', 'UFs and rests of UFs', 'UF y restos de UF'), scores.ufs],
      [text('piso e arredondamento', 'floor and rounding', 'piso y redondeo'), scores.floor],
      [text('entre safras', 'between vintages', 'entre entregas'), scores.time],
    ],
  );
}

type Counting = { tried: number; succeeded: number };
const none = (): Counting & Score => ({ tried: 0, succeeded: 0 });

function tell(score: Counting, works: boolean): void {
  score.tried += 1;
  if (works) score.succeeded += 1;
}

function everyoneOf(folder: string): readonly Everyone[] {
  const file = path.join(folder, 'geo/rais_todos.json');
  if (!existsSync(file)) return [];
  const { years, times, places } = JSON.parse(readFileSync(file, 'utf8')) as DenominatorFile;
  return years.map((year, at) => ({
    year,
    counts: new Map(
      Object.entries(places).map(([place, counts]) => {
        const count = counts[at] ?? null;
        return [place, count === null ? null : count * times];
      }),
    ),
  }));
}

const cellsOf = (database: Database, year: string): Promise<readonly StockCell[]> =>
  database.rows<StockCell>(
    `select ano, uf, municipio, pais || ' ' || sexo as classe, n::double as n
     from celula where cubo = 'RAIS' and ano = $year order by all`,
    { year },
  );

async function totalled(database: Database, year: string): Promise<ReadonlySet<string>> {
  const rows = await database.rows<{ municipio: string }>(
    `select distinct municipio from total where base = 'RAIS' and ano = $year and nivel = 0`,
    { year },
  );
  return new Set(rows.map(({ municipio }) => municipio));
}

/** Room that a bound must leave: every hidden cell may be k − 1 beside an even solution of the others. */
const needed = (load: number | undefined, k: number): number => Math.ceil(load ?? 0) + k - 1;

/**
 * The municípios with a count. That one has none says that it is below the floor or leaves less than k more than what is
 * needed here, up to rounding: a bound no lower than what is needed.
 */
function askTowns({ counts }: Everyone, room: HidingRoom, k: number, score: Counting): void {
  for (const town of room.known) {
    const count = counts.get(town) ?? null;
    if (count === null) continue;
    const left = count + HALF - 1 - (room.shown.get(town) ?? 0);
    tell(score, left < needed(room.town.get(town.slice(0, 2)), k));
  }
}

/** A UF as a place, and what it leaves for the municípios without a count. */
function askUfs({ counts }: Everyone, room: HidingRoom, k: number, score: Counting): void {
  for (const uf of ufsOf(room)) {
    const count = counts.get(uf) ?? null;
    if (count === null) continue;
    const bound = count + HALF - 1;
    tell(score, bound - (room.shown.get(uf) ?? 0) < needed(room.uf.get(uf), k));
    const rest = restOf(uf, counts, room);
    if (rest.need > 0) tell(score, bound - rest.least < rest.need + k - 1);
  }
}

/** What the country leaves for the UFs without a count, as places and less their municípios. */
function askCountry({ counts }: Everyone, room: HidingRoom, k: number, score: Counting): void {
  const whole = counts.get('BR') ?? null;
  const open = ufsOf(room).filter((uf) => (counts.get(uf) ?? null) === null);
  if (whole === null || open.length === 0) return;
  const told = [...counts].filter(([place]) => place.length === 2 && place !== 'BR');
  const least = told.reduce((sum, [, each]) => sum + (each === null ? 0 : each - HALF), 0);
  const bound = whole + HALF - 1 - least;
  const sum = (of: (uf: string) => number) => open.reduce((all, uf) => all + of(uf), 0);
  const places = sum((uf) => Math.ceil(room.uf.get(uf) ?? 0));
  tell(score, bound - sum((uf) => room.shown.get(uf) ?? 0) < places + k - 1);
  const rests = open.map((uf) => restOf(uf, counts, room));
  const need = rests.reduce((all, rest) => all + rest.need, 0);
  const known = rests.reduce((all, rest) => all + rest.least, 0);
  if (need > 0) tell(score, bound - known < need + k - 1);
}

const ufsOf = ({ known }: HidingRoom): readonly string[] => [
  ...new Set([...known].map((town) => town.slice(0, 2))),
];

/**
 * The municípios of a UF without a count: what their hidden cells need, and the least that must be taken from a bound
 * on the UF before it is one on them (the counts of the others, and their own immigrants that are shown).
 */
function restOf(uf: string, counts: Everyone['counts'], { known, shown, town }: HidingRoom) {
  const others = [...counts].filter(([place]) => place.length === 7 && place.startsWith(uf));
  const least = others.reduce((sum, [, each]) => sum + (each === null ? 0 : each - HALF), 0);
  const open = [...known].filter(
    (each) => each.startsWith(uf) && (counts.get(each) ?? null) === null,
  );
  const inOpen = open.reduce((sum, each) => sum + (shown.get(each) ?? 0), 0);
  return { least: least + inOpen, need: open.length * Math.ceil(town.get(uf) ?? 0) };
}

/** Every count that was out must be as it was. */
function askTime(former: readonly Everyone[], latter: readonly Everyone[], score: Counting): void {
  const now = new Map(latter.map(({ year, counts }) => [year, counts]));
  for (const { year, counts } of former)
    for (const [place, count] of counts) tell(score, (now.get(year)?.get(place) ?? null) !== count);
}

function askFloor({ counts }: Everyone, score: Counting): void {
  for (const count of counts.values())
    if (count !== null) tell(score, count < LEAST || count % (2 * HALF) !== 0);
}

import type { Cell } from '../../pipeline/registry/public-files.ts';
import { formatCell, formatPeriodRange } from '../format/index.ts';
import { labelOf, type CodeBook } from '../tables/code-book.ts';
import type { Role, TableSchema } from '../tables/schema.ts';
import { climbs, type Climb } from './climb.ts';
import { searchOf, type Coordinates } from './coordinates.ts';
import { isFigure, ruleOf, type Rule } from './rule.ts';
import { SECRECY_TEXT } from './text.ts';

/** The figure at some coordinates, as the table of that address prints its total. */
export type Ask = (search: string) => Promise<Cell>;

/** A table that can be published near a withheld cell, with the figure it holds. */
export type Nearest = {
  /** What the figure counts: 'Haiti – Santa Catarina – 2021'. */
  readonly label: string;
  readonly figure: string;
  /** Query string of the site's table, without `?`. */
  readonly search: string;
};

export type Explanation = {
  readonly rule: Rule;
  readonly sentence: string;
  /** Nearest first; the second keeps what the first gave up. */
  readonly nearest: readonly Nearest[];
};

const PLACES: ReadonlySet<Role> = new Set(['region', 'uf', 'municipio']);

/** What some coordinates count, in words; a place is always named. */
export const labelCoordinates = (
  schema: TableSchema,
  book: CodeBook,
  { filters, from, to }: Coordinates,
): string => {
  const kept = schema.variables.filter(({ id }) => filters[id]);
  const placed = kept.some(({ role }) => PLACES.has(role));
  const names = kept.map(({ id }) =>
    (filters[id] ?? []).map((code) => labelOf(book, id, code)).join(', '),
  );
  const period = formatPeriodRange(from, to, schema.locale);
  return [...(placed ? [] : [SECRECY_TEXT[schema.locale].brazil]), ...names, period].join(' – ');
};

const figureOf = (schema: TableSchema, { measure }: Coordinates, cell: Cell): string => {
  const { text, aria } = formatCell(cell, schema.locale);
  const unit = schema.measures.find(({ id }) => id === measure)?.unit ?? '';
  return cell.status === 'zero' ? aria : `${text} ${unit}`.trim();
};

type Found = { readonly climb: Climb; readonly cell: Cell };

const firstPublished = async (
  schema: TableSchema,
  candidates: readonly Climb[],
  ask: Ask,
): Promise<Found | null> => {
  for (const climb of candidates) {
    const cell = await ask(searchOf(schema, climb.coordinates));
    if (isFigure(cell.status)) return { climb, cell };
  }
  return null;
};

/** The nearest publishable view and, where there is one, the nearest that keeps what it gave up. */
const nearestViews = async (
  schema: TableSchema,
  book: CodeBook,
  coordinates: Coordinates,
  ask: Ask,
): Promise<readonly Found[]> => {
  const candidates = climbs(schema, book, coordinates);
  const first = await firstPublished(schema, candidates, ask);
  if (!first) return [];
  const others = candidates.filter(({ given }) =>
    [...given].every((each) => !first.climb.given.has(each)),
  );
  const second = await firstPublished(schema, others, ask);
  return second ? [first, second] : [first];
};

type Subject = { readonly schema: TableSchema; readonly book: CodeBook; readonly k: number };

const toNearest =
  ({ schema, book }: Subject) =>
  (coordinates: Coordinates, cell: Cell): Nearest => ({
    label: labelCoordinates(schema, book, coordinates),
    figure: figureOf(schema, coordinates, cell),
    search: searchOf(schema, coordinates),
  });

/**
 * Why a cell is withheld and what can be asked instead, from published figures alone: nothing here
 * tells a small count from a zero, nor a cell hidden for itself from one hidden to protect another.
 * A cell whose own figure is published is withheld as a share or a change.
 */
export const explainWithheld = async (
  subject: Subject,
  coordinates: Coordinates,
  ask: Ask,
): Promise<Explanation> => {
  const { schema, book, k } = subject;
  const at = (each: Coordinates): Promise<Cell> => ask(searchOf(schema, each));
  const own = await at(coordinates);
  const rule: Rule = isFigure(own.status)
    ? 'derived'
    : await ruleOf(schema, book, coordinates, async (each) => (await at(each)).status);
  const found = isFigure(own.status)
    ? [{ climb: { coordinates }, cell: own }]
    : await nearestViews(schema, book, coordinates, ask);
  return {
    rule,
    sentence: SECRECY_TEXT[schema.locale].rules[rule](String(k)),
    nearest: found.map(({ climb, cell }) => toNearest(subject)(climb.coordinates, cell)),
  };
};

import type { Cell } from '../../pipeline/registry/public-files.ts';
import { formatCell, formatPeriodRange } from '../format/index.ts';
import { labelOf, type CodeBook } from '../tables/code-book.ts';
import { variableByRole, type Role, type TableSchema } from '../tables/schema.ts';
import { isUnsummed } from '../tables/unsummed.ts';
import { climbs, type Climb } from './climb.ts';
import { searchOf, type Coordinates } from './coordinates.ts';
import { isFigure, ruleOf, type Rule } from './rule.ts';
import { countedCoordinates, inMainCube, type MainCube } from './main-cube.ts';
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
  /** Address of another page, when the table is not of this one. */
  readonly page?: string;
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

type Subject = {
  readonly schema: TableSchema;
  readonly book: CodeBook;
  readonly k: number;
  /** The main cube of a derived one: where a group stands that this cube could not show. */
  readonly main?: MainCube | null;
};

const toNearest =
  ({ schema, book }: Subject) =>
  (coordinates: Coordinates, cell: Cell): Nearest => ({
    label: labelCoordinates(schema, book, coordinates),
    figure: figureOf(schema, coordinates, cell),
    search: searchOf(schema, coordinates),
  });

const isAttribute = (schema: TableSchema, id: string): boolean =>
  schema.variables.some((each) => each.id === id && each.role === 'other' && id !== 'sexo');

/** Whether a derived cube adds an attribute, or only other measures or fewer variables. */
const hasAttributes = (schema: TableSchema): boolean =>
  schema.variables.some(({ id }) => isAttribute(schema, id));

/** The rule of a derived cube that hides a group which stands in the main cube. */
const derivedRule = (schema: TableSchema): Rule =>
  hasAttributes(schema) || variableByRole(schema, 'country') ? 'category' : 'total';

/** The group of a cell in the main cube, when its figure is published there. */
const mainFigure = async (
  { book, main }: Subject,
  coordinates: Coordinates,
): Promise<Nearest | null> => {
  if (!main) return null;
  const there = inMainCube(main.schema, coordinates);
  const search = searchOf(main.schema, there);
  const cell = await main.ask(search);
  if (!isFigure(cell.status)) return null;
  return {
    label: `${labelCoordinates(main.schema, book, there)} (${SECRECY_TEXT[main.schema.locale].mainTable})`,
    figure: figureOf(main.schema, there, cell),
    search,
    page: main.page,
  };
};

/** Why a mean is withheld although its group is not: the group is published, its pay is not. */
const explainPay = async (
  subject: Subject,
  coordinates: Coordinates,
  ask: Ask,
): Promise<Explanation | null> => {
  const { schema } = subject;
  if (!isUnsummed(schema, coordinates)) return null;
  const counted = countedCoordinates(schema, coordinates);
  const cell = await ask(searchOf(schema, counted));
  if (!isFigure(cell.status)) return null;
  return {
    rule: 'pay',
    sentence: SECRECY_TEXT[schema.locale].rules.pay(String(subject.k)),
    nearest: [toNearest(subject)(counted, cell)],
  };
};

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
  const say = (rule: Rule): string => SECRECY_TEXT[schema.locale].rules[rule](String(k));
  const own = await at(coordinates);
  if (isFigure(own.status))
    return {
      rule: 'derived',
      sentence: say('derived'),
      nearest: [toNearest(subject)(coordinates, own)],
    };
  const pay = await explainPay(subject, coordinates, ask);
  if (pay) return pay;
  const counted = countedCoordinates(schema, coordinates);
  const [main, found] = await Promise.all([
    mainFigure(subject, counted),
    nearestViews(schema, book, counted, ask),
  ]);
  const rule = main
    ? derivedRule(schema)
    : await ruleOf(schema, book, counted, async (each) => (await at(each)).status);
  const nearest = found.map(({ climb, cell }) => toNearest(subject)(climb.coordinates, cell));
  return { rule, sentence: say(rule), nearest: [...(main ? [main] : []), ...nearest] };
};

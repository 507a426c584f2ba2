import type { Cell } from '../../pipeline/registry/public-files.ts';
import { formatCell, formatPeriodRange } from '../format/index.ts';
import { labelOf, type CodeBook } from '../tables/code-book.ts';
import { variableByRole, variableOf, type TableSchema } from '../tables/schema.ts';
import { climbs, codesOfRegiao, type Climb } from './climb.ts';
import { searchOf, type Coordinates } from './coordinates.ts';
import { isFigure, ruleOf, type Rule } from './rule.ts';
import { REGIOES, SECRECY_TEXT } from './text.ts';

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

const filterLabel = (
  schema: TableSchema,
  book: CodeBook,
  id: string,
  codes: readonly string[],
): string => {
  if (variableOf(schema, id).role === 'uf' && codes.length > 1) {
    const [regiao = ''] = /\d/.exec(codes[0] ?? '') ?? [];
    const whole = codesOfRegiao(book, id, regiao);
    const name = REGIOES[schema.locale][regiao];
    if (name && codes.join() === whole.join()) return name;
  }
  return codes.map((code) => labelOf(book, id, code)).join(', ');
};

/** What some coordinates count, in words; a place is always named. */
export const labelCoordinates = (
  schema: TableSchema,
  book: CodeBook,
  { filters, from, to }: Coordinates,
): string => {
  const placed = ['uf', 'municipio'].some((role) => {
    const id = variableByRole(schema, role as 'uf' | 'municipio')?.id;
    return id !== undefined && filters[id] !== undefined;
  });
  return [
    ...(placed ? [] : [SECRECY_TEXT[schema.locale].brazil]),
    ...schema.variables
      .filter(({ id }) => filters[id])
      .map(({ id }) => filterLabel(schema, book, id, filters[id] ?? [])),
    formatPeriodRange(from, to, schema.locale),
  ].join(' – ');
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

/**
 * Why a cell is withheld and what can be asked instead, from published figures alone: nothing here
 * tells a small count from a zero, nor a cell hidden for itself from one hidden to protect another.
 */
export const explainWithheld = async (
  {
    schema,
    book,
    k,
  }: { readonly schema: TableSchema; readonly book: CodeBook; readonly k: number },
  coordinates: Coordinates,
  ask: Ask,
): Promise<Explanation> => {
  const rule = await ruleOf(
    schema,
    book,
    coordinates,
    async (each) => (await ask(searchOf(schema, each))).status,
  );
  const found = await nearestViews(schema, book, coordinates, ask);
  return {
    rule,
    sentence: SECRECY_TEXT[schema.locale].rules[rule](String(k)),
    nearest: found.map(({ climb, cell }) => ({
      label: labelCoordinates(schema, book, climb.coordinates),
      figure: figureOf(schema, climb.coordinates, cell),
      search: searchOf(schema, climb.coordinates),
    })),
  };
};

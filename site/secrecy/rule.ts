import type { CellStatus } from '../../pipeline/registry/public-files.ts';
import type { CodeBook } from '../tables/code-book.ts';
import { coversOf } from '../tables/cover-rows.ts';
import { variableByRole, type Role, type TableSchema } from '../tables/schema.ts';
import { codesOn, refiltered, type Coordinates } from './coordinates.ts';

/**
 * Why a cell is `x`, as finely as may be said (design/DISCLOSURE 2): `municipio` rules 1, 2 and 6,
 * never told apart; `place` rules 2 and 3; `country` rule 0; `balance` rule 9; `category` rule 5, `total` rule 7 and
 * `pay` rule 11, of derived cubes; `derived` a share or a change, of which a part is withheld.
 */
export type Rule =
  | 'municipio'
  | 'place'
  | 'country'
  | 'place-country'
  | 'balance'
  | 'category'
  | 'total'
  | 'pay'
  | 'derived';

/** Where the page on confidentiality explains each. */
export const RULE_ANCHORS: Readonly<Record<Rule, string>> = {
  municipio: 'regra-municipio',
  place: 'regra-lugar',
  country: 'regra-pais',
  'place-country': 'regra-pais',
  balance: 'regra-saldo',
  category: 'regra-categoria',
  total: 'regra-total',
  pay: 'regra-remuneracao',
  derived: 'regra-saldo',
};

/** What the total of a table at some coordinates is. */
export type StatusAt = (coordinates: Coordinates) => Promise<CellStatus>;

/** An exact zero is a figure too: it is known, and holds no one. */
export const isFigure = (status: CellStatus): boolean =>
  status === 'published' || status === 'zero' || status === 'provisional';

/** A município that is named; one ending in 99999 is a residual. */
export const isMunicipio = (code: string): boolean => /^\d\d(?!99999)\d{5}$/.test(code);

/** Places below the one that is lifted: they are only in it. */
const INSIDE: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  uf: ['municipio', 'region'],
  region: ['uf', 'municipio'],
};

/** The same coordinates under the coarser codes of one variable; null when it has none. */
const lifted = (
  schema: TableSchema,
  book: CodeBook,
  coordinates: Coordinates,
  role: Role,
): Coordinates | null => {
  const variable = variableByRole(schema, role);
  const codes = codesOn(schema, coordinates, role);
  if (!variable || codes.length === 0) return null;
  const covers = codes.flatMap((code) => coversOf(book, variable, code));
  const inside = (INSIDE[role] ?? []).map((each) => variableByRole(schema, each)?.id ?? '');
  const without = Object.fromEntries(inside.map((id) => [id, []]));
  return covers.length
    ? refiltered(coordinates, { ...without, [variable.id]: [...new Set(covers)] })
    : null;
};

/** "Outros – não especificado" may come from any continent. */
const anyContinent = (schema: TableSchema, coordinates: Coordinates): Coordinates | null => {
  const [continent, country] = [
    variableByRole(schema, 'continent'),
    variableByRole(schema, 'country'),
  ];
  if (!country || codesOn(schema, coordinates, 'continent').length === 0) return null;
  return refiltered(coordinates, { [continent?.id ?? '']: [], [country.id]: ['XNE'] });
};

const isBalance = ({ measure }: Coordinates): boolean => measure === 'saldo';

const PARTS = ['admissoes', 'desligamentos'] as const;

const missingParts = async (
  coordinates: Coordinates,
  statusAt: StatusAt,
): Promise<readonly Coordinates[]> => {
  const parts = PARTS.map((measure) => ({ ...coordinates, measure }));
  const statuses = await Promise.all(parts.map(statusAt));
  return parts.filter((_, at) => !isFigure(statuses[at] ?? 'not_available'));
};

/** Whether the records may be under a coarser place, a coarser country, or both at once. */
const coverRule = async (
  schema: TableSchema,
  book: CodeBook,
  coordinates: Coordinates,
  statusAt: StatusAt,
): Promise<Rule> => {
  const place =
    lifted(schema, book, coordinates, 'uf') ?? lifted(schema, book, coordinates, 'region');
  const country = lifted(schema, book, coordinates, 'country') ?? anyContinent(schema, coordinates);
  const [byPlace, byCountry] = await Promise.all(
    [place, country].map(async (each) => each !== null && (await statusAt(each)) === 'published'),
  );
  if (byPlace && !byCountry) return 'place';
  if (byCountry && !byPlace) return 'country';
  if (byPlace || (place && country)) return 'place-country';
  return country ? 'country' : 'place';
};

/** The rule behind an `x`, worked out from what is published and nothing else. */
export const ruleOf = async (
  schema: TableSchema,
  book: CodeBook,
  coordinates: Coordinates,
  statusAt: StatusAt,
): Promise<Rule> => {
  if (isBalance(coordinates)) {
    const missing = await missingParts(coordinates, statusAt);
    if (missing.length === 1) return 'balance';
    const [part] = missing;
    if (part) return ruleOf(schema, book, part, statusAt);
  }
  if (codesOn(schema, coordinates, 'municipio').some(isMunicipio)) return 'municipio';
  return coverRule(schema, book, coordinates, statusAt);
};

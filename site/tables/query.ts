import { variableByRole, type TableSchema } from './schema.ts';

/** Order of lines: `label` is the natural order of the axis; `column` names the codes of a column. */
export type Sort = {
  readonly by: 'label' | 'total' | 'column';
  /** Codes of the column, outermost first. */
  readonly codes?: readonly string[];
  readonly descending: boolean;
};

/**
 * What a cell shows: the figure, its share of the total of its line, of its column or of the table,
 * its difference (`change`) or relative change (`growth`) from the period before or from the same
 * period of the year before.
 */
export type Show =
  | 'value'
  | 'share-row'
  | 'share-column'
  | 'share-total'
  | 'change'
  | 'growth'
  | 'change-year'
  | 'growth-year';

/** Totals printed: all with the subtotals of column groups, the general ones alone, or none. */
export type Totals = 'all' | 'grand' | 'none';

/** A question put to a cube. Every query that reaches the pivot went through `normaliseQuery`. */
export type Query = {
  /** From one to `AXIS_LIMIT` variables, each nested in the one before. */
  readonly rows: readonly string[];
  /** From none to `AXIS_LIMIT` variables, nested likewise. */
  readonly columns: readonly string[];
  readonly measure: string;
  readonly show: Show;
  /** Codes kept, by variable; a variable without an entry keeps all. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Variables shown as layers: one code at a time, or all. */
  readonly layers: readonly string[];
  /** Lines drilled into, as paths of codes joined by `~`. */
  readonly open: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly naturalised: boolean;
  /** Whether lines without any figure are listed. */
  readonly empty: boolean;
  readonly totals: Totals;
  /** Stocks: years that are not told apart are averaged instead of refused. */
  readonly average: boolean;
  /** Whether changes are worked out across a break of the series, at the reader's explicit wish. */
  readonly acrossBreaks: boolean;
  readonly sort: Sort;
};

/** What a table of plain figures leaves alone. */
export const PLAIN = {
  columns: [],
  show: 'value',
  layers: [],
  open: [],
  totals: 'all',
  average: false,
  acrossBreaks: false,
} as const satisfies Partial<Query>;

/** Variables that may be nested on one axis. */
export const AXIS_LIMIT = 4;

export const PATH = '~';

/** The name of a line to drill into. */
export const pathOf = (codes: readonly (string | null)[]): string =>
  codes.filter((code) => code !== null).join(PATH);

/** The code of naturalised Brazilians counts by the switch, or because it was asked for by name. */
export const countsNaturalised = (schema: TableSchema, query: Query): boolean => {
  const country = variableByRole(schema, 'country')?.id;
  return query.naturalised || (country !== undefined && !!query.filters[country]?.includes('XBR'));
};

/** Periods of the query that the cube covers. */
export const periodsOf = (
  schema: TableSchema,
  { from, to }: Pick<Query, 'from' | 'to'>,
): readonly string[] => schema.periods.filter((period) => period >= from && period <= to);

/** Whether a variable stands on an axis. */
export const onAxis = ({ rows, columns }: Query, id: string | undefined): boolean =>
  id !== undefined && (rows.includes(id) || columns.includes(id));

export const isShare = ({ show }: Pick<Query, 'show'>): boolean => show.startsWith('share');

export const isGrowth = ({ show }: Pick<Query, 'show'>): boolean => show.startsWith('growth');

/** Whether cells compare two periods, as a difference or in per cent. */
export const isChange = ({ show }: Pick<Query, 'show'>): boolean =>
  show.startsWith('change') || show.startsWith('growth');

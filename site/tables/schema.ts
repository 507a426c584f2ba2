import type { Locale } from '../../pipeline/registry/types.ts';

/** What a variable means to the rules of the cross-table, whatever its id in each base. */
export type Role =
  'year' | 'month' | 'region' | 'uf' | 'municipio' | 'country' | 'continent' | 'movement' | 'other';

export type TableVariable = {
  readonly id: string;
  readonly label: string;
  readonly role: Role;
  readonly codeList: string;
  /** The variable that contains this one: país → continente, município → uf → região, mes → ano. */
  readonly parent?: string;
};

export type TableMeasure = {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  /** A mean or a median: it stands for one published group and is never added up. */
  readonly summed?: false;
};

export type TableNote = {
  readonly text: string;
  readonly from?: string;
  readonly to?: string;
  readonly dimension?: string;
  readonly breakBetween?: readonly [string, string];
};

/** Everything a table needs to know about its cube, in one language; small enough to sit in a page. */
export type TableSchema = {
  readonly cubeId: string;
  /** The main cube whose groups this one shows with another attribute, grain or measure. */
  readonly derivedFrom?: string;
  readonly locale: Locale;
  /** Only some municípios have a figure and nothing holds the rest: no place above them has a sum. */
  readonly onlyMunicipios?: true;
  /** Day the data behind this version was received, AAAA-MM-DD; absent of made-up data. */
  readonly receivedOn?: string;
  readonly title: string;
  readonly kind: 'stock' | 'flow';
  readonly periodicity: 'year' | 'month';
  readonly periods: readonly string[];
  readonly variables: readonly TableVariable[];
  readonly measures: readonly TableMeasure[];
  readonly notes: readonly TableNote[];
  readonly source: string;
  readonly dataVersion: string;
  readonly synthetic: boolean;
  /** Whether país XBR (naturalised Brazilians) counts unless the reader says otherwise. */
  readonly naturalised: boolean;
  readonly defaultView: {
    readonly row: string;
    readonly column?: string;
    readonly measure: string;
    readonly filters: Readonly<Record<string, readonly string[]>>;
  };
};

/** The variable of that id; throws when the cube has none. */
export const variableOf = (schema: TableSchema, id: string): TableVariable => {
  const variable = schema.variables.find((each) => each.id === id);
  if (!variable) throw new Error(`unknown variable: ${id} in ${schema.cubeId}`);
  return variable;
};

/** Variables that contain this one, nearest first. */
export const ancestorsOf = (schema: TableSchema, id: string): readonly string[] => {
  const { parent } = variableOf(schema, id);
  return parent === undefined ? [] : [parent, ...ancestorsOf(schema, parent)];
};

/** Whether one variable contains the other, however far up. */
export const areRelated = (schema: TableSchema, a: string, b: string): boolean =>
  ancestorsOf(schema, a).includes(b) || ancestorsOf(schema, b).includes(a);

export const variableByRole = (schema: TableSchema, role: Role): TableVariable | undefined =>
  schema.variables.find((each) => each.role === role);

/** A balance is admissions minus separations: only a cube of movements has one. */
export const hasBalance = (schema: TableSchema): boolean =>
  variableByRole(schema, 'movement') !== undefined &&
  schema.measures.some(({ id }) => id === 'saldo');

/** The code of naturalised Brazilians in the list of countries. */
export const NATURALISED = 'XBR';

const CONTROLLED: ReadonlySet<Role> = new Set(['year', 'month', 'movement']);

/** Years and months are chosen by the period, types of movement by the measure; the rest by a filter. */
export const isFilterable = ({ role }: TableVariable): boolean => !CONTROLLED.has(role);

import { columnOf, type CubeColumn, type CubeData } from '../tables/cube.ts';
import { decodeCompact } from '../tables/decode.ts';
import { readCodeList, readCompact } from './release.ts';

/** Country code of naturalised Brazilians. */
export const NATURALISED = 'XBR';

/** Codes kept, by dimension; a dimension without an entry keeps all. */
export type CellFilter = Readonly<Record<string, string>>;

const decoded = new Map<string, CubeData>();

/** The published cells of a cube in memory, decoded once per process. */
export const cubeData = (cubeId: string): CubeData => {
  const known = decoded.get(cubeId);
  if (known) return known;
  const made = decodeCompact(readCompact(cubeId));
  decoded.set(cubeId, made);
  return made;
};

const measureOf = (data: CubeData, measure: string): Int32Array => {
  const values = data.measures.get(measure);
  if (!values) throw new Error(`unknown measure: ${measure} in ${data.id}`);
  return values;
};

type Kept = { readonly column: CubeColumn; readonly at: number };

const keptOf = (data: CubeData, filter: CellFilter): readonly Kept[] =>
  Object.entries(filter).map(([id, code]) => {
    const column = columnOf(data, id);
    return { column, at: column.codes.indexOf(code) };
  });

/** Published value of a measure by code of one dimension, over the cells that pass the filter. */
export const sumBy = (
  cubeId: string,
  measure: string,
  { by, filter = {} }: { readonly by: string; readonly filter?: CellFilter },
): ReadonlyMap<string, number> => {
  const data = cubeData(cubeId);
  const values = measureOf(data, measure);
  const groups = columnOf(data, by);
  const kept = keptOf(data, filter);
  const sums = new Float64Array(groups.codes.length);
  for (let row = 0; row < data.rows; row++)
    if (kept.every(({ column, at }) => column.index[row] === at))
      sums[groups.index[row] ?? 0] = (sums[groups.index[row] ?? 0] ?? 0) + (values[row] ?? 0);
  return new Map(groups.codes.map((code, at) => [code, sums[at] ?? 0]));
};

/** Filter codes of a period: '2022' or '2022-03'. */
export const periodFilter = (period: string): CellFilter => {
  const [ano = '', mes] = period.split('-');
  return mes === undefined ? { ano } : { ano, mes };
};

/** The dimension of a cube that holds countries, of birth or of nationality. */
export const countryDimension = (cubeId: string): string => {
  const id = [...cubeData(cubeId).columns.keys()].find((each) => each.startsWith('pais_'));
  if (id === undefined) throw new Error(`cube without country: ${cubeId}`);
  return id;
};

const listedValues = new Map<string, ReadonlySet<string>>();

/** Codes of a list that name one thing: no group, no unknown, no withheld level. */
export const valueCodes = (listId: string): ReadonlySet<string> => {
  const known = listedValues.get(listId);
  if (known) return known;
  const codes = readCodeList(listId).codes.filter(({ kind }) => kind === 'value');
  const made = new Set(codes.map(({ code }) => code));
  listedValues.set(listId, made);
  return made;
};

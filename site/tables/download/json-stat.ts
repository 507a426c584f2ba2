import { captionOf } from '../caption.ts';
import { contentOf, flatCells, remarks, type Context, type Flat } from './flat.ts';
import { measureUnit } from '../labels.ts';
import { variableByRole, variableOf, type Role, type TableSchema } from '../schema.ts';

/** The code of a total: JSON-stat has no place for a category without one. */
const TOTAL = '_T';
const CONTENT = 'conteudo';

const rolesOf = (
  schema: TableSchema,
  ids: readonly string[],
): Record<string, readonly string[]> => {
  const among = (...roles: readonly Role[]) =>
    ids.filter((id) => roles.some((role) => variableByRole(schema, role)?.id === id));
  const roles = { time: among('year', 'month'), geo: among('region', 'uf', 'municipio') };
  return {
    ...Object.fromEntries(Object.entries(roles).filter(([, list]) => list.length > 0)),
    metric: [CONTENT],
  };
};

type Categories = ReadonlyMap<string, string>;

/** Codes of a dimension in the order of the table, with their labels. */
const categoriesOf = (cells: readonly Flat[], at: number): Categories => {
  const found = new Map<string, string>();
  for (const { axes } of cells) {
    const axis = axes[at];
    if (axis && !found.has(axis.code || TOTAL)) found.set(axis.code || TOTAL, axis.label);
  }
  return found;
};

const dimension = (label: string, categories: Categories, extra: object = {}): object => ({
  label,
  category: { index: [...categories.keys()], label: Object.fromEntries(categories), ...extra },
});

/**
 * A view as a JSON-stat 2.0 dataset (json-stat.org/full): sparse `value` and `status` by row-major
 * position; `status` holds the IBGE sign of a cell that is not a plain figure. "Soma dos municípios
 * exibidos" is not a category and stays out.
 */
export const writeJsonStat = (context: Context, address: string): string => {
  const { table, schema, book } = context;
  const shown = table.lines.filter(({ role }) => role !== 'shown');
  const cells = flatCells({ ...context, table: { ...table, lines: shown } });
  const ids = [...table.rows, ...table.query.columns];
  const categories = ids.map((_, at) => categoriesOf(cells, at));
  const places = categories.map((each) => new Map([...each.keys()].map((code, at) => [code, at])));
  const value: Record<string, number> = {};
  const status: Record<string, string> = {};
  for (const cell of cells) {
    const position = cell.axes.reduce(
      (outer, { code }, at) =>
        outer * (categories[at]?.size ?? 1) + (places[at]?.get(code || TOTAL) ?? 0),
      0,
    );
    if (cell.value !== null) value[position] = cell.value;
    if (cell.sign !== '') status[position] = cell.sign;
  }
  const content = new Map([[table.query.measure, contentOf(schema, table.query)]]);
  const unit = { unit: { [table.query.measure]: { label: measureUnit(schema, table.query) } } };
  const all = ids.map((id, at) => [
    id,
    dimension(variableOf(schema, id).label, categories[at] ?? new Map()),
  ]);
  return `${JSON.stringify({
    version: '2.0',
    class: 'dataset',
    label: captionOf(schema, book, table.query),
    source: schema.source,
    href: address,
    note: remarks(context, address),
    extension: { dataVersion: schema.dataVersion, licence: 'CC BY 4.0' },
    role: rolesOf(schema, ids),
    id: [...ids, CONTENT],
    size: [...categories.map(({ size }) => size), 1],
    dimension: { ...Object.fromEntries(all), [CONTENT]: dimension(CONTENT, content, unit) },
    value,
    status,
  })}\n`;
};

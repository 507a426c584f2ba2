import { escapeHtml } from './html.ts';
import type { CodeBook } from './code-book.ts';
import { columnLabel, measureUnit } from './labels.ts';
import type { Column } from './lines.ts';
import { pathOf, type Sort } from './query.ts';
import { variableOf, type TableSchema } from './schema.ts';
import { breaksOf } from './series-breaks.ts';
import type { PivotTable } from './sums.ts';
import { TABLE_TEXT } from './text.ts';

export type Context = {
  readonly table: PivotTable;
  readonly schema: TableSchema;
  readonly book: CodeBook;
};

/** The name a sort has in the address and on its button. */
export const sortKey = ({ by, codes }: Pick<Sort, 'by' | 'codes'>): string =>
  by === 'column' ? `c.${(codes ?? []).join('~')}` : by === 'total' ? 'total' : 'rotulo';

const sortState = (sort: Sort, key: string): string =>
  sortKey(sort) === key ? ` aria-sort="${sort.descending ? 'descending' : 'ascending'}"` : '';

/** A header that sorts: plain text without JavaScript, a button once the island takes over. */
const sorter = (label: string, key: string): string =>
  `<span class="vt-sort" data-sort="${escapeHtml(key)}">${escapeHtml(label)}</span>`;

/** Words for those who do not see the dashed rule of a break. */
export const breakWords = (schema: TableSchema): string =>
  `<span class="vt-spoken"> (${escapeHtml(TABLE_TEXT[schema.locale].breakSpoken)})</span>`;

const isGrand = ({ codes }: Column): boolean => (codes[0] ?? null) === null;

const columnHead = (
  { table, schema, book }: Context,
  column: Column,
  rows: number,
  suffix = '',
): string => {
  const { query } = table;
  const key = isGrand(column) ? 'total' : `c.${pathOf(column.codes)}`;
  const broken = breaksOf(schema, table).columns.has(column);
  const names = [
    ...(column.role === 'total' && query.columns.length > 0 ? ['vt-total'] : []),
    ...(broken ? ['vt-broken'] : []),
  ];
  const classes = names.length > 0 ? ` class="${names.join(' ')}"` : '';
  const span = rows > 1 ? ` rowspan="${rows}"` : '';
  const level =
    column.role === 'total' ? column.codes.findIndex((code) => code === null) : column.level;
  const label = columnLabel(schema, book, query, column, Math.max(level, 0));
  return `<th scope="col"${span}${classes}${sortState(query.sort, key)}>${sorter(label, key)}${suffix}${broken ? breakWords(schema) : ''}</th>`;
};

const groupHead = ({ table, schema, book }: Context, column: Column, level: number, span: number) =>
  `<th scope="colgroup" colspan="${span}" class="vt-group${breaksOf(schema, table).columns.has(column) ? ' vt-broken' : ''}"><span>${escapeHtml(columnLabel(schema, book, table.query, { ...column, role: 'value' }, level))}</span></th>`;

/** The cells of one level of the header: a group over its members, or a column of its own. */
const levelRow = (context: Context, columns: readonly Column[], level: number): string => {
  const depth = context.table.query.columns.length;
  let html = '';
  for (let at = 0; at < columns.length;) {
    const column = columns[at]!;
    const leaf = level === depth - 1 || (column.codes[level] ?? null) === null;
    const path = pathOf(column.codes.slice(0, level + 1));
    const same = (each: Column) => pathOf(each.codes.slice(0, level + 1)) === path;
    const span = leaf ? 1 : columns.slice(at).findIndex((each) => !same(each));
    const width = span === -1 ? columns.length - at : span;
    const above = level > 0 && (column.codes[level - 1] ?? null) === null;
    if (!above)
      html += leaf
        ? columnHead(context, column, depth - level)
        : groupHead(context, column, level, width);
    at += width;
  }
  return `<tr>${html}</tr>`;
};

const stubHead = ({ table, schema }: Context, rows: number): string => {
  const label = table.rows.map((id) => variableOf(schema, id).label).join(' › ');
  const state = sortState(table.query.sort, 'rotulo');
  return `<th scope="col" class="vt-stub" rowspan="${rows}"${state}>${sorter(label, 'rotulo')}</th>`;
};

/** Rows of the header of a table. */
export const headRows = ({ query }: Pick<PivotTable, 'query'>): number => query.columns.length + 1;

/** The header: what the columns tell apart and its unit, then one row per variable. */
export const renderHead = (context: Context): string => {
  const { table, schema } = context;
  const { query, columns } = table;
  const unit = measureUnit(schema, query);
  const suffix = unit ? ` <span class="vt-unit">(${escapeHtml(unit)})</span>` : '';
  const rows = headRows(table);
  if (query.columns.length === 0) {
    const only = columns.map((column) => columnHead(context, column, 1, suffix)).join('');
    return `<thead><tr aria-rowindex="1">${stubHead(context, 1)}${only}</tr></thead>`;
  }
  const inner = columns.filter((column) => !isGrand(column));
  const totals = columns.filter(isGrand).map((column) => columnHead(context, column, rows));
  const names = query.columns.map((id) => variableOf(schema, id).label).join(' › ');
  const group = `<th scope="colgroup" colspan="${inner.length}" class="vt-group"><span>${escapeHtml(names)}${suffix}</span></th>`;
  const first = `<tr>${stubHead(context, rows)}${inner.length ? group : ''}${totals.join('')}</tr>`;
  const levels = query.columns.map((_, level) => levelRow(context, inner, level));
  return `<thead>${[first, ...levels].map((row, at) => row.replace('<tr>', `<tr aria-rowindex="${at + 1}">`)).join('')}</thead>`;
};

import type { Cell, CellStatus } from '../../pipeline/registry/public-files.ts';
import { formatCell } from '../format/index.ts';
import { captionOf } from './caption.ts';
import type { CodeBook } from './code-book.ts';
import { escapeHtml } from './html.ts';
import { columnLabel, lineLabel, measureUnit } from './labels.ts';
import type { Column, Line } from './lines.ts';
import { notesOf, signNotes } from './notes.ts';
import type { PivotTable } from './pivot.ts';
import type { Sort } from './query.ts';
import { variableOf, type TableSchema } from './schema.ts';
import { TABLE_TEXT } from './text.ts';

export type RenderOptions = { readonly lines: number };

/** Lines printed before "mostrar mais". */
export const LINES_SHOWN = 500;

export type RenderedTable = {
  /** The `<table>`, for the scroll container. */
  readonly table: string;
  /** Source, notes and signs, for under the table. */
  readonly foot: string;
  readonly linesLeft: number;
};

const renderCell = (cell: Cell, locale: TableSchema['locale']): string => {
  const { text, aria, title } = formatCell(cell, locale);
  const spoken = aria === text ? '' : `<span class="vt-spoken">${escapeHtml(aria)}</span>`;
  const shown = spoken ? `<span aria-hidden="true">${text}</span>` : text;
  const kind = cell.status === 'published' ? '' : ` class="vt-sign" data-status="${cell.status}"`;
  return `<td${kind}${title ? ` title="${escapeHtml(title)}"` : ''}>${shown}${spoken}</td>`;
};

type Context = {
  readonly table: PivotTable;
  readonly schema: TableSchema;
  readonly book: CodeBook;
};

const sortState = (sort: Sort, key: string): string => {
  const current =
    sort.by === 'column' ? `c.${sort.code ?? ''}` : sort.by === 'total' ? 'total' : 'rotulo';
  if (current !== key) return '';
  return ` aria-sort="${sort.descending ? 'descending' : 'ascending'}"`;
};

/** A header that sorts: plain text without JavaScript, a button once the island takes over. */
const sorter = (label: string, key: string): string =>
  `<span class="vt-sort" data-sort="${escapeHtml(key)}">${escapeHtml(label)}</span>`;

const columnHead = ({ table, schema, book }: Context, column: Column, rows: number): string => {
  const key = column.code === null ? 'total' : `c.${column.code}`;
  const total = column.role === 'total' && table.query.column !== null ? ' class="vt-total"' : '';
  const span = rows > 1 ? ` rowspan="${rows}"` : '';
  const label = columnLabel(schema, book, table.query, column);
  const state = sortState(table.query.sort, key);
  return `<th scope="col"${span}${total}${state}>${sorter(label, key)}</th>`;
};

const stubHead = ({ table, schema }: Context, rows: number): string => {
  const label = table.query.rows.map((id) => variableOf(schema, id).label).join(' › ');
  const state = sortState(table.query.sort, 'rotulo');
  return `<th scope="col" class="vt-stub" rowspan="${rows}"${state}>${sorter(label, 'rotulo')}</th>`;
};

const renderHead = (context: Context): string => {
  const { table, schema } = context;
  const { query, columns } = table;
  const unit = measureUnit(schema, query);
  const suffix = unit ? ` <span class="vt-unit">(${escapeHtml(unit)})</span>` : '';
  if (query.column === null) {
    const only = columns.map((column) => columnHead(context, column, 1)).join('');
    return `<thead><tr>${stubHead(context, 1)}${only.replace('</th>', `${suffix}</th>`)}</tr></thead>`;
  }
  const inner = columns.filter(({ role }) => role !== 'total');
  const total = columns.filter(({ role }) => role === 'total');
  const group = escapeHtml(variableOf(schema, query.column).label) + suffix;
  const first = `<th scope="colgroup" colspan="${inner.length}" class="vt-group">${group}</th>`;
  const totals = total.map((column) => columnHead(context, column, 2)).join('');
  const second = inner.map((column) => columnHead(context, column, 1)).join('');
  return `<thead><tr>${stubHead(context, 2)}${inner.length ? first : ''}${totals}</tr><tr>${second}</tr></thead>`;
};

const renderLine = ({ table, schema, book }: Context, line: Line): string => {
  const label = escapeHtml(lineLabel(schema, book, table.query, line));
  const cells = table.columns.map((column) => renderCell(table.cell(line, column), schema.locale));
  const nested = table.query.rows.length > 1 && line.level === 0 && line.role !== 'total';
  const classes = [`vt-${line.role}`, `vt-level-${line.level}`, ...(nested ? ['vt-parent'] : [])];
  return `<tr class="${classes.join(' ')}"><th scope="row">${label}</th>${cells.join('')}</tr>`;
};

/** Lines to print: the first `limit` and, always, the closing sum and total. */
const printed = (lines: readonly Line[], limit: number): readonly Line[] => {
  const closing = lines.filter(({ role }) => role === 'shown' || role === 'total');
  const body = lines.slice(0, lines.length - closing.length);
  return [...body.slice(0, limit), ...closing];
};

const statusesOf = ({ table }: Context, lines: readonly Line[]): ReadonlySet<CellStatus> =>
  new Set(lines.flatMap((line) => table.columns.map((column) => table.cell(line, column).status)));

const renderNotes = (notes: readonly string[], text: { note: string; notes: string }): string => {
  if (notes.length === 0) return '';
  if (notes.length === 1) return `<p><b>${text.note}:</b> ${escapeHtml(notes[0] ?? '')}</p>`;
  const items = notes.map((note) => `<li>${escapeHtml(note)}</li>`).join('');
  return `<p><b>${text.notes}:</b></p><ol>${items}</ol>`;
};

const renderFoot = (context: Context, lines: readonly Line[]): string => {
  const { schema, table } = context;
  const text = TABLE_TEXT[schema.locale];
  const signs = signNotes(schema, statusesOf(context, lines));
  const legend = signs
    .map(({ sign, meaning }) => `<span><b>${sign}</b> ${escapeHtml(meaning)}</span>`)
    .join(' ');
  return [
    schema.synthetic ? `<p class="vt-synthetic">${escapeHtml(text.synthetic)}</p>` : '',
    `<p><b>${text.source}:</b> ${escapeHtml(schema.source)}. <span class="vt-version">${text.version}: ${escapeHtml(schema.dataVersion)}.</span></p>`,
    renderNotes(notesOf(schema, table.query), text),
    legend ? `<p class="vt-signs"><b>${text.signs}:</b> ${legend}</p>` : '',
  ].join('');
};

const TIME: ReadonlySet<string> = new Set(['year', 'month']);

const isNamed = (schema: TableSchema, rows: readonly string[]): boolean =>
  rows.some((id) => !TIME.has(variableOf(schema, id).role));

/** The HTML of a cross-table, the same at build time and in the browser. */
export const renderTable = (
  table: PivotTable,
  schema: TableSchema,
  book: CodeBook,
  options: RenderOptions = { lines: LINES_SHOWN },
): RenderedTable => {
  const context = { table, schema, book };
  const lines = printed(table.lines, options.lines);
  const text = TABLE_TEXT[schema.locale];
  const caption = escapeHtml(captionOf(schema, book, table.query));
  const body = lines.map((line) => renderLine(context, line)).join('');
  const mark = schema.synthetic ? ` data-synthetic` : '';
  const kind = isNamed(schema, table.query.rows) ? 'vt-table vt-named' : 'vt-table';
  return {
    table: `<table class="${kind}"${mark}><caption><span><b>${text.table}</b> – ${caption}</span></caption>${renderHead(context)}<tbody>${body}</tbody></table>`,
    foot: renderFoot(context, lines),
    linesLeft: table.lines.length - lines.length,
  };
};

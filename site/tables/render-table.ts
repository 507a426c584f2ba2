import type { CellStatus } from '../../pipeline/registry/public-files.ts';
import { captionOf } from './caption.ts';
import { formatFigure } from './format-figure.ts';
import { escapeHtml } from './html.ts';
import type { CodeBook } from './code-book.ts';
import { lineLabel } from './labels.ts';
import type { Column, Line } from './lines.ts';
import { notesOf, signNotes } from './notes.ts';
import type { ShownTable } from './packed-table.ts';
import { pathOf } from './query.ts';
import { breakWords, headRows, renderHead, type Context } from './render-head.ts';
import { drillChain } from './row-variables.ts';
import { variableOf, type TableSchema } from './schema.ts';
import { breaksOf, isDrawnBroken } from './series-breaks.ts';
import type { PivotTable } from './sums.ts';
import { TABLE_TEXT } from './text.ts';

/** A table to print: with what it knows of its totals when it was worked out as a whole. */
export type Printable = PivotTable & Partial<Pick<ShownTable, 'includesWithheld' | 'statuses'>>;

/** Figures of an older version of the data, for cells that changed since. */
export type Before = (line: Line, column: Column) => string | null;

export type RenderOptions = {
  /** Lines printed at most, before the closing totals; all when absent. */
  readonly lines?: number;
  /** Lines printed of a table that scrolls: the others are only a height. */
  readonly window?: { readonly first: number; readonly count: number; readonly height: number };
  readonly before?: Before;
};

/** Lines printed before "mostrar mais". */
export const LINES_SHOWN = 500;

export type RenderedTable = {
  /** The `<table>`, for the scroll container. */
  readonly table: string;
  /** Source, notes and signs, for under the table. */
  readonly foot: string;
  readonly linesLeft: number;
};

/** A table and how much of it to print. */
export type Printing = Context & { readonly table: Printable; readonly options: RenderOptions };

/** The mark of a total that includes withheld parts, printed and in files. */
export const PARTIAL = '(x)';

const renderCell = (printing: Printing, line: Line, column: Column): string => {
  const { table, schema, options } = printing;
  const cell = table.cell(line, column);
  const words = TABLE_TEXT[schema.locale];
  const partial = table.includesWithheld?.(line, column) ?? false;
  const before = options.before?.(line, column) ?? null;
  const { text, aria, title } = formatFigure(table.query, cell, schema.locale);
  const mark = partial ? ` <sup>${PARTIAL}</sup>` : '';
  const said = partial ? `${aria}, ${words.partialSpoken}` : aria;
  const spoken = said === text ? '' : `<span class="vt-spoken">${escapeHtml(said)}</span>`;
  const shown = spoken ? `<span aria-hidden="true">${text}${mark}</span>` : text;
  const was =
    before === null ? '' : `<br><small class="vt-before">${escapeHtml(words.was(before))}</small>`;
  const broken = breaksOf(schema, table).columns.has(column) ? ['vt-broken'] : [];
  const names = cell.status === 'published' ? broken : ['vt-sign', ...broken];
  const status = cell.status === 'published' ? '' : ` data-status="${cell.status}"`;
  const kind = (names.length > 0 ? ` class="${names.join(' ')}"` : '') + status;
  return `<td${kind}${before === null ? '' : ' data-revised'}${title ? ` title="${escapeHtml(title)}"` : ''}>${shown}${spoken}${was}</td>`;
};

/** Whether a line opens on the variable below it in the hierarchy. */
export const isDrillable = (
  schema: TableSchema,
  { query }: Pick<PivotTable, 'query'>,
  { level, role, at }: Line,
): boolean => {
  const below = level - (query.rows.length - 1);
  return (
    role === 'value' && at >= 0 && below >= 0 && drillChain(schema, query)[below] !== undefined
  );
};

/** Opens a line: nothing without JavaScript, a button once the island takes over. */
const drill = ({ table, schema }: Printing, line: Line, label: string): string => {
  if (!isDrillable(schema, table, line)) return '';
  const path = pathOf(line.codes);
  const open = table.query.open.includes(path);
  return `<span class="vt-drill" data-drill="${escapeHtml(path)}" data-open="${open}" data-label="${escapeHtml(label)}"></span>`;
};

const renderLine = (printing: Printing, line: Line, index: number): string => {
  const { table, schema, book } = printing;
  const label = lineLabel(schema, book, table.query, line);
  const cells = table.columns.map((column) => renderCell(printing, line, column));
  const nested = line.level < table.query.rows.length - 1 && line.role !== 'total';
  const broken = breaksOf(schema, table).lines.has(line);
  const classes = [
    `vt-${line.role}`,
    `vt-level-${line.level}`,
    ...(nested ? ['vt-parent'] : []),
    ...(broken ? ['vt-broken'] : []),
  ];
  return `<tr aria-rowindex="${index}" class="${classes.join(' ')}"><th scope="row">${drill(printing, line, label)}${escapeHtml(label)}${broken ? breakWords(schema) : ''}</th>${cells.join('')}</tr>`;
};

const spacer = (lines: number, height: number, columns: number): string =>
  lines > 0
    ? `<tr class="vt-spacer" aria-hidden="true" style="height:${lines * height}px"><td colspan="${columns}"></td></tr>`
    : '';

/** The lines on the page, with their position in the whole table. */
export const renderBody = (
  printing: Printing,
): { readonly html: string; readonly left: number } => {
  const { table, options } = printing;
  const { lines, columns } = table;
  const head = headRows(table);
  const row = (line: Line, at: number): string => renderLine(printing, line, head + at + 1);
  if (options.window) {
    const { first, count, height } = options.window;
    const shown = lines.slice(first, first + count);
    const below = lines.length - first - shown.length;
    const html = shown.map((line, at) => row(line, first + at)).join('');
    const width = columns.length + 1;
    return { html: spacer(first, height, width) + html + spacer(below, height, width), left: 0 };
  }
  const closing = lines.filter(({ role }) => role === 'shown' || role === 'total').length;
  const limit = Math.min(options.lines ?? lines.length, lines.length - closing);
  const html = lines.map((line, at) =>
    at < limit || at >= lines.length - closing ? row(line, at) : '',
  );
  return { html: html.join(''), left: lines.length - closing - limit };
};

const statusesOf = ({ lines, columns, cell, statuses }: Printable): ReadonlySet<CellStatus> =>
  statuses ?? new Set(lines.flatMap((line) => columns.map((column) => cell(line, column).status)));

const hasPartial = ({ lines, columns, includesWithheld }: Printable): boolean =>
  includesWithheld !== undefined &&
  lines.some((line) => columns.some((column) => includesWithheld(line, column)));

const renderNotes = (notes: readonly string[], text: { note: string; notes: string }): string => {
  if (notes.length === 0) return '';
  if (notes.length === 1) return `<p><b>${text.note}:</b> ${escapeHtml(notes[0] ?? '')}</p>`;
  const items = notes.map((note) => `<li>${escapeHtml(note)}</li>`).join('');
  return `<p><b>${text.notes}:</b></p><ol>${items}</ol>`;
};

/** The signs a table prints, with their meaning; the mark of partial totals among them. */
export const signsOf = (
  schema: TableSchema,
  table: Printable,
): readonly { readonly sign: string; readonly meaning: string }[] => {
  const signs = signNotes(schema, statusesOf(table));
  if (!hasPartial(table)) return signs;
  return [...signs, { sign: PARTIAL, meaning: TABLE_TEXT[schema.locale].partialNote }];
};

const renderFoot = ({ schema, table }: Printing): string => {
  const text = TABLE_TEXT[schema.locale];
  const rule = `<span><i class="vt-break-sign" aria-hidden="true"></i> ${escapeHtml(text.breakLegend)}</span>`;
  const legend = [
    ...signsOf(schema, table).map(
      ({ sign, meaning }) => `<span><b>${sign}</b> ${escapeHtml(meaning)}</span>`,
    ),
    ...(isDrawnBroken(breaksOf(schema, table)) ? [rule] : []),
  ].join(' ');
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
  table: Printable,
  schema: TableSchema,
  book: CodeBook,
  options: RenderOptions = { lines: LINES_SHOWN },
): RenderedTable => {
  const printing = { table, schema, book, options };
  const text = TABLE_TEXT[schema.locale];
  const caption = escapeHtml(captionOf(schema, book, table.query));
  const { html, left } = renderBody(printing);
  const mark = schema.synthetic ? ` data-synthetic` : '';
  const kind = isNamed(schema, table.rows) ? 'vt-table vt-named' : 'vt-table';
  const count = headRows(table) + table.lines.length;
  return {
    table: `<table class="${kind}${options.window ? ' vt-window' : ''}"${mark} aria-rowcount="${count}"><caption><span><b>${text.table}</b> – ${caption}</span></caption>${renderHead(printing)}<tbody>${html}</tbody></table>`,
    foot: renderFoot(printing),
    linesLeft: left,
  };
};

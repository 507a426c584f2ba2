import type { DataTable } from '../../notebooks/notebook.ts';
import { escapeHtml } from '../tables/html.ts';

/** Columns of figures by position: all but the first, which names the line, and those with words. */
export const figureColumns = ({ columns, rows }: DataTable): readonly number[] =>
  columns.flatMap((_, at) =>
    at > 0 && rows.every((row) => FIGURE.test(row[at] ?? '')) ? [at] : [],
  );

/** The figures of a plot in IBGE's form; the first column names the line. */
export const tableHtml = (table: DataTable, title: string): string => {
  const { columns, rows } = table;
  const figures = figureColumns(table);
  const align = (at: number) => (figures.includes(at) ? ' class="figure"' : '');
  const head = columns
    .map((column, at) => `<th scope="col"${align(at)}>${escapeHtml(column)}</th>`)
    .join('');
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) =>
        at === 0
          ? `<th scope="row">${escapeHtml(cell)}</th>`
          : `<td${align(at)}>${escapeHtml(cell)}</td>`,
      )
      .join('');
  const body = rows.map((row) => `<tr>${line(row)}</tr>`).join('');
  return `<table class="ibge-table"><caption>${escapeHtml(title)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
};

const FIGURE = /^([-.x]|\.\.\.?|[+\u2212]?[\d.,\s\u00a0–]+%?|R\$.*)$/;

/** A square of the colour of a series. */
export const swatchHtml = (color: string): string =>
  `<svg class="vc-swatch" viewBox="0 0 30 16" width="30" height="16" aria-hidden="true"><rect x="4" y="2" width="22" height="12" fill="${color}"/></svg>`;

/** Text with `code` marked as code. */
export const codeMarked = (text: string): string =>
  escapeHtml(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>');

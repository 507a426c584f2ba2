import { escapeHtml } from '../html.ts';
import { styleNumber, type Style } from './xlsx-styles.ts';

/** One cell of a sheet; `span` and `down` say how many columns and rows it takes. */
export type SheetCell = {
  readonly value: string | number;
  readonly style: Style;
  readonly span?: number;
  readonly down?: number;
};

export type SheetRow = readonly SheetCell[];

/** `0` → `A`, `26` → `AA`. */
const letters = (at: number): string =>
  (at >= 26 ? letters(Math.floor(at / 26) - 1) : '') + String.fromCodePoint(65 + (at % 26));

const xmlCell = ({ value, style }: SheetCell, row: number, at: number): string => {
  const place = `r="${letters(at)}${row}" s="${styleNumber(style)}"`;
  if (value === '') return `<c ${place}/>`;
  if (typeof value === 'number') return `<c ${place}><v>${value}</v></c>`;
  return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escapeHtml(value)}</t></is></c>`;
};

/** Lines of text one over the other need their height said: most programs do not work it out. */
const CHARACTERS = 110;

const heightOf = (cells: SheetRow): string => {
  const longest = Math.max(0, ...cells.map(({ value, span }) => (span ? String(value).length : 0)));
  const wraps = cells.some(({ style }) => style === 'wrap' || style === 'title');
  return wraps && longest > CHARACTERS
    ? ` ht="${15 * Math.ceil(longest / CHARACTERS)}" customHeight="1"`
    : '';
};

/** A merged cell draws its borders from every cell under it. */
const covered = (cell: SheetCell): readonly SheetCell[] => [
  cell,
  ...Array.from({ length: (cell.span ?? 1) - 1 }, () => ({ value: '', style: cell.style })),
];

const mergesOf = (rows: readonly SheetRow[]): readonly string[] =>
  rows.flatMap((cells, at) => {
    let start = 0;
    return cells.flatMap(({ span = 1, down = 1 }) => {
      const first = start;
      start += span;
      if (span === 1 && down === 1) return [];
      return [`${letters(first)}${at + 1}:${letters(first + span - 1)}${at + down}`];
    });
  });

type SheetShape = {
  readonly widths: readonly number[];
  /** Rows that stay in sight while the others scroll, with the first column; none when absent. */
  readonly frozen?: number;
};

const viewXml = (frozen: number | undefined): string =>
  frozen === undefined
    ? ''
    : `<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="${frozen}" topLeftCell="B${frozen + 1}" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>`;

/** A worksheet, printed on as many landscape pages as its lines need and one wide. */
export const sheetXml = (rows: readonly SheetRow[], { widths, frozen }: SheetShape): string => {
  const body = rows.map((cells, at) => {
    const all = cells.flatMap(covered);
    const xml = all.map((cell, column) => xmlCell(cell, at + 1, column)).join('');
    return `<row r="${at + 1}"${heightOf(cells)}>${xml}</row>`;
  });
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const merges = mergesOf(rows);
  const merged = merges.length
    ? `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
    : '';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${viewXml(frozen)}<cols>${columns.join('')}</cols><sheetData>${body.join('')}</sheetData>${merged}<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`;
};

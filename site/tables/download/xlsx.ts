import { strToU8, zipSync } from 'fflate';
import { captionOf } from '../caption.ts';
import { decimalsOf, printedNumber } from '../format-figure.ts';
import { escapeHtml } from '../html.ts';
import type { Column, Line } from '../lines.ts';
import { TABLE_TEXT } from '../text.ts';
import { contentOf, remarks, type Context } from './flat.ts';
import { acrossOf, headGrid, labelOfLine, printedCell, stubOf } from './table-grid.ts';

/** Styles of the workbook, by their place in `STYLES`. */
const STYLE = { plain: 0, bold: 1, head: 2, integer: 3, decimal: 4, sign: 5, wrap: 6 } as const;
type Style = (typeof STYLE)[keyof typeof STYLE];

const RULE = '<left/><right/><top style="medium"/><bottom style="thin"/><diagonal/>';
const STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.0"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${RULE}</border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf><xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="right"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;

/** `0` → `A`, `26` → `AA`. */
const letters = (at: number): string =>
  (at >= 26 ? letters(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));

type SheetCell = { readonly value: string | number; readonly style: Style; readonly span?: number };

const xmlCell = ({ value, style }: SheetCell, row: number, at: number): string => {
  const place = `r="${letters(at)}${row}" s="${style}"`;
  if (typeof value === 'number') return `<c ${place}><v>${value}</v></c>`;
  return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escapeHtml(value)}</t></is></c>`;
};

/** Lines of text one over the other need their height said: most programs do not work it out. */
const CHARACTERS = 110;

const sheetXml = (rows: readonly (readonly SheetCell[])[], widths: readonly number[]): string => {
  const merges: string[] = [];
  const body = rows.map((cells, at) => {
    let column = 0;
    const xml = cells.map((cell) => {
      const start = column;
      column += cell.span ?? 1;
      if ((cell.span ?? 1) > 1)
        merges.push(`${letters(start)}${at + 1}:${letters(column - 1)}${at + 1}`);
      return xmlCell(cell, at + 1, start);
    });
    const longest = Math.max(
      0,
      ...cells.map(({ value, span }) => (span ? String(value).length : 0)),
    );
    const tall = cells.some(({ style }) => style === STYLE.wrap) && longest > CHARACTERS;
    const height = tall ? ` ht="${15 * Math.ceil(longest / CHARACTERS)}" customHeight="1"` : '';
    return `<row r="${at + 1}"${height}>${xml.join('')}</row>`;
  });
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const merged = merges.length
    ? `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
    : '';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cols>${columns.join('')}</cols><sheetData>${body.join('')}</sheetData>${merged}</worksheet>`;
};

/** A figure as a number, with its format; a sign, or a total with withheld parts, as words. */
const figureCell = (context: Context, line: Line, column: Column): SheetCell => {
  const { table } = context;
  const { value, status } = table.cell(line, column);
  const partial = table.includesWithheld(line, column);
  if (value === null || status !== 'published' || partial)
    return { value: printedCell(context, line, column), style: STYLE.sign };
  const style = decimalsOf(table.query, value) === 0 ? STYLE.integer : STYLE.decimal;
  return { value: printedNumber(table.query, value), style };
};

const NOTE_COLUMNS = 8;

const tableRows = (context: Context, address: string): readonly (readonly SheetCell[])[] => {
  const { table, schema, book } = context;
  const width = table.columns.length + 1;
  const span = Math.max(width, NOTE_COLUMNS);
  const wide = (value: string, style: Style = STYLE.wrap): readonly SheetCell[] => [
    { value, style, span },
  ];
  const title = `${TABLE_TEXT[schema.locale].table} – ${captionOf(schema, book, table.query)}`;
  const head = headGrid(context).map((cells, at) => [
    { value: at === 0 ? stubOf(context) : '', style: STYLE.head },
    ...cells.map(({ text, span: cellSpan }) => ({
      value: text,
      style: STYLE.head,
      span: cellSpan,
    })),
  ]);
  const lines = table.lines.map((line): readonly SheetCell[] => [
    {
      value: ' '.repeat(line.level * 3) + labelOfLine(context, line),
      style: line.role === 'total' ? STYLE.bold : STYLE.plain,
    },
    ...table.columns.map((column) => figureCell(context, line, column)),
  ]);
  const across = acrossOf(context);
  return [
    wide(title, STYLE.wrap),
    ...(across ? [wide(across, STYLE.plain)] : []),
    ...head,
    ...lines,
    ...remarks(context, address).map((remark) => wide(remark)),
  ];
};

const metadataRows = (context: Context, address: string): readonly (readonly SheetCell[])[] => {
  const { schema, table, book } = context;
  const text = TABLE_TEXT[schema.locale];
  const pairs: readonly (readonly [string, string])[] = [
    [text.title, captionOf(schema, book, table.query)],
    [text.measure, contentOf(schema, table.query)],
    [text.source, schema.source],
    [text.version, schema.dataVersion],
    [text.address, address],
    [text.licence, 'CC BY 4.0'],
    ...remarks(context, address).map((remark) => [text.note, remark] as const),
  ];
  return pairs.map(([name, value]) => [
    { value: name, style: STYLE.bold },
    { value, style: STYLE.wrap },
  ]);
};

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const xml = (body: string): Uint8Array =>
  strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${body}`);

/** No date goes in: the same view is the same file, byte for byte. */
const MOMENT = new Date(1980, 0, 1);

/**
 * A view as a workbook: the table as seen, with title, notes and signs in cells wide enough to read,
 * and a second sheet of metadata (SpreadsheetML, ECMA-376). Signs are text, so a sum never takes them.
 */
export const writeXlsx = (context: Context, address: string): Uint8Array => {
  const { schema, table } = context;
  const text = TABLE_TEXT[schema.locale];
  const widths = [42, ...table.columns.map(() => 14)];
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const sheets = [text.table, text.metadata].map(
    (name, at) => `<sheet name="${escapeHtml(name)}" sheetId="${at + 1}" r:id="s${at + 1}"/>`,
  );
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': xml(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${TYPES}.worksheet+xml"/></Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="${PACKAGE}/relationships">${relation('w', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ),
    'xl/workbook.xml': xml(
      `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="${PACKAGE}/relationships">${relation('s1', 'worksheet', 'worksheets/sheet1.xml')}${relation('s2', 'worksheet', 'worksheets/sheet2.xml')}${relation('st', 'styles', 'styles.xml')}</Relationships>`,
    ),
    'xl/styles.xml': strToU8(STYLES),
    'xl/worksheets/sheet1.xml': strToU8(sheetXml(tableRows(context, address), widths)),
    'xl/worksheets/sheet2.xml': strToU8(sheetXml(metadataRows(context, address), [24, 100])),
  };
  return zipSync(files, { mtime: MOMENT });
};

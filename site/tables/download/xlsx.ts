import { strToU8, zipSync } from 'fflate';
import { formatPeriodRange } from '../../format/index.ts';
import { captionOf } from '../caption.ts';
import { decimalsOf, printedNumber } from '../format-figure.ts';
import { escapeHtml } from '../html.ts';
import { codeLabel, measureUnit } from '../labels.ts';
import type { Column, Line } from '../lines.ts';
import { notesOf } from '../notes.ts';
import { signsOf } from '../render-table.ts';
import { variableOf } from '../schema.ts';
import { TABLE_TEXT } from '../text.ts';
import { contentOf, remarks, type Context } from './flat.ts';
import { acrossOf, headGrid, isParent, labelOfLine, printedCell, stubOf } from './table-grid.ts';
import { sheetXml, type SheetCell, type SheetRow } from './xlsx-sheet.ts';
import { STYLES, type Style } from './xlsx-styles.ts';

/** A figure as a number, with its format and the mark of a withheld part; a sign as words. */
const figureCell = (context: Context, line: Line, column: Column): SheetCell => {
  const { table } = context;
  const { value, status } = table.cell(line, column);
  const bold = isStrong(context, line) ? 'Bold' : '';
  if (value === null || status !== 'published')
    return { value: printedCell(context, line, column), style: `sign${bold}` };
  const kind = decimalsOf(table.query, value) === 0 ? 'integer' : 'decimal';
  const partial = table.includesWithheld(line, column) ? 'Partial' : '';
  return { value: printedNumber(table.query, value), style: `${kind}${partial}${bold}` };
};

const isStrong = (context: Context, line: Line): boolean =>
  line.role === 'total' || isParent(context, line);

const NOTE_COLUMNS = 8;

const titleOf = ({ table, schema, book }: Context): string =>
  `${TABLE_TEXT[schema.locale].table} – ${captionOf(schema, book, table.query)}`;

/** The header: the variables of the lines at the left, what the columns tell apart over them. */
const headRows = (context: Context): readonly SheetRow[] => {
  const across = acrossOf(context);
  const levels = headGrid(context);
  const down = levels.length + (across ? 1 : 0);
  const stub: SheetCell = { value: stubOf(context), style: 'stub', down };
  const under: SheetCell = { value: '', style: 'stub' };
  const style: Style = across ? 'head' : 'onlyHead';
  const cells = levels.map((row) => row.map(({ text, span }) => ({ value: text, style, span })));
  const top: SheetRow = [{ value: across, style: 'across', span: context.table.columns.length }];
  return [...(across ? [top] : []), ...cells].map((row, at) => [at === 0 ? stub : under, ...row]);
};

const lineRow = (context: Context, line: Line): SheetRow => [
  {
    value: ' '.repeat(line.level * 3) + labelOfLine(context, line),
    style: isStrong(context, line) ? 'bold' : 'plain',
  },
  ...context.table.columns.map((column) => figureCell(context, line, column)),
];

const tableRows = (context: Context, address: string): readonly SheetRow[] => {
  const { table } = context;
  const width = table.columns.length + 1;
  const span = Math.max(width, NOTE_COLUMNS);
  const wide = (value: string, style: Style = 'wrap'): SheetRow => [{ value, style, span }];
  const title = titleOf(context);
  return [
    wide(title, 'title'),
    ...headRows(context),
    ...table.lines.map((line) => lineRow(context, line)),
    Array.from({ length: width }, () => ({ value: '', style: 'closing' })),
    ...remarks(context, address)
      .filter((remark) => remark !== title)
      .map((remark) => wide(remark)),
  ];
};

const filterPairs = ({ table, schema, book }: Context): readonly (readonly [string, string])[] =>
  Object.entries(table.query.filters).map(([id, codes]) => {
    const variable = variableOf(schema, id);
    const names = codes.map((code) => `${codeLabel(schema, book, variable, code)} (${code})`);
    return [`${TABLE_TEXT[schema.locale].filters}: ${variable.label}`, names.join('; ')];
  });

const metadataRows = (context: Context, address: string): readonly SheetRow[] => {
  const { schema, table, book } = context;
  const { query } = table;
  const text = TABLE_TEXT[schema.locale];
  const names = (ids: readonly string[]): string =>
    ids.map((id) => variableOf(schema, id).label).join(' › ') || text.none;
  const pairs: readonly (readonly [string, string])[] = [
    ...(schema.synthetic ? [[text.note, text.synthetic] as const] : []),
    [text.title, captionOf(schema, book, query)],
    [text.measure, contentOf(schema, query)],
    [text.unit, measureUnit(schema, query)],
    [text.row, names(table.rows)],
    [text.column, names(query.columns)],
    ...filterPairs(context),
    [text.period, formatPeriodRange(query.from, query.to, schema.locale)],
    [text.source, schema.source],
    [text.version, schema.dataVersion],
    [text.address, address],
    [text.licence, 'CC BY 4.0'],
    ...notesOf(schema, query).map((note) => [text.note, note] as const),
    ...signsOf(schema, table).map(
      ({ sign, meaning }) => [text.signs, `${sign}  ${meaning}`] as const,
    ),
  ];
  return pairs.map(([name, value]) => [
    { value: name.slice(0, 1).toUpperCase() + name.slice(1), style: 'bold' },
    { value, style: 'wrap' },
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
 * and a second sheet of metadata (SpreadsheetML, ECMA-376). Signs are text, so a sum never takes them;
 * a total with a withheld part is a number whose format prints its mark.
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
      `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>${sheets.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="${PACKAGE}/relationships">${relation('s1', 'worksheet', 'worksheets/sheet1.xml')}${relation('s2', 'worksheet', 'worksheets/sheet2.xml')}${relation('st', 'styles', 'styles.xml')}</Relationships>`,
    ),
    'xl/styles.xml': strToU8(STYLES),
    'xl/worksheets/sheet1.xml': strToU8(
      sheetXml(tableRows(context, address), { widths, frozen: 1 + headRows(context).length }),
    ),
    'xl/worksheets/sheet2.xml': strToU8(
      sheetXml(metadataRows(context, address), { widths: [28, 100] }),
    ),
  };
  return zipSync(files, { mtime: MOMENT });
};

/** Number formats of the workbook; a total with a withheld part stays a number and shows its mark. */
const FORMATS = [
  [164, '#,##0.0'],
  [165, '#,##0&quot; (x)&quot;'],
  [166, '#,##0.0&quot; (x)&quot;'],
] as const;

const BORDERS = [
  '<top/><bottom/>',
  '<top style="medium"/><bottom style="hair"/>',
  '<top/><bottom style="thin"/>',
  '<top style="medium"/><bottom style="thin"/>',
  '<top style="medium"/><bottom/>',
] as const;

type Look = {
  readonly format?: number;
  readonly bold?: true;
  readonly border?: number;
  readonly align?: string;
};

const CENTRE = 'horizontal="center" vertical="center" wrapText="1"';
const RIGHT = 'horizontal="right"';
const WRAP = 'vertical="top" wrapText="1"';

/** What a cell looks like, by name; a figure in bold is one of a total or of a line that others divide. */
const LOOKS = {
  plain: {},
  bold: { bold: true },
  title: { bold: true, align: WRAP },
  wrap: { align: WRAP },
  stub: { bold: true, border: 3, align: 'vertical="bottom" wrapText="1"' },
  across: { bold: true, border: 1, align: CENTRE },
  head: { bold: true, border: 2, align: CENTRE },
  onlyHead: { bold: true, border: 3, align: CENTRE },
  closing: { border: 4 },
  integer: { format: 3 },
  decimal: { format: 164 },
  integerPartial: { format: 165, align: RIGHT },
  decimalPartial: { format: 166, align: RIGHT },
  sign: { align: RIGHT },
  integerBold: { format: 3, bold: true },
  decimalBold: { format: 164, bold: true },
  integerPartialBold: { format: 165, bold: true, align: RIGHT },
  decimalPartialBold: { format: 166, bold: true, align: RIGHT },
  signBold: { bold: true, align: RIGHT },
} as const satisfies Readonly<Record<string, Look>>;

export type Style = keyof typeof LOOKS;

const NAMES = Object.keys(LOOKS) as readonly Style[];

/** The number a cell refers to its look by. */
export const styleNumber = (style: Style): number => NAMES.indexOf(style);

const xf = ({ format = 0, bold, border = 0, align }: Look): string =>
  `<xf numFmtId="${format}" fontId="${bold ? 1 : 0}" fillId="0" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1"${align ? ` applyAlignment="1"><alignment ${align}/></xf>` : '/>'}`;

const counted = (name: string, items: readonly string[]): string =>
  `<${name} count="${items.length}">${items.join('')}</${name}>`;

const FONT = '<sz val="11"/><name val="Calibri"/>';

/** The styles of the workbook (SpreadsheetML, ECMA-376 part 1, 18.8): IBGE's three rules, open sides. */
export const STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${[
  counted(
    'numFmts',
    FORMATS.map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`),
  ),
  counted('fonts', [`<font>${FONT}</font>`, `<font><b/>${FONT}</font>`]),
  counted(
    'fills',
    ['none', 'gray125'].map((each) => `<fill><patternFill patternType="${each}"/></fill>`),
  ),
  counted(
    'borders',
    BORDERS.map((each) => `<border><left/><right/>${each}<diagonal/></border>`),
  ),
  counted('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
  counted(
    'cellXfs',
    NAMES.map((name) => xf(LOOKS[name])),
  ),
  counted('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
].join('')}</styleSheet>`;

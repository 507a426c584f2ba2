import { formatFigure } from '../format-figure.ts';
import { columnLabel, lineLabel, measureUnit } from '../labels.ts';
import type { Column, Line } from '../lines.ts';
import { PARTIAL } from '../render-table.ts';
import { variableOf } from '../schema.ts';
import type { Context } from './flat.ts';

/** One cell of a header: its words and how many columns it spans. */
export type HeadCell = { readonly text: string; readonly span: number };

/** The header of a view, a row per variable of its columns. */
export const headGrid = ({ table, schema, book }: Context): readonly (readonly HeadCell[])[] => {
  const { query, columns } = table;
  const levels = query.columns.length === 0 ? [0] : query.columns.map((_, level) => level);
  return levels.map((level) => {
    const cells: { text: string; span: number; key: string }[] = [];
    for (const column of columns) {
      const code = column.codes[level] ?? null;
      const open = code !== null || level === 0 || (column.codes[level - 1] ?? null) !== null;
      const text = open ? columnLabel(schema, book, query, column, level) : '';
      const key =
        column.codes.slice(0, level + 1).join('~') + (code === null ? column.codes.join('~') : '');
      const last = cells.at(-1);
      if (last?.key === key && code !== null) last.span += 1;
      else cells.push({ text, span: 1, key });
    }
    return cells.map(({ text, span }) => ({ text, span }));
  });
};

/** What stands above the lines: their variables. */
export const stubOf = ({ table, schema }: Context): string =>
  table.rows.map((id) => variableOf(schema, id).label).join(' › ');

/** What the columns tell apart, with the unit. */
export const acrossOf = ({ table, schema }: Context): string => {
  const names = table.query.columns.map((id) => variableOf(schema, id).label).join(' › ');
  const unit = measureUnit(schema, table.query);
  return [names, unit && `(${unit})`].filter((each) => each !== '').join(' ');
};

export const labelOfLine = ({ table, schema, book }: Context, line: Line): string =>
  lineLabel(schema, book, table.query, line);

/** Whether a line is one that others divide, printed in bold. */
export const isParent = ({ table }: Context, { level, role }: Line): boolean =>
  level < table.query.rows.length - 1 && role !== 'total' && role !== 'shown';

/** A cell as the page prints it, the mark of partial totals included. */
export const printedCell = ({ table, schema }: Context, line: Line, column: Column): string => {
  const { text } = formatFigure(table.query, table.cell(line, column), schema.locale);
  return table.includesWithheld(line, column) ? `${text} ${PARTIAL}` : text;
};

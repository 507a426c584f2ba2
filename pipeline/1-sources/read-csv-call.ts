import { literal } from '../engine/database.ts';
import type { Field } from './layout.ts';
import { nullTokensOf } from './null-tokens.ts';
import { isDirect, type ReadField, type ReadPlan } from './plan.ts';
import { readers } from './readers.ts';

/** `read_csv` without any guessing: every parameter was decided when the file was received. */
export function readCsvCall(plan: ReadPlan): string {
  const columns = plan.columns.map((field, at) => `${columnName(at)}: '${typeOf(plan, field)}'`);
  const tokens = nullTokensOf(plan.source).map(literal);
  const paths = plan.files.map(({ path }) => literal(path));
  return `read_csv([${paths.join(', ')}], auto_detect = false, header = true,
    filename = ${plan.files.length > 1}, columns = {${columns.join(', ')}},
    delim = ${literal(plan.separator)}, quote = ${literal(plan.quote)}, escape = ${literal(plan.quote)},
    decimal_separator = ${plan.direct ? "','" : "'.'"}, new_line = ${literal(plan.newline)},
    encoding = ${literal(plan.encoding)}, nullstr = [${tokens.join(', ')}],
    store_rejects = true, rejects_table = 'linhas_recusadas', rejects_scan = 'leituras',
    rejects_limit = ${plan.direct ? plan.refusedCells : 0})`;
}

export const columnName = (position: number) => `c${position}`;

function typeOf(plan: ReadPlan, field: Field | null): string {
  const read = field as ReadField | null;
  return read && isDirect(plan, read) ? readers[read.reader].type(read.width) : 'varchar';
}

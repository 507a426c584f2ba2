import { literal } from '../engine/database.ts';
import type { Field, Layout } from './layout.ts';
import { commonNullTokens } from './null-tokens.ts';
import { readers, type Expressions, type Kept } from './readers.ts';
import { receivedTable, type FileIdentity, type Source } from './source.ts';

/** Files of one source and one form, ready to be read by one statement. */
export type ReadPlan = {
  readonly source: Source;
  readonly layout: Layout;
  readonly files: readonly PlannedFile[];
  readonly encoding: 'utf-8' | 'latin-1';
  readonly separator: string;
  /** '"' or '' where the file quotes nothing. */
  readonly quote: string;
  readonly newline: '\\n' | '\\r\\n' | '\\r';
  /** Field of each column of the file, in order; null where it is known but not read. */
  readonly columns: readonly (Field | null)[];
};

export type PlannedFile = {
  readonly arquivoId: number;
  readonly identity: FileIdentity;
  /** File DuckDB reads: the one received, or a copy in the work folder. */
  readonly path: string;
};

/** Columns every received table has besides its fields. */
const OWN_COLUMNS = 'arquivo_id integer, deslocamento bigint';
const JUDGEMENT = 'motivo varchar, estranhos varchar, conteudo varchar';

/** CREATE TABLE of the rows of one source as received. */
export function createReceivedTable(source: Source, layout: Layout): string {
  const columns = [
    OWN_COLUMNS,
    ...Object.entries(source.fileColumns({ tipo: '-', competencia: '2000-01' })).map(
      ([name, { type }]) => `${name} ${type}`,
    ),
    ...readFields(layout).flatMap((field) =>
      keptColumns(field).map(({ suffix, type }) => `${field.campo}${suffix} ${type}`),
    ),
    JUDGEMENT,
  ];
  return `create or replace table ${receivedTable(source)} (${columns.join(', ')})`;
}

/**
 * INSERT of every readable line of the files into the received table, in file order: the row
 * number in the table minus `deslocamento` is the line. `motivo` says why a record goes to the
 * quarantine, `estranhos` names codes that are not even numbers. With several files the caller
 * sets `deslocamento` afterwards.
 */
export function insertStatement(plan: ReadPlan, offset: number): string {
  const fields = readFields(plan.layout);
  const values = fields.flatMap((field) =>
    keptColumns(field).map((each) => keptAlias(field, each)),
  );
  return `insert into ${receivedTable(plan.source)}
with textos as (
  select ${[...(isSingle(plan) ? [] : [`${filePosition(plan)} as posicao`]), ...fields.map((field) => textColumn(plan, field))].join(',\n    ')}
  from ${readCsvCall(plan)}
),
lidos as (
  select *, ${fields.map((field) => `${readers[field.reader].read(textAlias(field), field.width)} as ${readAlias(field)}`).join(',\n    ')}
  from textos
),
valores as (
  select *, ${fields.flatMap((field) => keptColumns(field).map((each) => `${each.sql} as ${keptAlias(field, each)}`)).join(',\n    ')}
  from lidos
),
duvidosos as (
  select *, ${anyOf(fields.map(doubtful))} as duvidoso
  from valores
),
julgados as (
  select *, case when duvidoso then ${reason(fields)} end as motivo,
    case when duvidoso then ${strangeCodes(fields)} end as estranhos
  from duvidosos
)
select ${[...fileValues(plan, offset), ...values].join(', ')}, motivo, estranhos,
  case when motivo is not null then concat_ws(';', ${fields.map((field) => `coalesce(${textAlias(field)}, '')`).join(', ')}) end
from julgados`;
}

const isSingle = (plan: ReadPlan) => plan.files.length === 1;

/** Which of the files a row is from. A join with a table of files would not keep their order. */
function filePosition(plan: ReadPlan): string {
  return `list_position([${plan.files.map((file) => literal(file.path)).join(', ')}], filename)`;
}

/** `arquivo_id`, `deslocamento` and the columns that depend on the file alone. */
function fileValues(plan: ReadPlan, offset: number): readonly string[] {
  const perFile = plan.files.map(({ arquivoId, identity }) => [
    String(arquivoId),
    ...Object.values(plan.source.fileColumns(identity)).map(
      ({ sql, type }) => `cast(${sql} as ${type})`,
    ),
  ]);
  const columns = (perFile[0] ?? []).map((_, column) => perFile.map((file) => file[column] ?? ''));
  const [ids = '', ...rest] = columns.map((values) =>
    isSingle(plan) ? (values[0] ?? '') : `[${values.join(', ')}][posicao]`,
  );
  return [ids, String(offset), ...rest];
}

type ReadField = Field & { readonly reader: NonNullable<Field['reader']> };

/** Fields whose values are kept, in layout order. */
export function readFields(layout: Layout): readonly ReadField[] {
  return layout.filter((field): field is ReadField => field.reader !== null);
}

const textAlias = (field: Field) => `t_${field.campo}`;
const readAlias = (field: Field) => `l_${field.campo}`;
const keptAlias = (field: Field, { suffix }: Kept) => `v_${field.campo}${suffix}`;
const expressions = (field: Field): Expressions => ({
  text: textAlias(field),
  read: readAlias(field),
  width: field.width,
});
const keptColumns = (field: ReadField) => readers[field.reader].keep(expressions(field));
const isCode = (field: ReadField) => readers[field.reader].failure === 'code';
const anyOf = (conditions: readonly string[]) =>
  conditions
    .filter((each) => each !== 'false')
    .map((each) => `(${each})`)
    .join('\n      or ') || 'false';

function doubtful(field: ReadField): string {
  const at = expressions(field);
  const kept = `v_${field.campo}`;
  const missing = field.required ? `${kept} is null` : 'false';
  const judged = readers[field.reader].doubtful({ ...at, kept });
  return [missing, judged].filter((each) => each !== 'false').join(' or ') || 'false';
}

/** Names the unreadable fields, never their values. */
function reason(fields: readonly ReadField[]): string {
  const reasons = fields.flatMap((field) => [
    ...(field.required
      ? [
          `case when v_${field.campo} is null and not ${isGarbage(field)} then ${literal(`${field.campo} ausente`)} end`,
        ]
      : []),
    ...(isCode(field) || isGarbage(field) === 'false'
      ? []
      : [`case when ${isGarbage(field)} then ${literal(`${field.campo} ilegível`)} end`]),
  ]);
  return `nullif(concat_ws('; ', ${reasons.join(',\n      ')}), '')`;
}

function strangeCodes(fields: readonly ReadField[]): string {
  const found = fields
    .filter(isCode)
    .map(
      (field) =>
        `case when ${isGarbage(field)} then ${literal(`${field.campo}=`)} || trim(${textAlias(field)}) end`,
    );
  return `nullif(concat_ws(chr(31), ${found.join(',\n      ') || 'null'}), '')`;
}

function isGarbage(field: ReadField): string {
  const condition = readers[field.reader].unreadable(expressions(field));
  return condition === 'false'
    ? 'false'
    : `coalesce(${textAlias(field)} is not null and (${condition}), false)`;
}

/** A field the file does not have is a null of its text. */
function textColumn(plan: ReadPlan, field: Field): string {
  const position = plan.columns.indexOf(field);
  return `${position < 0 ? 'cast(null as varchar)' : columnName(position)} as ${textAlias(field)}`;
}

const columnName = (position: number) => `c${position}`;

/** `read_csv` without any guessing: every parameter was decided when the file was received. */
export function readCsvCall(plan: ReadPlan): string {
  const columns = plan.columns.map((_, position) => `${columnName(position)}: 'VARCHAR'`);
  const tokens = [...commonNullTokens, ...plan.source.nullTokens].map(literal);
  return `read_csv([${plan.files.map((file) => literal(file.path)).join(', ')}], auto_detect = false, header = true, filename = ${!isSingle(plan)},
    columns = {${columns.join(', ')}},
    delim = ${literal(plan.separator)}, quote = ${literal(plan.quote)}, escape = ${literal(plan.quote)},
    new_line = ${literal(plan.newline)}, encoding = ${literal(plan.encoding)}, nullstr = [${tokens.join(', ')}],
    store_rejects = true, rejects_table = 'linhas_recusadas', rejects_scan = 'leituras', rejects_limit = 0)`;
}

import { literal } from '../engine/database.ts';
import { isDirect, readFields, type ReadField, type ReadPlan } from './plan.ts';
import { columnName, readCsvCall } from './read-csv-call.ts';
import { doubtful, unreadable } from './reader.ts';
import { readers } from './readers.ts';
import { receivedTable } from './source.ts';

/**
 * INSERT of every readable line of the files into the received table, in file order: the row
 * number in the table minus `deslocamento` is the line. With several files the caller sets
 * `deslocamento` afterwards.
 */
export function insertStatement(plan: ReadPlan, offset: number): string {
  const fields = readFields(plan.layout);
  const texts = fields.map((field) => {
    const position = plan.columns.indexOf(field);
    const text = position < 0 ? absent(plan, field) : columnName(position);
    return `${text} as ${isDirect(plan, field) ? readAlias(field) : textAlias(field)}`;
  });
  const position = isSingle(plan) ? [] : [`${filePosition(plan)} as posicao`];
  return insertFrom(plan, {
    texts: `select ${[...position, ...texts].join(', ')} from ${readCsvCall(plan)}`,
    fileValues: fileValues(plan, String(offset)),
  });
}

/** INSERT of rows given as text: `columnText(n)` is the text of the file's column n in `rows`. */
export function insertRowsStatement(
  plan: ReadPlan,
  rows: {
    readonly from: string;
    readonly columnText: (position: number) => string;
    readonly offset: string;
  },
): string {
  const texts = readFields(plan.layout).map((field) => {
    const position = plan.columns.indexOf(field);
    return `${position < 0 ? 'cast(null as varchar)' : rows.columnText(position)} as ${textAlias(field)}`;
  });
  return insertFrom(plan, {
    texts: `select ${rows.offset} as posto, ${texts.join(', ')} from ${rows.from}`,
    fileValues: fileValues(plan, 'posto'),
  });
}

type Origin = { readonly texts: string; readonly fileValues: readonly string[] };

/**
 * From text to stored row, one step per CTE. `motivo` says why a record goes to the quarantine,
 * `estranhos` names codes that are not even numbers; both are worked out for doubtful rows only.
 */
function insertFrom(plan: ReadPlan, { texts, fileValues: own }: Origin): string {
  const fields = readFields(plan.layout);
  const asText = fields.filter((field) => !isDirect(plan, field));
  const reads = asText.map(
    (field) =>
      `${readers[field.reader].cast(textAlias(field), field.width)} as ${readAlias(field)}`,
  );
  const kept = fields.flatMap((field) =>
    keptColumns(plan, field).map(({ sql, alias }) => `${sql} as ${alias}`),
  );
  const values = fields.flatMap((field) => keptColumns(plan, field).map(({ alias }) => alias));
  return `insert into ${receivedTable(plan.source)}
with textos as (${texts}),
lidos as (select ${['*', ...reads].join(',\n  ')} from textos),
valores as (select ${['*', ...kept].join(',\n  ')} from lidos),
duvidosos as (select *, ${anyOf(fields.map((field) => isDoubtful(plan, field)))} as duvidoso from valores),
julgados as (
  select *, case when duvidoso then ${reasons(plan, fields)} end as motivo,
    case when duvidoso then ${strangeCodes(plan, fields)} end as estranhos
  from duvidosos
)
select ${[...own, ...values].join(', ')}, motivo, estranhos,
  case when motivo is not null then concat_ws(${literal(plan.separator)}, ${fields.map((field) => contentOf(plan, field)).join(', ')}) end
from julgados`;
}

const isSingle = (plan: ReadPlan) => plan.files.length === 1;
const textAlias = (field: ReadField) => `t_${field.campo}`;
const readAlias = (field: ReadField) => `l_${field.campo}`;

const expressions = (plan: ReadPlan, field: ReadField) => ({
  text: isDirect(plan, field) ? null : textAlias(field),
  read: readAlias(field),
  kept: `v_${field.campo}`,
  width: field.width,
});

function keptColumns(plan: ReadPlan, field: ReadField) {
  return readers[field.reader]
    .keep(expressions(plan, field))
    .map(({ sql, suffix }) => ({ sql, alias: `v_${field.campo}${suffix}` }));
}

/** A field the file does not have is a null. */
function absent(plan: ReadPlan, field: ReadField): string {
  const type = isDirect(plan, field) ? readers[field.reader].type(field.width) : 'varchar';
  return `cast(null as ${type})`;
}

const contentOf = (plan: ReadPlan, field: ReadField) =>
  `coalesce(cast(${isDirect(plan, field) ? readAlias(field) : textAlias(field)} as varchar), '')`;

/** Which of the files a row is from. A join with a table of files would not keep their order. */
function filePosition(plan: ReadPlan): string {
  return `list_position([${plan.files.map(({ path }) => literal(path)).join(', ')}], filename)`;
}

/** `arquivo_id`, `deslocamento` and the columns that depend on the file alone. */
function fileValues(plan: ReadPlan, offset: string): readonly string[] {
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
  return [ids, offset, ...rest];
}

const isCode = (field: ReadField) => readers[field.reader].failure === 'code';
const isReal = (condition: string) => condition !== 'false';
const anyOf = (conditions: readonly string[]) =>
  `coalesce(${
    conditions
      .filter(isReal)
      .map((each) => `(${each})`)
      .join('\n  or ') || 'false'
  }, false)`;

function isDoubtful(plan: ReadPlan, field: ReadField): string {
  const at = expressions(plan, field);
  const missing = field.required ? `${at.kept} is null` : 'false';
  return [missing, doubtful(readers[field.reader], at)].filter(isReal).join(' or ') || 'false';
}

/** Names the unreadable fields, never their values. */
function reasons(plan: ReadPlan, fields: readonly ReadField[]): string {
  const found = fields.flatMap((field) => {
    const at = expressions(plan, field);
    const garbage = unreadable(readers[field.reader], at);
    const missing = `${at.kept} is null and not ${garbage}`;
    return [
      ...(field.required ? [named(missing, `${field.campo} ausente`)] : []),
      ...(isCode(field) || !isReal(garbage) ? [] : [named(garbage, `${field.campo} ilegível`)]),
    ];
  });
  return `nullif(concat_ws('; ', ${['null', ...found].join(',\n    ')}), '')`;
}

const named = (condition: string, text: string) =>
  `case when ${condition} then ${literal(text)} end`;

function strangeCodes(plan: ReadPlan, fields: readonly ReadField[]): string {
  const found = fields.filter(isCode).map((field) => {
    const at = expressions(plan, field);
    const garbage = unreadable(readers[field.reader], at);
    const written = at.text === null ? `cast(${at.read} as varchar)` : `trim(${at.text})`;
    return `case when ${garbage} then ${literal(`${field.campo}=`)} || ${written} end`;
  });
  return `nullif(concat_ws(chr(31), ${['null', ...found].join(',\n    ')}), '')`;
}

import { never, type Reader } from './reader.ts';

/** Situation of an identifier, as stored; `situacao_texto` in staging-macros.ts names them. */
export const SITUATIONS = ['ok', 'ausente', 'tamanho', 'repetido', 'dv', 'descartado'] as const;

/**
 * Values public readers of RAIS discard (SPEC 2.3). Written as a chain of ORs: DuckDB makes a join of a
 * long IN list, and a join does not keep rows in file order.
 */
const DISCARDED_CPF = [0, 99, 191, 11111111111, 33333333333];

/**
 * The number is kept as declared, with its situation: staged tables show only valid ones. A text
 * that is no number is kept as −1, of the wrong length.
 */
const identifier = (situation: (read: string) => string): Reader => ({
  failure: 'value',
  type: () => 'bigint',
  direct: true,
  cast: (text) =>
    `coalesce(try_cast(${text} as bigint), case when ${text} is not null then -1 end)`,
  pattern: () => '',
  wrong: never,
  keep: ({ read }) => [
    { suffix: '', type: 'bigint', sql: read },
    { suffix: '_situacao', type: 'tinyint', sql: `cast(case ${situation(read)} end as tinyint)` },
  ],
});

const unfit = (read: string) => `
    when ${read} < 100000000 or ${read} > 99999999999 then 2
    when ${read} % 11111111111 = 0 then 3
    else 4`;

/** 9 or 10 digits have lost zeros at the left; fewer are no PIS (SPEC 3.2). */
export const pis = identifier(
  (read) => `when ${read} >= 100000000 and pis_dv_ok(${read}) then 0
    when ${read} is null or ${read} = 0 then 1${unfit(read)}`,
);

export const cpf = identifier(
  (read) => `when ${read} >= 100000000 and cpf_dv_ok(${read}) then 0
    when ${read} is null then 1
    when ${DISCARDED_CPF.map((each) => `${read} = ${each}`).join(' or ')} then 5${unfit(read)}`,
);

const ALPHANUMERIC = '[0-9A-Z]{8}|[0-9A-Z]{12}[0-9]{2}';
/** What is read of a CNPJ with letters. */
const LETTERS = -2;

/** Numbers are kept as such; the alphanumeric CNPJ (from July 2026) as text beside them. */
export const cnpj: Reader = {
  failure: 'value',
  type: () => 'bigint',
  direct: true,
  // A letter E between digits would be read as an exponent.
  cast: (text) => `coalesce(
    case when not contains(${text}, 'E') then try_cast(${text} as bigint) end,
    case when regexp_full_match(upper(trim(${text})), '${ALPHANUMERIC}') then ${LETTERS} end)`,
  pattern: () => `${ALPHANUMERIC}|[0-9]{1,14}`,
  wrong: never,
  keep: ({ text, read }) => [
    { suffix: '', type: 'bigint', sql: `case when ${read} > 0 then ${read} end` },
    {
      suffix: '_alfa',
      type: 'varchar',
      sql:
        text === null
          ? 'cast(null as varchar)'
          : `case when ${read} = ${LETTERS} then upper(trim(${text})) end`,
    },
  ],
};

import { ufs } from '../registry/geography.ts';
import { isNullToken } from './null-tokens.ts';

/**
 * How the text of a field becomes a value. `text`, `read` and `kept` are SQL expressions:
 * `read(text)` is one cheap cast, `keep(read, text)` what is stored, `doubtful` a cheap condition
 * that holds for every text that is no value (and perhaps for some that are), and `unreadable` the
 * exact condition, evaluated for every field of a row with a doubtful one.
 */
export type Reader = {
  /** An unknown code stops the run with its name; an unreadable value quarantines the record. */
  readonly failure: 'code' | 'value';
  readonly read: (text: string, width: number) => string;
  readonly keep: (at: Expressions) => readonly Kept[];
  readonly doubtful: (at: Expressions & { readonly kept: string }) => string;
  readonly unreadable: (at: Expressions) => string;
};

export type Expressions = { readonly text: string; readonly read: string; readonly width: number };

/** A stored column: `suffix` is '' for the field's own. */
export type Kept = { readonly suffix: string; readonly type: string; readonly sql: string };

const kept = (type: string, sql: string): readonly Kept[] => [{ suffix: '', type, sql }];
const notDigits = ({ text, width }: Expressions) =>
  `not ${isNullToken(text)} and not regexp_full_match(trim(${text}), '0*[0-9]{1,${width}}')`;
const lost = ({ text, read }: Expressions) => `(${read} is null and ${text} is not null)`;
const unkept = ({ text, kept: value }: Expressions & { readonly kept: string }) =>
  `(${value} is null and ${text} is not null)`;
/** A cast also takes '1.5' and '1e2' for whole numbers; they are longer than any short code. */
const tooLong = ({ text, width }: Expressions) =>
  width <= 3 ? `strlen(${text}) > ${width}` : 'false';
const never = () => 'false';

const integerType = (width: number) =>
  width <= 2 ? 'tinyint' : width <= 4 ? 'smallint' : width <= 9 ? 'integer' : 'bigint';

const digits = {
  read: (text: string, width: number) => `try_cast(${text} as ${integerType(width)})`,
  doubtful: (at: Expressions & { readonly kept: string }) => `${unkept(at)} or ${tooLong(at)}`,
  unreadable: notDigits,
};

/** −1 is kept: the macro `codigo` of staging-macros.ts makes it a null. */
const codigo: Reader = {
  failure: 'code',
  ...digits,
  keep: ({ read, width }) => kept(integerType(width), read),
};

/** Codes of official classifications: 0 and all nines mean "no information". */
const classe: Reader = {
  failure: 'value',
  ...digits,
  keep: ({ read, width }) =>
    kept(
      integerType(width),
      `case when ${read} > 0 and ${read} <> ${'9'.repeat(width)} then ${read} end`,
    ),
  doubtful: (at) => `${lost(at)} or ${at.read} < -1`,
};

const inteiro: Reader = {
  failure: 'value',
  ...digits,
  keep: ({ read, width }) => kept(integerType(width), `case when ${read} >= 0 then ${read} end`),
};

const ano: Reader = {
  ...inteiro,
  keep: ({ read }) => kept('smallint', `case when ${read} between 1900 and 2100 then ${read} end`),
  doubtful: (at) => `${unkept(at)} and ${at.read} is distinct from 0`,
  unreadable: (at) =>
    `${notDigits(at)} or (${at.read} > 0 and ${at.read} not between 1900 and 2100)`,
};

const booleano: Reader = {
  failure: 'code',
  ...digits,
  keep: ({ read }) => kept('boolean', `case ${read} when 1 then true when 0 then false end`),
  unreadable: (at) => `${notDigits(at)} or ${at.read} > 1`,
};

/** Comma or point; a zero lost before it (`,44`) does not matter. */
const decimal = (type: string): Reader => {
  const cast = (text: string) => `try_cast(replace(${text}, ',', '.') as ${type})`;
  const keep = ({ text, read }: Expressions) =>
    `coalesce(${read}, case when starts_with(${text}, ',') then ${cast(`'0' || ${text}`)} end)`;
  return {
    failure: 'value',
    read: cast,
    keep: (at) => kept(type, keep(at)),
    doubtful: unkept,
    unreadable: (at) =>
      `not ${isNullToken(at.text)} and (${keep(at)} is null
        or not regexp_full_match(trim(${at.text}), '-?[0-9]*([.,][0-9]*)?'))`,
  };
};

const DAY = (read: string) => `${read} // 1000000`;
const MONTH = (read: string) => `${read} // 10000 % 100`;
const YEAR = (read: string) => `${read} % 10000`;

/** Days 29 to 31 are rare enough to pay for the calendar. */
const calendarDate = (read: string) => `case
    when ${DAY(read)} between 1 and 28 and ${MONTH(read)} between 1 and 12
      and ${YEAR(read)} between 1850 and 2100
      then make_date(${YEAR(read)}, ${MONTH(read)}, ${DAY(read)})
    when ${read} is not null
      then try_cast(try_strptime(lpad(cast(${read} as varchar), 8, '0'), '%d%m%Y') as date)
  end`;

/** DDMMAAAA or DD/MM/AAAA; a lost zero at the left does not matter to an integer. */
const data: Reader = {
  failure: 'value',
  read: (text) => `try_cast(replace(${text}, '/', '') as integer)`,
  keep: ({ read }) => kept('date', calendarDate(read)),
  doubtful: ({ text, read, kept: date }) =>
    `(${date} is null and ${text} is not null and ${read} is distinct from 0) or strlen(${text}) > 10`,
  unreadable: (at) =>
    `not ${isNullToken(at.text)} and ${at.read} is distinct from 99999999 and ${at.read} is distinct from 0
      and (${calendarDate(at.read)} is null or not regexp_full_match(trim(${at.text}), '[0-9]{7,8}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}'))`,
};

const dataIso: Reader = {
  failure: 'value',
  read: (text) => `try_cast(${text} as date)`,
  keep: ({ read }) => kept('date', read),
  doubtful: lost,
  unreadable: ({ text, read }) => `not ${isNullToken(text)} and ${read} is null`,
};

const month = (number: string) => `case
    when ${number} // 100 between 1985 and 2100 and ${number} % 100 between 1 and 12 then ${number}
  end`;

const competencia = (number: (read: string) => string): Reader => ({
  failure: 'value',
  read: (text) => `try_cast(${text} as integer)`,
  keep: ({ read }) => kept('integer', month(number(read))),
  doubtful: (at) => `(${at.kept} is null and ${at.text} is not null) or strlen(${at.text}) > 6`,
  unreadable: (at) =>
    `not ${isNullToken(at.text)} and (${month(number(at.read))} is null or ${notDigits({ ...at, width: 6 })})`,
});

const saldo: Reader = {
  failure: 'value',
  read: (text) => `try_cast(${text} as tinyint)`,
  keep: ({ read }) => kept('tinyint', `case when ${read} in (1, -1) then ${read} end`),
  doubtful: (at) => `${at.kept} is null or strlen(${at.text}) > 2`,
  unreadable: ({ text }) => `not regexp_full_match(trim(${text}), '[+-]?0*1(,0+)?')`,
};

const MUNICIPIO = (read: string) => `case
    when ${read} in (999999, 9999999) or ${read} <= 0 then null
    when ${read} >= 1000000 then ${read} // 10
    else ${read}
  end`;

/** 6 digits, or 7 of which the last is dropped; `<UF>9999` keeps the state. */
const municipio: Reader = {
  failure: 'value',
  ...digits,
  read: (text) => `try_cast(${text} as integer)`,
  keep: ({ read }) => kept('integer', MUNICIPIO(read)),
  doubtful: (at) => `${lost(at)} or ${at.read} < -1 or ${at.kept} not between 110000 and 539999`,
  unreadable: (at) => `${notDigits(at)} or ${MUNICIPIO(at.read)} // 10000 not between 11 and 53`,
};

const uf: Reader = {
  ...codigo,
  failure: 'value',
  keep: ({ read }) => kept('tinyint', `case when ${read} between 11 and 53 then ${read} end`),
  unreadable: (at) =>
    `${notDigits(at)} or (${at.read} not between 11 and 53 and ${at.read} not in (0, 99))`,
};

const ufBySigla = `map {${ufs.map(({ code, sigla }) => `'${sigla}': ${code}`).join(', ')}}`;

const ufSigla: Reader = {
  failure: 'value',
  read: (text) => `cast(${ufBySigla}[upper(trim(${text}))] as tinyint)`,
  keep: ({ read }) => kept('tinyint', read),
  doubtful: lost,
  unreadable: ({ text, read }) => `not ${isNullToken(text)} and ${read} is null`,
};

/** Situation of an identifier, as stored; `situacao_texto` in staging-macros.ts names them. */
export const SITUATIONS = ['ok', 'ausente', 'tamanho', 'repetido', 'dv', 'descartado'] as const;

/**
 * Values public readers of RAIS discard (SPEC 2.3). Written as a chain of ORs: DuckDB makes a join of a
 * long IN list, and a join does not keep rows in file order.
 */
const DISCARDED_CPF = [0, 99, 191, 11111111111, 33333333333];

/** The number is kept as declared, with its situation: staged tables show only valid ones. */
const identifierReader = (situation: (read: string) => string): Reader => ({
  failure: 'value',
  read: (text) =>
    `coalesce(try_cast(${text} as bigint), case when ${text} is not null then -1 end)`,
  keep: ({ read }) => [
    { suffix: '', type: 'bigint', sql: read },
    { suffix: '_situacao', type: 'tinyint', sql: situation(read) },
  ],
  doubtful: never,
  unreadable: never,
});

const common = (read: string) => `
    when ${read} < 100000000 or ${read} > 99999999999 then 2
    when ${read} % 11111111111 = 0 then 3`;

/** 9 or 10 digits have lost zeros at the left; fewer are no PIS (SPEC 3.2). */
const pis = identifierReader(
  (read) => `cast(case
    when ${read} >= 100000000 and pis_dv_ok(${read}) then 0
    when ${read} is null or ${read} = 0 then 1${common(read)}
    else 4 end as tinyint)`,
);

const cpf = identifierReader(
  (read) => `cast(case
    when ${read} >= 100000000 and cpf_dv_ok(${read}) then 0
    when ${read} is null then 1
    when ${DISCARDED_CPF.map((each) => `${read} = ${each}`).join(' or ')} then 5${common(read)}
    else 4 end as tinyint)`,
);

const ALPHANUMERIC = `'[0-9A-Z]{8}|[0-9A-Z]{12}[0-9]{2}'`;

/** Numbers are kept as such; the alphanumeric CNPJ (from July 2026) as text beside them. */
const cnpj: Reader = {
  failure: 'value',
  // A letter E between digits would be read as an exponent.
  read: (text) => `case when not contains(${text}, 'E') then try_cast(${text} as bigint) end`,
  keep: ({ text, read }) => [
    { suffix: '', type: 'bigint', sql: `case when ${read} > 0 then ${read} end` },
    {
      suffix: '_alfa',
      type: 'varchar',
      sql: `case when ${read} is null and ${text} is not null and regexp_full_match(upper(trim(${text})), ${ALPHANUMERIC}) then upper(trim(${text})) end`,
    },
  ],
  doubtful: lost,
  unreadable: ({ text }) =>
    `not ${isNullToken(text)} and not regexp_full_match(upper(trim(${text})), ${ALPHANUMERIC} || '|[0-9]{1,14}')`,
};

const text = (sql: (text: string) => string): Reader => ({
  failure: 'value',
  read: (each) => each,
  keep: ({ text: each }) => kept('varchar', sql(each)),
  doubtful: never,
  unreadable: never,
});

/** Readers by the name used in `layout.csv`, column `leitor`. */
export const readers = {
  codigo,
  classe,
  inteiro,
  ano,
  booleano,
  dinheiro: decimal('decimal(14,2)'),
  meses: decimal('decimal(6,1)'),
  horas: decimal('smallint'),
  data,
  data_iso: dataIso,
  competencia_aaaamm: competencia((read) => read),
  competencia_mmaaaa: competencia((read) => `(${read} % 10000 * 100 + ${read} // 10000)`),
  saldo,
  municipio,
  uf,
  uf_sigla: ufSigla,
  pis,
  cpf,
  cnpj,
  texto: text((each) => each),
  nome_pais: text((each) => `nullif(upper(trim(${each})), '')`),
} as const satisfies Record<string, Reader>;

export type ReaderName = keyof typeof readers;
export const readerNames = Object.keys(readers) as readonly ReaderName[];

import { ufs } from '../registry/geography.ts';
import { isNullToken } from './null-tokens.ts';

/**
 * How the text of a field becomes a value. All parts are SQL expressions over `text`, what the file
 * has, and `read`, one cheap cast of it.
 */
export type Reader = {
  /** An unknown code stops the run with its name; an unreadable value quarantines the record. */
  readonly failure: 'code' | 'value';
  /** DuckDB type of `read`. */
  readonly type: (width: number) => string;
  /** Whether `read_csv` itself, told the type, makes the same of a text `read` accepts. */
  readonly direct: boolean;
  readonly cast: (text: string, width: number) => string;
  /** Regular expression of the texts that may be values; '' = every text. */
  readonly pattern: (width: number) => string;
  /** Exact length of the texts that may be values, where the cast takes others too. */
  readonly length?: number;
  /** Condition: a number was read, but it cannot be a value of this kind. */
  readonly wrong: (at: { readonly read: string; readonly kept: string }) => string;
  readonly keep: (at: Expressions) => readonly Kept[];
};

export type Expressions = {
  /** Null where `read_csv` read the value itself. */
  readonly text: string | null;
  readonly read: string;
  readonly width: number;
};

/** A stored column: `suffix` is '' for the field's own. */
export type Kept = { readonly suffix: string; readonly type: string; readonly sql: string };

const never = () => 'false';
const kept = (type: string, sql: string): readonly Kept[] => [{ suffix: '', type, sql }];

const integerType = (width: number) =>
  width <= 2 ? 'tinyint' : width <= 4 ? 'smallint' : width <= 9 ? 'integer' : 'bigint';

const digits = {
  type: integerType,
  direct: true,
  cast: (text: string, width: number) => `try_cast(${text} as ${integerType(width)})`,
  pattern: (width: number) => `0*[0-9]{1,${width}}`,
  wrong: ({ read }: { readonly read: string }) => `${read} < -1`,
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
};

const inteiro: Reader = {
  failure: 'value',
  ...digits,
  keep: ({ read, width }) => kept(integerType(width), `case when ${read} >= 0 then ${read} end`),
};

const ano: Reader = {
  ...inteiro,
  wrong: ({ read }) => `${read} > 0 and ${read} not between 1900 and 2100`,
  keep: ({ read }) => kept('smallint', `case when ${read} between 1900 and 2100 then ${read} end`),
};

const booleano: Reader = {
  ...codigo,
  wrong: ({ read }) => `${read} not between -1 and 1`,
  keep: ({ read }) => kept('boolean', `case ${read} when 1 then true when 0 then false end`),
};

/** Comma or point; a zero lost before it (`,44`) does not matter. */
const decimal = (type: string): Reader => {
  const cast = (text: string) => `try_cast(replace(${text}, ',', '.') as ${type})`;
  const completed = (text: string) =>
    `case when starts_with(${text}, ',') then ${cast(`'0' || ${text}`)} end`;
  return {
    failure: 'value',
    type: () => type,
    direct: !type.endsWith('int'),
    cast: (text) => `coalesce(${cast(text)}, ${completed(text)})`,
    pattern: () => '-?[0-9]*([.,][0-9]*)?',
    wrong: never,
    keep: ({ read }) => kept(type, `nullif(${read}, -1)`),
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
    when ${YEAR(read)} between 1850 and 2100
      then try_cast(try_strptime(lpad(cast(${read} as varchar), 8, '0'), '%d%m%Y') as date)
  end`;

/** DDMMAAAA or DD/MM/AAAA; a lost zero at the left does not matter to an integer. */
const data: Reader = {
  failure: 'value',
  type: () => 'integer',
  direct: true,
  cast: (text) => `try_cast(replace(${text}, '/', '') as integer)`,
  pattern: () => '0|[0-9]{7,8}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}',
  wrong: ({ read, kept: date }) => `${date} is null and ${read} <> 0 and ${read} <> 99999999`,
  keep: ({ read }) => kept('date', calendarDate(read)),
};

const dataIso: Reader = {
  failure: 'value',
  type: () => 'date',
  direct: false,
  cast: (text) => `try_cast(${text} as date)`,
  pattern: () => '[0-9]{4}-[0-9]{2}-[0-9]{2}',
  length: 10,
  wrong: never,
  keep: ({ read }) => kept('date', read),
};

const month = (number: string) => `case
    when ${number} // 100 between 1985 and 2100 and ${number} % 100 between 1 and 12 then ${number}
  end`;

const competencia = (number: (read: string) => string): Reader => ({
  failure: 'value',
  ...digits,
  type: () => 'integer',
  wrong: ({ read, kept: value }) => `${value} is null and ${read} <> -1`,
  keep: ({ read }) => kept('integer', month(number(read))),
});

const saldo: Reader = {
  failure: 'value',
  type: () => 'tinyint',
  direct: true,
  cast: (text) => `try_cast(${text} as tinyint)`,
  pattern: () => '[+-]?0*1',
  wrong: ({ read }) => `${read} <> 1 and ${read} <> -1`,
  keep: ({ read }) => kept('tinyint', `case when ${read} = 1 or ${read} = -1 then ${read} end`),
};

const MUNICIPIO = (read: string) => `case
    when ${read} = 999999 or ${read} = 9999999 or ${read} <= 0 then null
    when ${read} >= 1000000 then ${read} // 10
    else ${read}
  end`;

/** 6 digits, or 7 of which the last is dropped; `<UF>9999` keeps the state. */
const municipio: Reader = {
  failure: 'value',
  ...digits,
  wrong: ({ read, kept: value }) => `${value} not between 110000 and 539999 or ${read} < -1`,
  keep: ({ read }) => kept('integer', MUNICIPIO(read)),
};

const uf: Reader = {
  failure: 'value',
  ...digits,
  wrong: ({ read, kept: value }) =>
    `${value} is null and ${read} <> 99 and ${read} <> 0 and ${read} <> -1`,
  keep: ({ read }) => kept('tinyint', `case when ${read} between 11 and 53 then ${read} end`),
};

const ufBySigla = `map {${ufs.map(({ code, sigla }) => `'${sigla}': ${code}`).join(', ')}}`;

const ufSigla: Reader = {
  failure: 'value',
  type: () => 'tinyint',
  direct: false,
  cast: (text) => `cast(${ufBySigla}[upper(trim(${text}))] as tinyint)`,
  pattern: () => '[A-Z]{2}',
  wrong: never,
  keep: ({ read }) => kept('tinyint', read),
};

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
const pis = identifier(
  (read) => `when ${read} >= 100000000 and pis_dv_ok(${read}) then 0
    when ${read} is null or ${read} = 0 then 1${unfit(read)}`,
);

const cpf = identifier(
  (read) => `when ${read} >= 100000000 and cpf_dv_ok(${read}) then 0
    when ${read} is null then 1
    when ${DISCARDED_CPF.map((each) => `${read} = ${each}`).join(' or ')} then 5${unfit(read)}`,
);

const ALPHANUMERIC = '[0-9A-Z]{8}|[0-9A-Z]{12}[0-9]{2}';
/** What is read of a CNPJ with letters. */
const LETTERS = -2;

/** Numbers are kept as such; the alphanumeric CNPJ (from July 2026) as text beside them. */
const cnpj: Reader = {
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

const plain = (keep: (read: string) => string): Reader => ({
  failure: 'value',
  type: () => 'varchar',
  direct: true,
  cast: (text) => text,
  pattern: () => '',
  wrong: never,
  keep: ({ read }) => kept('varchar', keep(read)),
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
  texto: plain((read) => read),
  nome_pais: plain((read) => `nullif(upper(trim(${read})), '')`),
} as const satisfies Record<string, Reader>;

export type ReaderName = keyof typeof readers;
export const readerNames = Object.keys(readers) as readonly ReaderName[];

/**
 * Condition that holds for every text that is no value, and perhaps for some that are: cheap, for
 * every row. A cast also takes '1.5' and '1e2' for whole numbers; they are longer than any short code.
 */
export function doubtful(reader: Reader, at: Expressions & { readonly kept: string }): string {
  const wrong = reader.wrong(at);
  if (at.text === null || reader.pattern(at.width) === '') return wrong;
  const parts = [
    wrong,
    `(${at.read} is null and ${at.text} is not null)`,
    ...(at.width > 0 && at.width <= 3 ? [`strlen(${at.text}) > ${at.width}`] : []),
    ...(reader.length === undefined ? [] : [`strlen(${at.text}) <> ${reader.length}`]),
  ];
  return parts.filter((each) => each !== 'false').join(' or ');
}

/** Condition that holds exactly for texts that are neither a value nor a null token. Never null. */
export function unreadable(reader: Reader, at: Expressions & { readonly kept: string }): string {
  const wrong = reader.wrong(at);
  const pattern = reader.pattern(at.width);
  if (at.text === null || pattern === '')
    return wrong === 'false' ? wrong : `coalesce(${wrong}, false)`;
  return `(${at.text} is not null and not ${isNullToken(at.text)}
    and (${at.read} is null or coalesce(${wrong}, false)
      or not regexp_full_match(upper(trim(${at.text})), '${pattern}')))`;
}

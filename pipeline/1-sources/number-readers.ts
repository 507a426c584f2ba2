import { kept, never, type Reader } from './reader.ts';

const integerType = (width: number) =>
  width <= 2 ? 'tinyint' : width <= 4 ? 'smallint' : width <= 9 ? 'integer' : 'bigint';

/** Whole numbers of at most `width` digits, zeros at the left or not. */
export const digits = {
  type: integerType,
  direct: true,
  cast: (text: string, width: number) => `try_cast(${text} as ${integerType(width)})`,
  pattern: (width: number) => `0*[0-9]{1,${width}}`,
  wrong: ({ read }: { readonly read: string }) => `${read} < -1`,
};

/** −1 is kept: the macro `codigo` of staging-macros.ts makes it a null. */
export const codigo: Reader = {
  failure: 'code',
  ...digits,
  keep: ({ read, width }) => kept(integerType(width), read),
};

/** Codes of official classifications: 0 and all nines mean "no information". */
export const classe: Reader = {
  failure: 'value',
  ...digits,
  keep: ({ read, width }) =>
    kept(
      integerType(width),
      `case when ${read} > 0 and ${read} <> ${'9'.repeat(width)} then ${read} end`,
    ),
};

export const inteiro: Reader = {
  failure: 'value',
  ...digits,
  keep: ({ read, width }) => kept(integerType(width), `case when ${read} >= 0 then ${read} end`),
};

export const ano: Reader = {
  ...inteiro,
  wrong: ({ read }) => `${read} > 0 and ${read} not between 1900 and 2100`,
  keep: ({ read }) => kept('smallint', `case when ${read} between 1900 and 2100 then ${read} end`),
};

export const booleano: Reader = {
  ...codigo,
  wrong: ({ read }) => `${read} not between -1 and 1`,
  keep: ({ read }) => kept('boolean', `case ${read} when 1 then true when 0 then false end`),
};

/** Comma or point; a zero lost before it (`,44`) does not matter. */
export const decimal = (type: string): Reader => {
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

export const saldo: Reader = {
  failure: 'value',
  type: () => 'tinyint',
  direct: true,
  cast: (text) => `try_cast(${text} as tinyint)`,
  pattern: () => '[+-]?0*1',
  wrong: ({ read }) => `${read} <> 1 and ${read} <> -1`,
  keep: ({ read }) => kept('tinyint', `case when ${read} = 1 or ${read} = -1 then ${read} end`),
};

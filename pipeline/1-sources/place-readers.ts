import { ufs } from '../registry/geography.ts';
import { digits } from './number-readers.ts';
import { kept, never, type Reader } from './reader.ts';

const MUNICIPIO = (read: string) => `case
    when ${read} = 999999 or ${read} = 9999999 or ${read} <= 0 then null
    when ${read} >= 1000000 then ${read} // 10
    else ${read}
  end`;

/** 6 digits, or 7 of which the last is dropped; `<UF>9999` keeps the state. */
export const municipio: Reader = {
  failure: 'value',
  ...digits,
  wrong: ({ read, kept: value }) => `${value} not between 110000 and 539999 or ${read} < -1`,
  keep: ({ read }) => kept('integer', MUNICIPIO(read)),
};

export const uf: Reader = {
  failure: 'value',
  ...digits,
  wrong: ({ read, kept: value }) =>
    `${value} is null and ${read} <> 99 and ${read} <> 0 and ${read} <> -1`,
  keep: ({ read }) => kept('tinyint', `case when ${read} between 11 and 53 then ${read} end`),
};

const ufBySigla = `map {${ufs.map(({ code, sigla }) => `'${sigla}': ${code}`).join(', ')}}`;

export const ufSigla: Reader = {
  failure: 'value',
  type: () => 'tinyint',
  direct: false,
  cast: (text) => `cast(${ufBySigla}[upper(trim(${text}))] as tinyint)`,
  pattern: () => '[A-Z]{2}',
  wrong: never,
  keep: ({ read }) => kept('tinyint', read),
};

import { digits } from './number-readers.ts';
import { kept, never, type Reader } from './reader.ts';

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
export const data: Reader = {
  failure: 'value',
  type: () => 'integer',
  direct: true,
  cast: (text) => `try_cast(replace(${text}, '/', '') as integer)`,
  pattern: () => '0|[0-9]{7,8}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}',
  wrong: ({ read, kept: date }) => `${date} is null and ${read} <> 0 and ${read} <> 99999999`,
  keep: ({ read }) => kept('date', calendarDate(read)),
};

export const dataIso: Reader = {
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

export const competencia = (number: (read: string) => string): Reader => ({
  failure: 'value',
  ...digits,
  type: () => 'integer',
  wrong: ({ read, kept: value }) => `${value} is null and ${read} <> -1`,
  keep: ({ read }) => kept('integer', month(number(read))),
});

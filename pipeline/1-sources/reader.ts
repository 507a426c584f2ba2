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

/** Condition of a reader that takes every number for a value. */
export const never = () => 'false';

/** A reader that keeps one column. */
export const kept = (type: string, sql: string): readonly Kept[] => [{ suffix: '', type, sql }];

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

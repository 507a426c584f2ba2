import type { CodeKind, Phrases, Text } from '../types.ts';

/** data/public/codelists/<id>.json */
export type PublicCodeList = {
  readonly id: string;
  readonly title: Text;
  readonly parentList?: string;
  readonly codes: readonly {
    readonly code: string;
    readonly label: Text;
    readonly kind: CodeKind;
    readonly parent?: string;
    /** How a sentence names it: countries, UFs, municipalities that take an article. */
    readonly phrases?: Phrases;
  }[];
};

/** One element of data/public/dictionary.json: one column of one published cube or file of rows. */
export type DictionaryEntry = {
  /** Id of the cube, or 'rais-geografico' of the file. */
  readonly cube: string;
  readonly column: string;
  readonly type: 'code' | 'integer';
  readonly label: Text;
  readonly definition: Text;
  /** data/public/codelists/<codeList>.json */
  readonly codeList?: string;
};

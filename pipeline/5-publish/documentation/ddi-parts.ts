import type { ApiIndex } from '../../registry/api-files.ts';
import type { VariableDocument } from '../../registry/documentation-files.ts';
import type { DescribedCsv } from './tables.ts';
import { element, type XmlElement } from './xml.ts';

/** What a codebook of one file is made of. */
export type Codebook = {
  readonly index: ApiIndex;
  /** AAAA-MM-DD */
  readonly date: string;
  readonly csv: DescribedCsv;
  readonly documents: ReadonlyMap<string, VariableDocument>;
};

/** An element with text alone. */
export const said = (
  name: string,
  text: string,
  attributes: Readonly<Record<string, string>> = {},
): XmlElement => element(name, attributes, [text]);

/** An XML name: letters, digits, `_` and `-`, starting with a letter. */
export const idOf = (text: string): string => `V_${text.replaceAll(/\W/g, '_')}`;

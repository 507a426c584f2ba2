import type { CodeKind, SharingLevel, Text } from './types.ts';

/** The shapes of data/public/documentation and data/public/catalog/sharing.json. */

/** A file layout as the project reads it: what `layout.csv` and `codes.csv` of a source say. */
export type SourceLayout = {
  readonly id: string;
  /** RAIS, CAGED, NOVO_CAGED, CTPS…: the base whose codes it uses. */
  readonly base: string;
  readonly origin: 'identified' | 'public';
  readonly fields: readonly SourceField[];
  readonly codes: readonly SourceCode[];
};

export type SourceField = {
  readonly field: string;
  /** Spellings of the header, the official one first. */
  readonly headers: readonly string[];
  /** First and last year with the column, when the layout says so. */
  readonly from?: number;
  readonly to?: number;
  readonly mandatory: boolean;
  /** False for a column that is recognised and not read. */
  readonly read: boolean;
  readonly width?: number;
};

export type SourceCode = {
  readonly field: string;
  readonly code: string;
  readonly from?: number;
  readonly to?: number;
  readonly label: string;
};

/** One field with its level under Decreto 10.046/2019, art. 4. */
export type SharedField = {
  readonly scope: 'fonte' | 'harmonizado' | 'publicado';
  /** Layout, `harmonizado`, or the data set. */
  readonly in: string;
  readonly field: string;
  readonly level: SharingLevel;
  readonly basis: string;
  /** LGPD, art. 5, II. */
  readonly sensitive: boolean;
};

/** data/public/catalog/sharing.json */
export type SharingRegister = {
  readonly dataVersion: string;
  readonly levels: Readonly<Record<SharingLevel, Text>>;
  readonly fields: readonly SharedField[];
};

/** A raw column that feeds a harmonised variable. */
export type VariableOrigin = SourceField & {
  readonly layout: string;
  readonly origin: 'identified' | 'public';
  /** How the value is made of this column and of others. */
  readonly rule?: Text;
  /** Source code → harmonised code, one by one; null means that the source does not say. */
  readonly codes: readonly {
    readonly from: string;
    readonly fromLabel: string;
    readonly since?: number;
    readonly until?: number;
    readonly to: string | null;
  }[];
};

export type Frequency = {
  readonly cube: string;
  readonly measure: string;
  /** A stock is of the last period alone; a flow is the sum of all. */
  readonly periods: readonly [string, string];
  readonly rows: readonly { readonly code: string; readonly value: number }[];
};

/** data/public/documentation/variables/<id>.json */
export type VariableDocument = {
  readonly id: string;
  readonly label: Text;
  readonly definition: Text;
  readonly type: string;
  readonly codeList?: string;
  /** Codes and labels of a list of up to 400, whether it is published by itself or not. */
  readonly codes: readonly { readonly code: string; readonly label: Text }[];
  readonly unit?: Text;
  readonly sharing: SharingLevel;
  readonly basis: string;
  readonly sensitive: boolean;
  /** Cubes and files of rows with the variable as a column; a table of the quota has columns of its own. */
  readonly publishedIn: readonly string[];
  readonly origins: readonly VariableOrigin[];
  /** Codes that are not an ordinary value. */
  readonly special: readonly {
    readonly code: string;
    readonly kind: CodeKind;
    readonly label: Text;
  }[];
  readonly breaks: readonly {
    readonly id: string;
    readonly base: string;
    readonly text: Text;
    readonly source: string;
    readonly between?: readonly [string, string];
  }[];
  readonly frequencies: readonly Frequency[];
};

/** One entry of data/public/documentation/layout-changes.json. */
export type LayoutChange = {
  readonly layout: string;
  readonly year: number;
  readonly change: 'coluna_nova' | 'coluna_retirada' | 'codigo_novo' | 'codigo_retirado';
  readonly field: string;
  readonly header: string;
  readonly code?: string;
  readonly label?: string;
};

/** One entry of data/public/documentation/variables.json. */
export type ListedVariable = Pick<
  VariableDocument,
  'id' | 'label' | 'type' | 'sharing' | 'sensitive' | 'publishedIn'
> & { readonly layouts: readonly string[] };

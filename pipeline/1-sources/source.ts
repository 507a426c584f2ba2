/** What a file's name says about its contents. */
export type FileIdentity = {
  /** MOV, FOR, EXC, EST or AJU; '-' where the base has one kind of file. */
  readonly tipo: 'MOV' | 'FOR' | 'EXC' | '-';
  /** '2020' or '2020-01'. */
  readonly competencia: string;
};

export type Range = {
  /** Column of the received table. */
  readonly campo: string;
  readonly minimo: number;
  readonly maximo: number;
};

/** A condition on the staged table that must hold for no row. */
export type Contradiction = {
  readonly name: string;
  readonly what: string;
  readonly todo: string;
  /** SELECT of `arquivo_id`, `linhas` (contradicting) and `total`, one row per file. */
  readonly select: string;
  /** Share of a file's rows that may contradict before the run stops; 0 = none. */
  readonly tolerance: number;
};

/** Codes a variable may have, with the years in which each is valid. */
export type KnownCode = { readonly codigo: string; readonly desde: number; readonly ate: number };

/** A readable record the law does not let in: SQL condition on the received row. */
export type Refusal = { readonly motivo: string; readonly when: string };
/** Something in an accepted record that must be reported: SQL condition on the received row. */
export type Warning = { readonly indicador: string; readonly when: string };

/** Everything the shared machinery needs to know about one base's files. */
export type Source = {
  /** Folder name, also `fonte` in the reception record. */
  readonly id: string;
  readonly base:
    'RAIS' | 'CAGED' | 'NOVO_CAGED' | 'CTPS' | 'REVISAO' | 'SINE' | 'PAT' | 'REABILITACAO' | 'BPC';
  /** Public sources are read in public mode only; identified ones in the other two. */
  readonly origin: 'identified' | 'public';
  /** Folder with layout.csv, stage.sql, codes.csv and corrections.csv. */
  readonly folder: URL;
  /** Staged table, a view over the received rows. */
  readonly table: `stg_${string}`;
  /** Typed columns of the staged table, in order. */
  readonly columns: string;
  /** Name of the files, without `.gz`, `.zip` or `.7z`. */
  readonly fileName: RegExp;
  readonly identify: (match: RegExpExecArray) => FileIdentity;
  /** Commonest texts that mean "no value" in every field (see null-tokens.ts). */
  readonly nullTokens: readonly string[];
  /** Kept columns that depend on the file alone, as SQL. */
  readonly fileColumns: (identity: FileIdentity) => Readonly<Record<string, FileColumn>>;
  readonly ranges: readonly Range[];
  readonly contradictions: readonly Contradiction[];
  /** Columns that together identify a record: repeated combinations are reported. */
  readonly recordKey: readonly string[];
  readonly refusals?: readonly Refusal[];
  readonly warnings?: readonly Warning[];
  /** Column → codes; adds to codes.csv where the registry already has the list. */
  readonly registryCodes?: Readonly<Record<string, readonly KnownCode[]>>;
};

export type FileColumn = { readonly type: string; readonly sql: string };

/** Table of the rows as received: compact types, unreadable rows still among them. */
export function receivedTable(source: Source): string {
  return source.table.replace(/^stg_/, 'rec_');
}

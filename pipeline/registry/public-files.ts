import type {
  BaseId,
  BaseNote,
  CodeKind,
  CubeId,
  Locale,
  Measure,
  Note,
  Text,
  View,
  Vintage,
} from './types.ts';

/** The shapes of data/public: written by 5-publish, read by the site, the notebooks and the attackers. */

export type Origin = 'synthetic' | 'public' | 'identified';

export type PublishedFile = {
  /** Relative to data/public, with `/`. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Rows of data, where the file has rows. */
  readonly rows?: number;
};

/** data/public/manifest.json */
export type Manifest = {
  readonly product: 'vinculo';
  /** package.json version and, when known, the commit. */
  readonly codeVersion: string;
  /** First 12 hexadecimal digits of the hash of inputs and parameters. */
  readonly dataVersion: string;
  /** Date of the newest input (AAAA-MM-DD); null for synthetic data. */
  readonly receivedOn: string | null;
  readonly mode: Origin;
  readonly bases: readonly { readonly id: BaseId; readonly origin: Origin }[];
  readonly parameters: {
    readonly k: number;
    readonly ks: number;
    readonly profile: string;
    readonly scale?: number;
    readonly immigrantScale?: number;
    readonly seed?: number;
    readonly years?: readonly [number, number];
  };
  readonly files: readonly PublishedFile[];
};

/** data/public/catalog.json */
export type Catalog = {
  readonly dataVersion: string;
  readonly mode: Origin;
  readonly cubes: readonly CatalogCube[];
  readonly microdata?: readonly CatalogMicrodata[];
  readonly bases: readonly CatalogBase[];
  /** Bases declared in the registry without data in this release. */
  readonly absent: readonly BaseId[];
};

/** Two unlinked files of rows for each base: places without themes, themes without municipalities. */
export type CatalogMicrodata = {
  readonly base: BaseId;
  readonly kind: 'geografico' | 'tematico';
  /** In file order. */
  readonly columns: readonly { readonly id: string; readonly codeList?: string }[];
  readonly rows: number;
  readonly files: readonly {
    readonly format: 'parquet' | 'csv';
    readonly path: string;
    readonly bytes: number;
  }[];
};

export type CatalogBase = {
  readonly id: BaseId;
  readonly slug: string;
  readonly shortName: Text;
  readonly unit: Text;
  readonly notes: Readonly<Record<Locale, BaseNote>>;
  readonly controller: string;
  readonly sharing: string;
  readonly origin: Origin | null;
};

export type CatalogDimension = {
  readonly id: string;
  readonly label: Text;
  /** data/public/codelists/<codeList>.json */
  readonly codeList: string;
  /** Dimension of the cube that contains this one (país → continente, município → uf, mes → ano). */
  readonly parent?: string;
};

export type CatalogCube = {
  /** Unique: 'RAIS', 'CAGED_AJUSTADO', 'RAIS_IDADE'. Files are named by it in lower case. */
  readonly id: string;
  readonly cube: CubeId;
  /** The main cube whose groups this one shows with another attribute, grain or measure. */
  readonly derivedFrom?: string;
  readonly base: BaseId;
  readonly vintage: Vintage;
  readonly title: Text;
  readonly kind: 'stock' | 'flow';
  readonly periodicity: 'year' | 'month';
  /** Every period covered, in order: '2011' or '2020-01'. */
  readonly periods: readonly string[];
  readonly dimensions: readonly CatalogDimension[];
  readonly measures: readonly Measure[];
  /** False when the origin has no usable municipality (OBMigra's public files). */
  readonly hasMunicipio: boolean;
  readonly notes: readonly Note[];
  readonly defaultView: View;
  /** Published cells. */
  readonly cells: number;
  /** National totals by period, exact, of the measures that are summed: measure id → value per period. */
  readonly totals: Readonly<Record<string, readonly number[]>>;
  /** The same without naturalised Brazilians (país XBR); empty in a cube without countries. */
  readonly totalsWithoutNaturalised: Readonly<Record<string, readonly number[]>>;
  readonly source: Text;
  readonly files: readonly {
    readonly format: CubeFormat;
    readonly path: string;
    readonly bytes: number;
  }[];
};

export type CubeFormat = 'parquet' | 'compact' | 'json-stat' | 'csv' | 'csv-excel';

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
  }[];
};

/**
 * data/public/cubes/<id>.compact.json: the finest published cells, column by column.
 * A dimension column holds indexes into its `codes`; a measure column holds the values.
 * `data` is base64 of the little-endian array named by `type`; -2147483648 is a withheld value.
 */
export type CompactCube = {
  readonly id: string;
  readonly dataVersion: string;
  readonly rows: number;
  readonly dimensions: readonly {
    readonly id: string;
    readonly codes: readonly string[];
    readonly type: 'u8' | 'u16';
    readonly data: string;
  }[];
  readonly measures: readonly {
    readonly id: string;
    readonly type: 'i32';
    readonly data: string;
  }[];
};

/** What a cell may be. IBGE signs: `-` zero, `..` not applicable, `...` not available, `x` suppressed. */
export type CellStatus =
  | 'published'
  | 'zero'
  | 'suppressed'
  | 'not_applicable'
  | 'not_available'
  | 'rounded_zero'
  | 'provisional';

export type Cell = { readonly value: number | null; readonly status: CellStatus };

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

/** data/public/attacks.json */
export type AttackReport = {
  readonly dataVersion: string;
  readonly k: number;
  readonly attacks: readonly {
    readonly id: string;
    readonly title: Text;
    /** What was tried, in how many places. */
    readonly tried: number;
    /** Places where it succeeded: 0, or nothing is published. */
    readonly succeeded: number;
    readonly detail: string;
  }[];
  /** Share of records by published level, per cube. */
  readonly kept: readonly {
    readonly cube: string;
    readonly municipio: number;
    readonly uf: number;
    readonly regiao: number;
    readonly brasil: number;
    readonly generalisedCountry: number;
  }[];
};

/** data/public/quality.json */
export type QualityReport = {
  readonly dataVersion: string;
  readonly reception: readonly {
    readonly source: string;
    readonly files: number;
    readonly read: number;
    readonly staged: number;
    readonly quarantined: number;
  }[];
  /** Share of records by link rule P0…P9, per base and year; cells below 10 are omitted. */
  readonly linkage: readonly {
    readonly base: string;
    readonly year: number;
    readonly rule: string;
    readonly records: number;
    readonly share: number;
  }[];
  /** Synthetic mode only: harmonised stock against the calibration, before protection. */
  readonly calibration?: {
    readonly cells: number;
    readonly largestDeviation: number;
  };
};

/** data/public/protection.json: the method in numbers, for the page on confidentiality. */
export type ProtectionReport = {
  readonly dataVersion: string;
  /** The profile in force first. */
  readonly profiles: readonly {
    readonly profile: string;
    readonly parameters: readonly {
      readonly id: string;
      readonly value: number;
      readonly reference: string;
    }[];
  }[];
  /** Stock of the newest year: shares of records by the level they would be published at. */
  readonly curve: readonly {
    readonly k: number;
    readonly municipio: number;
    readonly uf: number;
    readonly regiao: number;
    readonly brasil: number;
    readonly generalisedCountry: number;
  }[];
  /** Share of the records published inside each UF that keep their municipality, by cube. */
  readonly keepByUf: readonly {
    readonly cube: string;
    readonly uf: string;
    readonly municipio: number;
  }[];
  /** Smallest published "não divulgado" of the main cubes; null when there is none. */
  readonly residualMinimum: number | null;
  /** What each rule raised; a count below k is null. */
  readonly rules: readonly {
    readonly rule: string;
    readonly level: string;
    readonly groups: number | null;
    readonly records: number | null;
  }[];
  /** Records that wait for a later release, by cube; below k they are told as 0. */
  readonly withheld: readonly { readonly cube: string; readonly records: number }[];
};

import type { CatalogQuota } from './quota/files.ts';
import type {
  BaseId,
  BaseNote,
  CodeKind,
  CubeId,
  Locale,
  Measure,
  Note,
  Phrases,
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
    /** Month of the vintage (AAAA-MM), and the one it was made on top of. */
    readonly release?: string;
    readonly previous?: { readonly release: string; readonly dataVersion: string };
  };
  readonly files: readonly PublishedFile[];
};

/** data/public/catalog.json */
export type Catalog = {
  readonly dataVersion: string;
  readonly mode: Origin;
  readonly cubes: readonly CatalogCube[];
  readonly bases: readonly CatalogBase[];
  /** Bases declared in the registry without data in this release. */
  readonly absent: readonly BaseId[];
  /** Two unlinked files per base: by place, and by characteristics. */
  readonly microdata?: readonly CatalogMicrodata[];
  /** Tables of the disability quota (art. 93); absent where no base has companies. */
  readonly quota?: readonly CatalogQuota[];
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
    /** How a sentence names it: countries, UFs, municipalities that take an article. */
    readonly phrases?: Phrases;
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

/** `continente`: continents for countries, no município; `pais`: no município; `municipio`: everything. */
export type ShardDetail = 'continente' | 'pais' | 'municipio';

/** data/public/cubes/<id>/shards.json: the pieces of a cube that a browser may read instead of it. */
export type ShardIndex = {
  readonly id: string;
  readonly dataVersion: string;
  readonly shards: readonly {
    /** File in the same folder. */
    readonly name: string;
    readonly detail: ShardDetail;
    /** First and last year inside. */
    readonly years: readonly [string, string];
    /** UFs inside, `BR` for every place not disclosed; all when absent. */
    readonly ufs?: readonly string[];
    readonly rows: number;
  }[];
};

/**
 * data/public/cubes/<id>/<detail>-<n>.json: sums of published cells, column by column. Plain numbers:
 * they are smaller than base64 after gzip. Measures that are not summed are in the finest detail alone;
 * there -2147483648 is a withheld value, as in the compact form.
 */
export type CubeShard = {
  readonly id: string;
  readonly dataVersion: string;
  readonly rows: number;
  readonly dimensions: readonly {
    readonly id: string;
    readonly codes: readonly string[];
    readonly index: readonly number[];
  }[];
  readonly measures: readonly { readonly id: string; readonly values: readonly number[] }[];
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
    /** What was looked at, with the score of each part. */
    readonly detail: Text;
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
  /** In a vintage: every count of records or persons is to the nearest multiple of this. */
  readonly roundedTo?: number;
  readonly reception: readonly {
    readonly source: string;
    readonly files: number;
    readonly read: number;
    readonly staged: number;
    readonly quarantined: number;
  }[];
  /** Null when the source did the pairing (public mode). */
  readonly pairing: PairingQuality | null;
  /** Synthetic mode only: harmonised stock against the calibration, before protection. */
  readonly calibration?: {
    readonly cells: number;
    readonly largestDeviation: number;
  };
};

/** How the records were paired and how well; every table is protected by `threshold`. */
export type PairingQuality = PairingCounts & {
  /** Against the truth, which only a synthetic run knows. */
  readonly accuracy: Accuracy | null;
};

/**
 * Counts with their margins; null is a withheld count. Withheld: 1 to threshold − 1, and what would
 * give one back by subtraction.
 */
export type CountTable = {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly keys: readonly string[];
    readonly counts: readonly (number | null)[];
    readonly total: number | null;
  }[];
  readonly totals: readonly (number | null)[];
  readonly total: number | null;
};

export type PairingCounts = {
  /** Smallest count published in this report: the larger of 10 and the release's k. */
  readonly threshold: number;
  /** Records of the candidate set, and the persons they were found to be. */
  readonly records: number;
  readonly people: number;
  /** Records by [base, year] and rule P0 to P9; year 0 is unknown. */
  readonly passes: CountTable;
  /** Records 'ligado' (linked), P0 (no key) and P9 (ambiguous), by [UF], [country of birth], [sex]. */
  readonly byUf: CountTable;
  /** Countries with fewer than 1,000 records are together in OUTROS. */
  readonly byCountry: CountTable;
  readonly bySex: CountTable;
  /** Records by [base, year] and what the identifier was found to be. */
  readonly pis: CountTable;
  readonly cpf: CountTable;
  /**
   * Persons by [base, year] who are immigrants by birth and nationality ('ambas'), by nationality with
   * birth presumed from it ('presumido'), by birth only or by nationality only: disjoint.
   */
  readonly definitions: CountTable;
  /** Bonds active on 31 December by [year]: the principal of each person, and the others. */
  readonly bonds: CountTable;
  readonly reconciliation: Reconciliation;
};

/** gap = after − (before + admissions − separations), in bonds. */
export type Reconciliation = {
  readonly country: readonly {
    readonly year: number;
    /** Null when one of them is below the threshold. */
    readonly parts: {
      readonly before: number;
      readonly admissions: number;
      readonly separations: number;
      readonly after: number;
      readonly gap: number;
    } | null;
  }[];
  readonly byUf: readonly {
    readonly uf: string;
    readonly year: number;
    /** Stock the cube of RAIS publishes for the UF. */
    readonly stock: number;
    /** To the nearest multiple of the threshold. */
    readonly gap: number;
  }[];
};

/** A proportion with its 95 % interval. */
export type Estimate = { readonly value: number; readonly low: number; readonly high: number };

export type Accuracy = {
  /** Lines about immigrants in the truth, those that became candidates, and their persons. */
  readonly lines: number;
  readonly candidates: number;
  readonly people: number;
  readonly periods: readonly PeriodAccuracy[];
  /** Groups of 1,000 persons or more, the largest first. */
  readonly byCountry: readonly GroupAccuracy[];
  readonly bySex: readonly GroupAccuracy[];
  /** Planted hard cases; empty when the truth does not name them. */
  readonly byCase: readonly GroupAccuracy[];
  /** Movements by UF in the months whose late declarations have all arrived. */
  readonly flow: readonly FlowBias[];
};

export type PeriodAccuracy = {
  /** Files of up to 2020, since 2021, pairs across the two, or all. */
  readonly period: 'todos' | 'antes' | 'depois' | 'entre';
  readonly pairPrecision: Estimate | null;
  readonly pairRecall: Estimate | null;
  readonly bCubedPrecision: Estimate | null;
  readonly bCubedRecall: Estimate | null;
};

export type GroupAccuracy = {
  readonly key: string;
  readonly people: number;
  readonly pairRecall: Estimate | null;
  readonly bCubedRecall: Estimate | null;
  readonly bCubedPrecision: Estimate | null;
};

export type FlowBias = { readonly uf: string; readonly truth: number; readonly paired: number };

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
  /** What waits for a later release, by cube, and in how many series; null is fewer than k. */
  readonly withheld: readonly {
    readonly cube: string;
    readonly records: number | null;
    readonly exclusions: number | null;
    readonly series: number | null;
  }[];
};

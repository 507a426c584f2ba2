import type { Accuracy } from './accuracy.ts';

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

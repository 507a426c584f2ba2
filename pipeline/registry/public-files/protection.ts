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

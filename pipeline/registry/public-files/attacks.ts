import type { Text } from '../types.ts';

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

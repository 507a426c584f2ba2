import type { Text } from '../types.ts';

/** A figure of the quota: what it is, how it is computed, in what unit, by which source. */
export type Indicator = {
  /** Also the name of its column. */
  readonly id: string;
  readonly label: Text;
  readonly definition: Text;
  readonly formula: string;
  readonly unit: Text;
  /** Law, article or note the rule comes from. */
  readonly reference: string;
  /** Counts are INTEGER; a rate is computed from two published counts, and null where there is no denominator. */
  readonly rate?: { readonly part: string; readonly whole: string };
};

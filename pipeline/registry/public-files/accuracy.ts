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

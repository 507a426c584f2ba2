import type { Text } from '../types.ts';

/**
 * What came of setting a published total beside ours. `igual`; `difere`, with reasons; `outra_populacao`: it counts
 * others; `sintetico`: ours are demonstration data; `sem_periodo`: this release does not have the period.
 */
export type Verdict = 'igual' | 'difere' | 'outra_populacao' | 'sintetico' | 'sem_periodo';

export type ReconciledTotal = {
  readonly id: string;
  readonly base: string;
  readonly period: string;
  readonly what: Text;
  readonly definition: Text;
  readonly official: number;
  readonly source: Text;
  readonly url?: string;
  /** Null where this release has no such figure. */
  readonly ours: { readonly cube: string; readonly measure: string; readonly value: number } | null;
  /** What the public mode gives with the real files, and what is left of it; null where there are none. */
  readonly recorded: { readonly value: number; readonly difference: number } | null;
  /** ours − official; null where they are not to be compared. */
  readonly difference: number | null;
  readonly verdict: Verdict;
  readonly reasons: readonly Text[];
};

/** What a report says in words of a month: whether ours say the same. */
export type ReconciledStatement = {
  readonly id: string;
  readonly measure: 'saldo' | 'movimentacoes';
  readonly period: string;
  readonly against: string;
  readonly what: Text;
  readonly source: Text;
  readonly url: string;
  /** Of the month, and of the one it is compared with; null where this release does not have them. */
  readonly ours: readonly [number, number] | null;
  readonly recorded: readonly [number, number];
  readonly verdict: 'confere' | 'nao_confere' | 'sintetico' | 'sem_periodo';
};

export type LegitimateNumber = {
  readonly id: 'relatorio' | 'microdados' | 'painel';
  readonly label: Text;
  readonly definition: Text;
  readonly value: number;
};

/** One step from a number to the next: what is added to it. */
export type BridgeStep = {
  readonly id: 'naturalizados' | 'ajustes' | 'nao_divulgados';
  readonly label: Text;
  readonly value: number;
};

/** The balance of one month, three times, each right by its own definition (SPEC 4.5). */
export type ThreeNumbers = {
  readonly period: string;
  /** Level of place whose shown figures the panel adds up. */
  readonly level: 'municipio' | 'uf';
  readonly numbers: readonly LegitimateNumber[];
  /** From the report to the microdata, and on to the panel. */
  readonly steps: readonly BridgeStep[];
};

/** data/public/reconciliation.json */
export type Reconciled = {
  readonly dataVersion: string;
  readonly mode: string;
  readonly totals: readonly ReconciledTotal[];
  readonly statements: readonly ReconciledStatement[];
  /** One of the months is the one to show first. */
  readonly featured: string | null;
  readonly months: readonly ThreeNumbers[];
};

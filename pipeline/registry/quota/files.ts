import type { CodeKind, Text } from '../types.ts';
import type { Duty } from './duties.ts';

/** The shapes of data/public/quota: written by 5-publish/quota, read by the site and the notebooks. */

export type QuotaColumn = {
  readonly id: string;
  readonly label: Text;
};

export type QuotaDimension = QuotaColumn & {
  /** Only the codes that occur in the table, in the order of their list. */
  readonly codes: readonly {
    readonly code: string;
    readonly label: Text;
    readonly kind: CodeKind;
  }[];
};

export type QuotaMeasure = QuotaColumn & {
  readonly type: 'integer' | 'rate';
  readonly definition: Text;
  readonly formula: string;
  readonly unit: Text;
  readonly reference: string;
};

/** data/public/quota/<id>.json */
export type QuotaFile = {
  readonly id: string;
  readonly dataVersion: string;
  readonly title: Text;
  readonly dimensions: readonly QuotaDimension[];
  readonly measures: readonly QuotaMeasure[];
  readonly notes: readonly Text[];
  /** Codes of the dimensions, then values of the measures; a rate without denominator is null. */
  readonly rows: readonly (readonly (string | number | null)[])[];
};

/** One element of `quota` in data/public/catalog.json. */
export type CatalogQuota = {
  readonly id: string;
  readonly title: Text;
  readonly rows: number;
  readonly files: readonly {
    readonly format: 'json' | 'csv' | 'parquet' | 'geojson';
    readonly path: string;
  }[];
};

/** data/public/quota/regra.json: what a simulator of the rule and a page of deadlines need. */
export type QuotaRule = {
  readonly reference: string;
  /** The last bracket has no end. */
  readonly brackets: readonly {
    readonly code: string;
    readonly from: number;
    readonly to: number | null;
    readonly percent: number;
  }[];
  /** Known results, for the page to check itself. */
  readonly examples: readonly (readonly [base: number, reserved: number])[];
  readonly goals: { readonly baseline: number; readonly percent: number };
  readonly duties: readonly Duty[];
};

/** One element of data/public/quota/relatorios.json. */
export type InclusionReport = {
  readonly kind: ReportKind;
  /** '2026' or '2026-S1'. */
  readonly period: string;
  readonly title: Text;
  readonly from: string;
  readonly to: string;
  readonly reference: string;
  readonly figures: readonly { readonly indicator: string; readonly value: number }[];
  /** Published tables whose rows of the year belong to the report. */
  readonly tables: readonly string[];
  /** Its workbook (XLSX, in Portuguese), from the published folder. */
  readonly workbook: string;
};

export type ReportKind =
  'inss_mte_semestral' | 'mte_inss_semestral' | 'mte_inss_anual' | 'gestao_conjunta_anual';

import type { CodeKind, Text } from '../types.ts';

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

/** A published table under the name that a query gives it, as the browser needs it. */
export type LaboratoryTable = {
  readonly name: string;
  readonly format: 'parquet' | 'list';
  /** Relative to dados/. */
  readonly path: string;
};

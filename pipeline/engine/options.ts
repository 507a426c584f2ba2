export type Mode = 'synthetic' | 'public' | 'identified';

/** What a run needs to know; every field has a value before the run starts. */
export type RunOptions = {
  readonly mode: Mode;
  /** Folder of the files as received (private). */
  readonly raw: string;
  /** Folder of the confidential intermediate database (private, deletable). */
  readonly work: string;
  /** Folder to publish into. */
  readonly out: string;
  /** Fraction of the national registers generated in synthetic mode: 1 is 57 million bonds a year. */
  readonly scale: number;
  readonly seed: number;
  /** First and last year generated in synthetic mode. */
  readonly years: { readonly first: number; readonly last: number };
  /** For instance '4GB'. */
  readonly memory: string;
  readonly threads: number;
};

import type { BaseId } from '../types.ts';

export type Origin = 'synthetic' | 'public' | 'identified';

export type PublishedFile = {
  /** Relative to data/public, with `/`. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Rows of data, where the file has rows. */
  readonly rows?: number;
};

/** data/public/manifest.json */
export type Manifest = {
  readonly product: 'vinculo';
  /** package.json version and, when known, the commit. */
  readonly codeVersion: string;
  /** First 12 hexadecimal digits of the hash of inputs and parameters. */
  readonly dataVersion: string;
  /** Date of the newest input (AAAA-MM-DD); null for synthetic data. */
  readonly receivedOn: string | null;
  readonly mode: Origin;
  readonly bases: readonly { readonly id: BaseId; readonly origin: Origin }[];
  readonly parameters: {
    readonly k: number;
    readonly ks: number;
    readonly profile: string;
    readonly scale?: number;
    readonly immigrantScale?: number;
    readonly seed?: number;
    readonly years?: readonly [number, number];
    /** Month of the vintage (AAAA-MM), and the one it was made on top of. */
    readonly release?: string;
    readonly previous?: { readonly release: string; readonly dataVersion: string };
  };
  readonly files: readonly PublishedFile[];
};

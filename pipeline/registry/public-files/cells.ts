/**
 * data/public/cubes/<id>.compact.json: the finest published cells, column by column.
 * A dimension column holds indexes into its `codes`; a measure column holds the values.
 * `data` is base64 of the little-endian array named by `type`; -2147483648 is a withheld value.
 */
export type CompactCube = {
  readonly id: string;
  readonly dataVersion: string;
  readonly rows: number;
  readonly dimensions: readonly {
    readonly id: string;
    readonly codes: readonly string[];
    readonly type: 'u8' | 'u16';
    readonly data: string;
  }[];
  readonly measures: readonly {
    readonly id: string;
    readonly type: 'i32';
    readonly data: string;
  }[];
};

/** `continente`: continents for countries, no município; `pais`: no município; `municipio`: everything. */
export type ShardDetail = 'continente' | 'pais' | 'municipio';

/** data/public/cubes/<id>/shards.json: the pieces of a cube that a browser may read instead of it. */
export type ShardIndex = {
  readonly id: string;
  readonly dataVersion: string;
  readonly shards: readonly {
    /** File in the same folder. */
    readonly name: string;
    readonly detail: ShardDetail;
    /** First and last year inside. */
    readonly years: readonly [string, string];
    /** UFs inside, `BR` for every place not disclosed; all when absent. */
    readonly ufs?: readonly string[];
    readonly rows: number;
  }[];
};

/**
 * data/public/cubes/<id>/<detail>-<n>.json: sums of published cells, column by column. Plain numbers:
 * they are smaller than base64 after gzip. Measures that are not summed are in the finest detail alone;
 * there -2147483648 is a withheld value, as in the compact form.
 */
export type CubeShard = {
  readonly id: string;
  readonly dataVersion: string;
  readonly rows: number;
  readonly dimensions: readonly {
    readonly id: string;
    readonly codes: readonly string[];
    readonly index: readonly number[];
  }[];
  readonly measures: readonly { readonly id: string; readonly values: readonly number[] }[];
};

/** What a cell may be. IBGE signs: `-` zero, `..` not applicable, `...` not available, `x` suppressed. */
export type CellStatus =
  | 'published'
  | 'zero'
  | 'suppressed'
  | 'not_applicable'
  | 'not_available'
  | 'rounded_zero'
  | 'provisional';

export type Cell = { readonly value: number | null; readonly status: CellStatus };

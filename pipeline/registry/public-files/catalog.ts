import type { CatalogDenominator } from '../denominators.ts';
import type { CatalogQuota } from '../quota/files.ts';
import type {
  BaseId,
  BaseNote,
  CubeId,
  Locale,
  Measure,
  Note,
  Text,
  View,
  Vintage,
} from '../types.ts';
import type { Origin } from './manifest.ts';

/** data/public/catalog.json */
export type Catalog = {
  readonly dataVersion: string;
  readonly mode: Origin;
  readonly cubes: readonly CatalogCube[];
  readonly bases: readonly CatalogBase[];
  /** Bases declared in the registry without data in this release. */
  readonly absent: readonly BaseId[];
  /** Two unlinked files per base: by place, and by characteristics. */
  readonly microdata?: readonly CatalogMicrodata[];
  /** Tables of the disability quota (art. 93); absent where no base has companies. */
  readonly quota?: readonly CatalogQuota[];
  /** Counts of everybody in a place, which rates divide by; absent where there is none. */
  readonly denominators?: readonly CatalogDenominator[];
};

/** Two unlinked files of rows for each base: places without themes, themes without municipalities. */
export type CatalogMicrodata = {
  readonly base: BaseId;
  readonly kind: 'geografico' | 'tematico';
  /** In file order. */
  readonly columns: readonly { readonly id: string; readonly codeList?: string }[];
  readonly rows: number;
  readonly files: readonly {
    readonly format: 'parquet' | 'csv';
    readonly path: string;
    readonly bytes: number;
  }[];
};

export type CatalogBase = {
  readonly id: BaseId;
  readonly slug: string;
  readonly shortName: Text;
  readonly unit: Text;
  readonly notes: Readonly<Record<Locale, BaseNote>>;
  readonly controller: string;
  readonly sharing: string;
  readonly origin: Origin | null;
};

export type CatalogDimension = {
  readonly id: string;
  readonly label: Text;
  /** data/public/codelists/<codeList>.json */
  readonly codeList: string;
  /** Dimension of the cube that contains this one (país → continente, município → uf, mes → ano). */
  readonly parent?: string;
};

export type CatalogCube = {
  /** Unique: 'RAIS', 'CAGED_AJUSTADO', 'RAIS_IDADE'. Files are named by it in lower case. */
  readonly id: string;
  readonly cube: CubeId;
  /** The main cube whose groups this one shows with another attribute, grain or measure. */
  readonly derivedFrom?: string;
  readonly base: BaseId;
  readonly vintage: Vintage;
  readonly title: Text;
  readonly kind: 'stock' | 'flow';
  readonly periodicity: 'year' | 'month';
  /** Every period covered, in order: '2011' or '2020-01'. */
  readonly periods: readonly string[];
  readonly dimensions: readonly CatalogDimension[];
  readonly measures: readonly Measure[];
  /** False when the origin has no usable municipality (OBMigra's public files). */
  readonly hasMunicipio: boolean;
  readonly notes: readonly Note[];
  readonly defaultView: View;
  /** Published cells. */
  readonly cells: number;
  /** National totals by period, exact, of the measures that are summed: measure id → value per period. */
  readonly totals: Readonly<Record<string, readonly number[]>>;
  /** The same without naturalised Brazilians (país XBR); empty in a cube without countries. */
  readonly totalsWithoutNaturalised: Readonly<Record<string, readonly number[]>>;
  readonly source: Text;
  readonly files: readonly {
    readonly format: CubeFormat;
    readonly path: string;
    readonly bytes: number;
  }[];
};

export type CubeFormat = 'parquet' | 'compact' | 'json-stat' | 'csv' | 'csv-excel';

import type { Text } from './types.ts';

/** The shapes of data/public/api/v1 and data/public/versions: written by 5-publish/api, read by the site and by programs. */

/** How a file of a data set is written; `media` is its media type. */
export type ApiFile = {
  readonly format: string;
  readonly media: string;
  /** Relative to data/public: it stays the same from version to version. */
  readonly path: string;
  readonly bytes: number;
};

export type ApiColumn = {
  readonly id: string;
  readonly label: Text;
  readonly definition: Text;
  readonly role: 'dimension' | 'measure' | 'status';
  /** data/public/codelists/<codeList>.json */
  readonly codeList?: string;
  /** False for a mean or a median: no sum of it means anything. */
  readonly summed?: false;
};

/** What may be done with the figures of a data set, for programs that would add them up. */
export type ApiRule = { readonly id: string; readonly text: Text };

export type ApiDataset = {
  readonly id: string;
  readonly kind: 'cube' | 'quota' | 'microdata' | 'denominator';
  readonly base: string;
  readonly title: Text;
  readonly description: Text;
  /** What one row is. */
  readonly grain: Text;
  readonly rows: number;
  /** First and last period ('2011', '2020-01'); absent where a table has none. */
  readonly periods?: readonly [string, string];
  readonly columns: readonly ApiColumn[];
  readonly rules: readonly ApiRule[];
  /** The body that decides about the source. */
  readonly source: Text;
  readonly files: readonly ApiFile[];
};

/** data/public/api/v1/index.json */
export type ApiIndex = {
  readonly product: 'vinculo';
  readonly api: 'v1';
  readonly version: string;
  readonly dataVersion: string;
  readonly codeVersion: string;
  readonly mode: string;
  readonly licence: string;
  readonly citation: Text;
  /** Addresses below are relative to this path, itself relative to this file. */
  readonly root: string;
  readonly openapi: string;
  readonly versions: string;
  readonly datasets: readonly ApiDataset[];
};

/** data/public/versions/<version>/manifest.json: the data files of a version, so that a copy can be recognised. */
export type VersionManifest = {
  readonly version: string;
  readonly dataVersion: string;
  readonly codeVersion: string;
  readonly mode: string;
  readonly receivedOn: string | null;
  /** k, ks, profile and what else the release was made with. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly files: readonly {
    readonly path: string;
    readonly bytes: number;
    readonly sha256: string;
  }[];
};

/** data/public/versions/index.json, the newest first. */
export type VersionIndex = {
  readonly current: string;
  readonly versions: readonly {
    readonly version: string;
    readonly dataVersion: string;
    readonly codeVersion: string;
    readonly receivedOn: string | null;
    readonly manifest: string;
    /** Absent in the first version known. */
    readonly changes?: string;
  }[];
};

/** Why a figure is not what it was. */
export type ChangeReason =
  | 'periodo_novo'
  | 'periodo_retirado'
  | 'declaracoes_tardias'
  | 'dados_recebidos'
  | 'parametros'
  | 'metodo'
  | 'sigilo';

export type PeriodChange = {
  readonly period: string;
  readonly reason: ChangeReason;
  /** Cells: new, gone, with another figure. */
  readonly added: number;
  readonly removed: number;
  readonly revised: number;
  /** National totals by measure. */
  readonly before: Readonly<Record<string, number>> | null;
  readonly after: Readonly<Record<string, number>> | null;
};

export type CubeChange = {
  readonly id: string;
  readonly change: 'novo' | 'retirado' | 'outra_estrutura' | 'comparado';
  readonly added: number;
  readonly removed: number;
  readonly revised: number;
  /** Cells listed one by one: those whose difference is at least k. */
  readonly listed: number;
  /** CSV beside changes.json; absent when nothing is listed. */
  readonly cells?: string;
  readonly periods: readonly PeriodChange[];
};

/** data/public/versions/<version>/changes.json */
export type VersionChanges = {
  readonly version: string;
  readonly previous: string;
  /** Smallest difference of a cell that is told cell by cell. */
  readonly k: number;
  readonly reasons: Readonly<Record<ChangeReason, Text>>;
  readonly cubes: readonly CubeChange[];
};

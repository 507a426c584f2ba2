import type { BaseId, Text, Vintage } from '../types.ts';

/** A total that somebody else published, with the definition that would make ours the same. */
export type OfficialTotal = {
  readonly id: string;
  readonly base: BaseId;
  readonly vintage: Vintage;
  readonly measure: string;
  readonly period: string;
  /** `todos`: every worker, not immigrants alone, so that none of our figures can be the same. */
  readonly population: 'imigrantes' | 'todos';
  readonly value: number;
  /** What the public mode gives with the real files: shown beside demonstration data, checked by the conformance run. */
  readonly recorded?: number;
  readonly what: Text;
  readonly definition: Text;
  readonly source: Text;
  readonly url?: string;
  /** Why ours may differ, the likeliest first. */
  readonly reasons: readonly Text[];
};

import { onAxis, type Query } from './query.ts';
import { isFilterable, type TableVariable } from './schema.ts';

/** A layer shows one code at a time: a variable that filters, is on no axis and keeps at most one code. */
export const isLayerable = (query: Query, variable: TableVariable): boolean =>
  isFilterable(variable) &&
  !onAxis(query, variable.id) &&
  (query.filters[variable.id]?.length ?? 0) < 2;

/** The code a layer shows; null when it shows all. */
export const layerCode = (query: Query, id: string): string | null =>
  query.filters[id]?.[0] ?? null;

import { normaliseQuery } from '../tables/normalise.ts';
import type { Query } from '../tables/query.ts';
import { variableOf } from '../tables/schema.ts';
import { municipioOf, type TableSession } from './table-session.ts';

/** A filter by a code that the base does not have would show `x` for what was never there. */
export const withoutUnknown = (
  session: TableSession,
  query: Query,
): { readonly query: Query; readonly unknown: readonly string[] } => {
  const { schema, book, text } = session;
  const unknown: string[] = [];
  const filters = Object.entries(query.filters).flatMap(([id, codes]) => {
    const names = id === municipioOf(session) ? undefined : book.get(id);
    const strange = names ? codes.filter((code) => !names.has(code)) : [];
    if (strange.length > 0)
      unknown.push(text.unknownCodes(variableOf(schema, id).label, strange.join(', ')));
    const kept = codes.filter((code) => !strange.includes(code));
    return kept.length > 0 ? [[id, kept] as const] : [];
  });
  return unknown.length === 0
    ? { query, unknown }
    : {
        query: normaliseQuery(schema, { ...query, filters: Object.fromEntries(filters) }).query,
        unknown,
      };
};

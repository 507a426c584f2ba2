import { onAxis, PATH, type Query } from './query.ts';
import { areRelated, type TableSchema } from './schema.ts';

/** The variables that open under the innermost one, in order: região → UF → município. */
export const drillChain = (schema: TableSchema, query: Query): readonly string[] => {
  const chain: string[] = [];
  let last = query.rows.at(-1);
  while (last !== undefined) {
    const parent = last;
    const next = schema.variables.find((each) => each.parent === parent)?.id;
    const crossed = query.columns.some((id) => next !== undefined && areRelated(schema, id, next));
    if (next === undefined || onAxis(query, next) || crossed) return chain;
    chain.push(next);
    last = next;
  }
  return chain;
};

/** Variables of the rows: those asked for, and as many of the hierarchy below as are drilled into. */
export const rowVariables = (schema: TableSchema, query: Query): readonly string[] => {
  if (query.open.length === 0) return query.rows;
  const depth = Math.max(...query.open.map((path) => path.split(PATH).length));
  return [...query.rows, ...drillChain(schema, query)].slice(0, depth + 1);
};

import { onAxis, type Query } from '../tables/query.ts';
import { rowVariables } from '../tables/row-variables.ts';
import { variableByRole, type TableSchema } from '../tables/schema.ts';

/** Whether a query names municípios, whose labels are fetched apart. */
export const needsMunicipios = (schema: TableSchema, query: Query): boolean => {
  const id = variableByRole(schema, 'municipio')?.id;
  return (
    id !== undefined &&
    (rowVariables(schema, query).includes(id) || onAxis(query, id) || !!query.filters[id]?.length)
  );
};

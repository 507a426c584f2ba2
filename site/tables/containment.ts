import type { Axis } from './axis.ts';
import type { CodeBook } from './code-book.ts';
import { ancestorsOf, variableOf, type TableSchema, type TableVariable } from './schema.ts';

/** The code of `ancestor` that contains a code of `variable`; undefined when nothing does. */
const ancestorCode = (
  schema: TableSchema,
  book: CodeBook,
  variable: TableVariable,
  code: string,
  ancestor: string,
): string | undefined => {
  const { parent } = variable;
  if (parent === undefined) return undefined;
  const above =
    variable.role === 'month'
      ? code.slice(0, 4)
      : variable.role === 'municipio'
        ? code.replace(/99999$/, '').slice(0, 2)
        : (book.get(variable.id)?.get(code)?.parent ?? (variable.role === 'uf' ? code : undefined));
  if (above === undefined || parent === ancestor) return above;
  return ancestorCode(schema, book, variableOf(schema, parent), above, ancestor);
};

/** Which positions of `inner` may stand under position `o` of an axis outside it. */
export type Containment = {
  readonly level: number;
  readonly parents: readonly (string | undefined)[];
};

const contained = new WeakMap<Axis, Map<string, Containment['parents']>>();

/** The nearest axis outside `inner` that contains its codes, if any: UF for município, ano for mês. */
export const containmentOf = (
  schema: TableSchema,
  book: CodeBook,
  outer: readonly Axis[],
  inner: Axis,
): Containment | null => {
  const ids = outer.map(({ variable }) => variable.id);
  const ancestor = ancestorsOf(schema, inner.variable.id).find((id) => ids.includes(id));
  if (ancestor === undefined) return null;
  const known = contained.get(inner) ?? new Map<string, Containment['parents']>();
  contained.set(inner, known);
  const parents =
    known.get(ancestor) ??
    inner.codes.map((code) => ancestorCode(schema, book, inner.variable, code, ancestor));
  known.set(ancestor, parents);
  return { level: ids.indexOf(ancestor), parents };
};

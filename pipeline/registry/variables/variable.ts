import type { Text, Variable } from '../types.ts';

type Declared = Pick<Variable, 'sharing' | 'basis' | 'sensitive'> & {
  readonly label: Text;
  readonly definition: Text;
};

/** A variable whose values are codes of a code list. */
export function coded(id: string, codeList: string, declared: Declared): Variable {
  return { id, type: 'code', codeList, ...declared };
}

/** A variable of any other type. */
export function plain(
  id: string,
  type: Exclude<Variable['type'], 'code'>,
  declared: Declared & { readonly unit?: Text },
): Variable {
  return { id, type, ...declared };
}

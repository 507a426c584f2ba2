import { codeLists } from '../../registry/code-lists.ts';
import type { ApiIndex } from '../../registry/api-files.ts';
import type {
  Frequency,
  SourceLayout,
  VariableDocument,
  VariableOrigin,
} from '../../registry/documentation-files.ts';
import { originRules } from '../../registry/documentation/origin-rules.ts';
import { layoutBases, variableOrigins } from '../../registry/documentation/variable-origins.ts';
import type { Catalog } from '../../registry/public-files.ts';
import type { Variable } from '../../registry/types.ts';
import { originCodes } from './origin-codes.ts';

/** Longer lists are files of their own. */
const LONGEST = 400;

/** Everything that is known of a variable, from the registry, the layouts and the published cells. */
export function variableDocument(
  variable: Variable,
  layouts: readonly SourceLayout[],
  { catalog, index }: { readonly catalog: Catalog; readonly index: ApiIndex },
  frequencies: readonly Frequency[],
): VariableDocument {
  const { id, label, definition, type, codeList, unit, sharing, basis, sensitive } = variable;
  const listed = codeList === undefined ? [] : (codeLists[codeList]?.codes ?? []);
  return {
    id,
    label,
    definition,
    type,
    ...(codeList === undefined ? {} : { codeList }),
    codes:
      listed.length > LONGEST ? [] : listed.map(({ code, label: name }) => ({ code, label: name })),
    ...(unit === undefined ? {} : { unit }),
    sharing,
    basis,
    sensitive,
    publishedIn: index.datasets
      .filter(
        ({ kind, columns }) =>
          (kind === 'cube' || kind === 'microdata') && columns.some((each) => each.id === id),
      )
      .map((each) => each.id),
    origins: variableOrigins.filter((each) => each.variable === id).flatMap(originOf(layouts)),
    special: listed
      .filter(({ kind }) => kind !== 'value')
      .map(({ code, kind, label: name }) => ({ code, kind, label: name })),
    breaks: breaksOf(id, catalog),
    frequencies,
  };
}

const originOf =
  (layouts: readonly SourceLayout[]) =>
  (declared: (typeof variableOrigins)[number]): readonly VariableOrigin[] => {
    const layout = layouts.find(({ id }) => id === declared.layout);
    const field = layout?.fields.find((each) => each.field === declared.field);
    if (!layout || !field) return [];
    return [
      {
        ...field,
        layout: layout.id,
        origin: layout.origin,
        ...(declared.rule === undefined ? {} : { rule: originRules[declared.rule] }),
        codes: originCodes(declared.variable, layout, declared.field),
      },
    ];
  };

/** Breaks of the bases whose files feed the variable, and notes about the variable itself; each once. */
function breaksOf(id: string, { cubes }: Catalog): VariableDocument['breaks'] {
  const bases = new Set(
    variableOrigins
      .filter(({ variable }) => variable === id)
      .map(({ layout }) => layoutBases[layout]),
  );
  const found = new Map<string, VariableDocument['breaks'][number]>();
  for (const cube of cubes.filter(({ base }) => bases.has(base)))
    for (const { id: note, text, source, breakBetween, dimension } of cube.notes)
      if (dimension === id || (breakBetween && dimension === undefined))
        found.set(note, {
          id: note,
          base: cube.base,
          text,
          source,
          ...(breakBetween ? { between: breakBetween } : {}),
        });
  return [...found.values()];
}

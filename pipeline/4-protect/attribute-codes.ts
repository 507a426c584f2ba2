import { literal } from '../engine/database.ts';
import type { Step } from '../engine/step.ts';
import { codeListById } from '../registry/code-lists.ts';
import { countedEntries } from './counted-codes.ts';
import { attributes, numberOfAttribute, type Attribute } from './attributes.ts';
import { generatedStep } from './generated-step.ts';
import type { ProtectionParameters } from './parameters.ts';

/** What each attribute asks of a block; pay (SALARIO) is judged by its own rule. */
export function attributeTable({ k, ks }: ProtectionParameters): Step {
  const rows = attributes.map(
    ({ id, cubes, sensitive }) =>
      `(${literal(id)}, ${numberOfAttribute(id)}, [${cubes.map(literal).join(', ')}], ${sensitive ? ks : k}, ${sensitive ? 3 : 2})`,
  );
  return generatedStep(
    'prt_atributo',
    'one row per attribute: its number, smallest category and smallest number of categories',
    `select atributo, cast(numero as utinyint) as numero, cubos, minimo, categorias
from (values ${rows.join(', ')}, ('SALARIO', 0, ['RAIS'], ${ks}, 1)) as a (atributo, numero, cubos, minimo, categorias)`,
    [],
  );
}

/**
 * The codes an attribute may show: each fine one, with the number of the broad one in its place
 * (`grosso`), the broad ones, and 0 for a group shown without any.
 */
export const codeTable: Step = generatedStep(
  'prt_codigo',
  'one row per attribute and code that may be shown',
  `select atributo, cast(numero as utinyint) as numero, cast(codigo as utinyint) as codigo,
  cast(grosso as utinyint) as grosso, fina, larga
from (values ${attributes.flatMap(codeRows).join(', ')}) as c (atributo, numero, codigo, grosso, fina, larga)`,
  [],
);

function codeRows({ id, list }: Attribute): readonly string[] {
  const { parentList } = codeListById(list);
  const codes = countedEntries(list);
  const broad = [
    ...new Set(codes.flatMap(({ kind, parent }) => (kind === 'value' ? (parent ?? []) : []))),
  ];
  const row = (code: number, alone: number, fine: string, large: string) =>
    `(${literal(id)}, ${numberOfAttribute(id)}, ${code}, ${alone}, ${literal(fine)}, ${literal(large)})`;
  const numberOfBroad = (parent: string) => codes.length + 1 + broad.indexOf(parent);
  return [
    row(0, 0, 'X', 'X'),
    ...codes.map(({ code, kind, parent = code }, at) =>
      row(at + 1, parentList && kind === 'value' ? numberOfBroad(parent) : at + 1, code, parent),
    ),
    ...(parentList ? broad : []).map((parent) =>
      row(numberOfBroad(parent), numberOfBroad(parent), `${parent}X`, parent),
    ),
  ];
}

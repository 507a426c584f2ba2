import { raisNationalities } from '../../registry/countries.ts';
import { crosswalks } from '../../registry/crosswalks.ts';
import type { SourceLayout, VariableOrigin } from '../../registry/documentation-files.ts';
import { layoutCodes } from '../../registry/documentation/variable-origins.ts';

type Codes = VariableOrigin['codes'];
type Pair = { readonly from: string; readonly to: string | null; readonly since?: number };

/**
 * Every code of a raw column with the harmonised code it becomes, in the order of the source's list, with the
 * years in which the source has it. Empty where the value is worked out and not looked up.
 */
export function originCodes(variable: string, layout: SourceLayout, field: string): Codes {
  const declared = layout.codes.filter((each) => each.field === field);
  return pairsOf(variable, layout, field).flatMap(({ from, to, since }) => {
    const listed = declared.filter(({ code }) => sameCode(code, from));
    if (listed.length === 0) return [{ from, fromLabel: '', ...(since ? { since } : {}), to }];
    return listed.map((each) => ({
      from,
      fromLabel: each.label,
      ...(each.from === undefined ? {} : { since: each.from }),
      ...(each.to === undefined ? {} : { until: each.to }),
      to,
    }));
  });
}

const sameCode = (a: string, b: string): boolean =>
  a === b || (/^\d+$/.test(a) && /^\d+$/.test(b) && Number(a) === Number(b));

const COUNTRIES: readonly string[] = ['pais', 'pais_nacionalidade'];
const PADDED: readonly string[] = ['nivel_instrucao'];

function pairsOf(variable: string, layout: SourceLayout, field: string): readonly Pair[] {
  if (COUNTRIES.includes(variable) && field === 'nacionalidade' && layout.id === 'rais')
    return raisNationalities.map(({ code, country, firstYear }) => ({
      from: code,
      to: country,
      since: firstYear,
    }));
  if (variable === 'escolaridade' && PADDED.includes(field)) return padded(layout, field);
  const known = variable === 'movimento' ? 'tipo_movimentacao' : variable;
  if (field === 'ind_portador_defic') return [];
  return crosswalks
    .filter((each) => each.variable === known && each.base === layoutCodes[layout.id])
    .filter(({ from }) => !isSpelling(from))
    .map(({ from, to }) => ({ from, to }));
}

/** '01' for '1' is a spelling of the same code. */
const isSpelling = (code: string): boolean => /^0\d$/.test(code);

const padded = (layout: SourceLayout, field: string): readonly Pair[] =>
  layout.codes
    .filter((each) => each.field === field)
    .map(({ code }) => ({ from: code, to: code.padStart(2, '0') }));

import { readCsv } from '../read-csv.ts';
import type { CrosswalkBase } from '../crosswalks.ts';
import { originRules, type OriginRule } from './origin-rules.ts';

type Row = Readonly<Record<'variavel' | 'leiaute' | 'campo' | 'regra', string>>;

/** A raw column that a harmonised variable is made of. */
export type DeclaredOrigin = {
  readonly variable: string;
  readonly layout: string;
  readonly field: string;
  readonly rule?: OriginRule;
};

export const variableOrigins: readonly DeclaredOrigin[] = readCsv<keyof Row>(
  new URL('variable-origins.csv', import.meta.url),
).map(({ variavel, leiaute, campo, regra }) => ({
  variable: variavel,
  layout: leiaute,
  field: campo,
  ...(regra ? { rule: parseRule(regra) } : {}),
}));

function parseRule(name: string): OriginRule {
  if (!Object.hasOwn(originRules, name)) throw new Error(`unknown rule of origin: ${name}`);
  return name as OriginRule;
}

/** The crosswalk whose source codes a layout has; the CTPS codes sex and education as RAIS does. */
export const layoutCodes: Readonly<Record<string, CrosswalkBase>> = {
  rais: 'RAIS',
  caged: 'CAGED',
  'novo-caged': 'NOVO_CAGED',
  ctps: 'RAIS',
  'obmigra-rais': 'RAIS',
  'obmigra-caged': 'CAGED',
  'obmigra-novo-caged': 'NOVO_CAGED',
};

/** The bases of the cubes that a layout feeds. */
export const layoutBases: Readonly<Record<string, string>> = {
  rais: 'RAIS',
  caged: 'CAGED',
  'novo-caged': 'CAGED',
  ctps: 'CTPS',
  'obmigra-rais': 'RAIS',
  'obmigra-caged': 'CAGED',
  'obmigra-novo-caged': 'CAGED',
};

import type { Variable } from '../types.ts';
import { detail } from './detail.ts';
import { movement } from './movement.ts';
import { origin } from './origin.ts';
import { person } from './person.ts';
import { place } from './place.ts';
import { record } from './record.ts';
import { time } from './time.ts';
import { work } from './work.ts';

/** Every variable of the harmonised tables, of the cubes and of the identifiers, once. */
export const variables: readonly Variable[] = [
  ...time,
  ...place,
  ...origin,
  ...person,
  ...movement,
  ...work,
  ...detail,
  ...record,
];

const byId: ReadonlyMap<string, Variable> = new Map(variables.map((each) => [each.id, each]));

/** The variable of an id. */
export function variableOf(id: string): Variable {
  const found = byId.get(id);
  if (!found) throw new Error(`unknown variable: ${id}`);
  return found;
}

import type { Base, BaseId } from '../types.ts';
import { caged } from './caged.ts';
import { cgil } from './cgil.ts';
import { ctps } from './ctps.ts';
import { rais } from './rais.ts';
import { refugio } from './refugio.ts';
import { sismigra } from './sismigra.ts';
import { sti } from './sti.ts';

/** The seven bases of Nota Técnica nº 4/2022/CGIL, in its order. */
export const bases: readonly Base[] = [cgil, ctps, rais, caged, sismigra, sti, refugio];

/** The base of an id. */
export function baseOf(id: BaseId): Base {
  const found = bases.find((base) => base.id === id);
  if (!found) throw new Error(`unknown base: ${id}`);
  return found;
}

import type { Locale } from '../../pipeline/registry/types.ts';
import { en } from './text/en.ts';
import { es } from './text/es.ts';
import { pt } from './text/pt.ts';
import type { TableText } from './text/shape.ts';

export type { TableText } from './text/shape.ts';

/** Words of the cross-table in the three languages. */
export const TABLE_TEXT: Readonly<Record<Locale, TableText>> = { pt, en, es };

import type { Locale } from '../../pipeline/registry/types.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { pt, type Texts } from './pt.ts';

export type { Texts } from './pt.ts';
export { fill } from './fill.ts';

export const texts: Readonly<Record<Locale, Texts>> = { pt, en, es };

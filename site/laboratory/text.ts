import type { Locale } from '../../pipeline/registry/types.ts';
import type { Shape } from '../text/shape.ts';
import { en } from './text/en.ts';
import { es } from './text/es.ts';
import { pt } from './text/pt.ts';

/** Portuguese sets the keys; every language fills them. */
export type LaboratoryTexts = Shape<typeof pt>;

export const laboratoryTexts: Readonly<Record<Locale, LaboratoryTexts>> = { pt, en, es };

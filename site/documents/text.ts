import type { Locale } from '../../pipeline/registry/types.ts';
import type { Shape } from '../text/shape.ts';
import { en } from './text/en.ts';
import { es } from './text/es.ts';
import { pt } from './text/pt.ts';

/** Portuguese sets the keys; every language fills them. */
export type DocumentTexts = Shape<typeof pt>;

export const documentTexts: Readonly<Record<Locale, DocumentTexts>> = { pt, en, es };

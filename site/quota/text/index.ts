import type { Locale } from '../../../pipeline/registry/types.ts';
import type { Shape } from '../../text/shape.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { pt } from './pt.ts';

export type QuotaTexts = Shape<typeof pt>;

/** Every sentence of the pages of the quota; Portuguese sets the keys. */
export const quotaTexts: Readonly<Record<Locale, QuotaTexts>> = { pt, en, es };

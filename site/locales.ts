import type { Locale } from '../pipeline/registry/types.ts';

/** Languages of the site, Portuguese first. The registry lends its types only, so the list is repeated. */
export const LOCALES = ['pt', 'en', 'es'] as const satisfies readonly Locale[];

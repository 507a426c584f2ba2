import type { Text } from './types.ts';

/** The three languages in the platform's order. */
export function text(pt: string, en: string, es: string): Text {
  return { pt, en, es };
}

/** A proper name: the same in the three languages. */
export function same(name: string): Text {
  return { pt: name, en: name, es: name };
}

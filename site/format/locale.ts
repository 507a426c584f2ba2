import type { Locale } from '../../pipeline/registry/types.ts';

/** BCP 47 tag of each locale: Brazil's Portuguese, never `pt-PT`, which drops the separator of 1.234. */
export const LOCALE_TAGS: Readonly<Record<Locale, string>> = { pt: 'pt-BR', en: 'en-GB', es: 'es' };

const collators = new Map<Locale, Intl.Collator>();

/** Order of names in a locale: accents and case do not separate (Abaeté, Água Boa, Óbidos, Oeiras). */
export const collator = (locale: Locale): Intl.Collator => {
  const known = collators.get(locale);
  if (known) return known;
  const made = new Intl.Collator(LOCALE_TAGS[locale], { sensitivity: 'base', numeric: true });
  collators.set(locale, made);
  return made;
};

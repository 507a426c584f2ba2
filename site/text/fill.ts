const PLACE = /\{(\w+)\}/g;

const known = new Map<string, readonly string[]>();

const findPlaces = (template: string): readonly string[] =>
  [...new Set([...template.matchAll(PLACE)].map(([, name]) => name ?? ''))].toSorted();

/** Names of the `{places}` of a template, sorted and without repetition. */
export const placesOf = (template: string): readonly string[] => {
  const places = known.get(template) ?? findPlaces(template);
  known.set(template, places);
  return places;
};

/**
 * Puts values into the `{places}` of a template. Throws on a place without a value and on a value
 * without a place, so that no sentence is published half filled.
 */
export const fill = (template: string, values: Readonly<Record<string, string>>): string => {
  const missing = placesOf(template).find((name) => values[name] === undefined);
  if (missing !== undefined) throw new Error(`place without value: {${missing}} in "${template}"`);
  const spare = Object.keys(values).find((name) => !placesOf(template).includes(name));
  if (spare !== undefined) throw new Error(`value without place: ${spare} in "${template}"`);
  return template.replaceAll(PLACE, (_, name: string) => values[name] ?? '');
};

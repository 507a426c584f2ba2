/**
 * The form in which names are compared: upper case, without accents, every run of other
 * characters collapsed to one space, trimmed. `createRegistryTables` declares the SQL twin
 * `normalise_name(t)`.
 */
export function normaliseName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim();
}

import { readFileSync } from 'node:fs';

/** The SELECT of one `.sql` file. */
export function sqlText(file: URL): string {
  return readFileSync(file, 'utf8').trim();
}

/** The SELECT of one file of the population, by its name without extension. */
export function populationSql(name: string): string {
  return sqlText(new URL(`sql/${name}.sql`, import.meta.url));
}

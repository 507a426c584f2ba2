import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes one value as JSON with a final line break; keys stay in the order they were made. */
export function writeJson(folder: string, name: string, value: unknown): void {
  writeText(folder, name, `${JSON.stringify(value)}\n`);
}

/** Writes UTF-8 text, creating the folders on the way. */
export function writeText(folder: string, name: string, content: string): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

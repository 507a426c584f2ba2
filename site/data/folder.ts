import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The published folder the site is built from: `VINCULO_PUBLIC`, or `data/public` of the working directory. */
export const publicFolder = (): string => resolve(process.env['VINCULO_PUBLIC'] ?? 'data/public');

const parsed = new Map<string, unknown>();

/**
 * Parses one JSON file of the published folder, once per process. The shape is the publisher's
 * promise (registry/public-files.ts). Throws with the path when the file is missing or broken.
 */
export const readPublicJson = <T>(path: string): T => {
  const key = `${process.env['VINCULO_PUBLIC']}:${path}`;
  const known: unknown =
    parsed.get(key) ?? JSON.parse(readFileSync(join(publicFolder(), path), 'utf8'));
  parsed.set(key, known);
  return known as T;
};

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
  const file = join(publicFolder(), path);
  if (!parsed.has(file)) parsed.set(file, JSON.parse(readFileSync(file, 'utf8')) as unknown);
  return parsed.get(file) as T;
};

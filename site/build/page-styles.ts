import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const LINK = /<link rel="stylesheet" href="\/_astro\/([^"]+\.css)">/g;
const LINKS = /(?:<link rel="stylesheet" href="\/_astro\/[^"]+\.css">\s*){2,}/;

/**
 * The sheets of each joined file, in the order of the page. Pages are rendered by a bundle of their own,
 * in the same process as the integration that writes the files.
 */
const joined = ((globalThis as { vinculoSheets?: Map<string, readonly string[]> }).vinculoSheets ??=
  new Map<string, readonly string[]>());

const nameOf = (files: readonly string[]): string =>
  `page.${createHash('sha256').update(files.join()).digest('hex').slice(0, 8)}.css`;

/** Asks for the sheets of a page in one file: a dozen small ones keep a slow connection waiting. */
export const joinSheets = (html: string): string =>
  html.replace(LINKS, (run) => {
    const files = [...run.matchAll(LINK)].map(([, file]) => file ?? '');
    const name = nameOf(files);
    joined.set(name, files);
    return `<link rel="stylesheet" href="/_astro/${name}">`;
  });

/** Writes the files that the pages were led to ask for. */
export const writeSheets = async (folder: string): Promise<void> => {
  for (const [name, files] of joined) {
    const sheets = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
    await writeFile(join(folder, name), sheets.join('\n'));
  }
};

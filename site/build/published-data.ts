import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Manifest } from '../../pipeline/registry/public-files.ts';
import { publicFolder } from '../data/folder.ts';

/** Folder of the published files inside the site. */
const FOLDER = 'dados';
const MANIFEST = 'manifest.json';

const TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
};

/** Files a deployment may carry: the manifest and what it names, so a stray file is never copied. */
const publishedPaths = (folder: string): readonly string[] => {
  const manifest = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as Manifest;
  return [...new Set([MANIFEST, ...manifest.files.map(({ path }) => path)])];
};

const copyPublished = async (from: string, to: string): Promise<void> => {
  for (const path of publishedPaths(from)) {
    await mkdir(dirname(join(to, path)), { recursive: true });
    await copyFile(join(from, path), join(to, path));
  }
};

const requestedFile = (url: string): string | null => {
  const path = normalize(decodeURIComponent(url.split('?')[0] ?? ''));
  const file = join(publicFolder(), path);
  const inside = file.startsWith(publicFolder()) && existsSync(file) && statSync(file).isFile();
  return inside ? file : null;
};

/** Puts the published data at `dados/`: copied into the built site, streamed by the development server. */
export const publishedData = (): AstroIntegration => ({
  name: 'published-data',
  hooks: {
    'astro:build:done': ({ dir }) =>
      copyPublished(publicFolder(), join(fileURLToPath(dir), FOLDER)),
    'astro:server:setup': ({ server }) => {
      server.middlewares.use(`/${FOLDER}`, (request, response, next) => {
        const file = requestedFile(request.url ?? '');
        if (file === null) return next();
        response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
        createReadStream(file).pipe(response);
      });
    },
  },
});

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
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.parquet': 'application/vnd.apache.parquet',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.do': 'text/plain; charset=utf-8',
  '.R': 'text/plain; charset=utf-8',
  '.sps': 'text/plain; charset=utf-8',
};

/** Media type of a published file, by its ending. */
export const mediaTypeOf = (path: string): string =>
  TYPES[extname(path)] ?? 'application/octet-stream';

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
        response.setHeader('Content-Type', mediaTypeOf(file));
        createReadStream(file).pipe(response);
      });
    },
  },
});

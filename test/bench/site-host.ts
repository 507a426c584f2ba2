import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** Kinds of file that travel compressed from any static host. */
const COMPRESSED = /\.(html|css|js|json|svg|txt|md)$/;

export type Host = { readonly url: string; readonly server: Server };

/** Serves the first file found in the folders as a static host does: compressed, `index.html` for a folder. */
export async function hostFolders(folders: readonly string[]): Promise<Host> {
  const bodies = new Map<string, Buffer>();
  const bodyOf = (file: string): Buffer => {
    const known = bodies.get(file);
    if (known) return known;
    const bytes = readFileSync(file);
    const body = COMPRESSED.test(file) ? gzipSync(bytes) : bytes;
    bodies.set(file, body);
    return body;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = folders
      .map((folder) => path.join(folder, decodeURIComponent(pathname)))
      .map((each) => (isFolder(each) ? path.join(each, 'index.html') : each))
      .find((each) => existsSync(each));
    if (!file) return void response.writeHead(404).end();
    response.writeHead(200, {
      'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'Cache-Control': 'max-age=600',
      ...(COMPRESSED.test(file) ? { 'Content-Encoding': 'gzip' } : {}),
    });
    response.end(bodyOf(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

const isFolder = (file: string): boolean => existsSync(file) && statSync(file).isDirectory();

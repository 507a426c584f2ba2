import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';

const folder = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'));

/**
 * The compiled engine travels packed, whatever the host does: 7 MB instead of 33, and under the limit of 25 MB a
 * file that some hosts have. Its name does not end in `.gz`, which some servers unpack on the way.
 */
const packed = (): Uint8Array =>
  gzipSync(readFileSync(join(folder, 'duckdb-eh.wasm')), { level: 9 });

/** The worker without the address of a source map that is not published. */
const worker = (): Uint8Array =>
  new TextEncoder().encode(
    readFileSync(join(folder, 'duckdb-browser-eh.worker.js'), 'utf8').replace(
      /\/\/# sourceMappingURL=\S+\s*$/,
      '',
    ),
  );

const FILES = {
  'duckdb-eh.wasm.pacote': { media: 'application/octet-stream', read: packed },
  'duckdb-eh.worker.js': { media: 'text/javascript; charset=utf-8', read: worker },
} as const;

type EngineFile = keyof typeof FILES;

const ENGINE_FILES = Object.keys(FILES) as readonly EngineFile[];

const read = new Map<EngineFile, Uint8Array<ArrayBuffer>>();

/** Bytes of a file of the engine, from the installed package; made once per process. */
const bytesOf = (name: EngineFile): Uint8Array<ArrayBuffer> => {
  const bytes = read.get(name) ?? Uint8Array.from(FILES[name].read());
  read.set(name, bytes);
  return bytes;
};

/** A file of the engine, as a route of the site answers with it. */
export const engineResponse = (name: EngineFile): Response =>
  new Response(bytesOf(name), { headers: { 'Content-Type': FILES[name].media } });

/** Bytes that a browser downloads to start the engine from a host that compresses scripts. */
export const engineBytes = (): number =>
  ENGINE_FILES.map((name) => {
    const bytes = bytesOf(name);
    return name.endsWith('.js') ? gzipSync(bytes).length : bytes.length;
  }).reduce((sum, each) => sum + each, 0);

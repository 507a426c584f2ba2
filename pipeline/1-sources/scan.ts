import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { isUtf8 } from 'node:buffer';
import { createGunzip } from 'node:zlib';
import { LineCounter, type LineCount } from './line-counter.ts';
import { ByteCensus } from './byte-census.ts';

/** Of a file as received. */
export type Fingerprint = { readonly bytes: number; readonly sha256: string };

/** What one pass over the bytes of a file tells. */
export type Scan = LineCount &
  Fingerprint & {
    readonly utf8: boolean;
    readonly census: ByteCensus;
  };

const CHUNK = 1 << 20;

/**
 * Hashes the file and, in the same pass, counts its lines and looks at its encoding. A `.gz` file
 * is hashed as received and read unpacked. `quoted` files may hold line breaks inside a field.
 */
export async function scanFile(
  file: string,
  form: { readonly separator: string; readonly quote: string; readonly newline: string },
): Promise<Scan> {
  const lines = new LineCounter(form);
  const census = new ByteCensus();
  const strict = new StrictUtf8();
  const hash = createHash('sha256');
  let bytes = 0;
  const content = contentOf(file, (chunk) => {
    hash.update(chunk);
    bytes += chunk.length;
  });
  for await (const chunk of content) {
    lines.add(chunk);
    strict.add(chunk);
    census.add(chunk, strict.valid);
  }
  return { ...lines.count(), bytes, sha256: hash.digest('hex'), utf8: strict.end(), census };
}

/** SHA-256 and size of a file that is only unpacked, not read. */
export async function fingerprint(file: string): Promise<Fingerprint> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of blocksOf(file)) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}

/**
 * The bytes of a file, unpacked when its name ends in `.gz`; `onReceived` sees them as received.
 * A block is only valid until the next one.
 */
export function contentOf(
  file: string,
  onReceived: (chunk: Buffer) => void = () => {},
): AsyncIterable<Buffer> {
  if (!/\.gz$/i.test(file)) return watched(blocksOf(file), onReceived);
  const packed = watched(createReadStream(file, { highWaterMark: CHUNK }), onReceived);
  const source = Readable.from(packed);
  const gunzip = createGunzip({ chunkSize: CHUNK });
  source.on('error', (error) => gunzip.destroy(error));
  return source.pipe(gunzip);
}

/** One buffer, filled again and again: allocating each block costs as much as reading it. */
async function* blocksOf(file: string): AsyncGenerator<Buffer> {
  const handle = await open(file);
  try {
    const buffer = Buffer.allocUnsafeSlow(CHUNK);
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, CHUNK, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

async function* watched(stream: AsyncIterable<unknown>, see: (chunk: Buffer) => void) {
  for await (const chunk of stream) {
    see(chunk as Buffer);
    yield chunk as Buffer;
  }
}

/** UTF-8 checked strictly over chunks that may cut a character in two. */
class StrictUtf8 {
  valid = true;
  #rest: Buffer = Buffer.alloc(0);

  add(chunk: Buffer): void {
    if (!this.valid) return;
    const bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
    const end = lastBoundary(bytes);
    this.valid = isUtf8(bytes.subarray(0, end));
    this.#rest = Buffer.from(bytes.subarray(end));
  }

  end(): boolean {
    return this.valid && this.#rest.length === 0;
  }
}

/** Position after the last complete character: at most three bytes are left over. */
function lastBoundary(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) {
      const size = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return size > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}

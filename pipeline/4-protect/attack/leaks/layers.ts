import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

/** Packed streams looked for in one file, and the most one may unpack to. */
const STREAMS = 2_000;
const UNPACKED = 256 * 1024 * 1024;
const OPTIONS = { maxOutputLength: UNPACKED, finishFlush: 2 };

/**
 * A file and everything packed in it: gzip and zlib streams and ZIP entries at any place, a Brotli
 * file, and base64 text (data addresses, inline source maps, columns of the compact cubes), also
 * inside one another.
 */
export function layersOf(bytes: Buffer, name: string, depth = 0): readonly Buffer[] {
  if (depth > 3) return [bytes];
  const inner = [
    ...(name.endsWith('.br')
      ? unpack(() => brotliDecompressSync(bytes, { maxOutputLength: UNPACKED }))
      : []),
    ...packed(bytes),
    ...encoded(bytes),
  ];
  return [bytes, ...inner.flatMap((each) => layersOf(each, '', depth + 1))];
}

const MAGIC: readonly (readonly [
  first: number,
  second: readonly number[],
  unpack: (bytes: Buffer) => Buffer,
])[] = [
  [0x1f, [0x8b], (bytes) => gunzipSync(bytes, OPTIONS)],
  [0x78, [0x01, 0x5e, 0x9c, 0xda], (bytes) => inflateSync(bytes, OPTIONS)],
  [0x50, [0x4b], (bytes) => zipEntry(bytes)],
];

function packed(bytes: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  for (const [first, second, open] of MAGIC) {
    let tries = 0;
    for (
      let at = bytes.indexOf(first);
      at !== -1 && tries < STREAMS;
      at = bytes.indexOf(first, at + 1)
    ) {
      if (!second.includes(bytes[at + 1] ?? -1)) continue;
      tries += 1;
      found.push(...unpack(() => open(bytes.subarray(at))));
    }
  }
  return found;
}

/** The entry whose local header begins the bytes; an entry that is not packed is read as it is. */
function zipEntry(bytes: Buffer): Buffer {
  if (bytes.readUInt32LE(0) !== 0x04034b50 || bytes.readUInt16LE(8) !== 8) return Buffer.alloc(0);
  return inflateRawSync(
    bytes.subarray(30 + bytes.readUInt16LE(26) + bytes.readUInt16LE(28)),
    OPTIONS,
  );
}

/** Base64 of at least 48 characters, decoded. A run is looked at from its beginning only. */
function encoded(bytes: Buffer): readonly Buffer[] {
  const text = bytes.toString('latin1');
  return Array.from(text.matchAll(/(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{48,}={0,2}/g), ([run]) =>
    /[a-z]/.test(run) && /[A-Z]/.test(run) ? Buffer.from(run, 'base64') : Buffer.alloc(0),
  ).filter(({ length }) => length > 0);
}

/** What could be unpacked, or nothing: most places that look like a stream are not one. */
function unpack(open: () => Buffer): readonly Buffer[] {
  try {
    const bytes = open();
    return bytes.length > 0 ? [bytes] : [];
  } catch {
    return [];
  }
}

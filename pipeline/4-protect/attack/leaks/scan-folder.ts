import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { withDatabase } from '../../../engine/database.ts';
import type { Manifest } from '../../../registry/public-files.ts';
import { readColumns } from './columns.ts';
import { findLeaks, type LeakKind, type Scanner } from './identifiers.ts';
import { layersOf } from './layers.ts';
import { scanParquet } from './parquet.ts';

/** A leak says where and what kind, never the value. */
export type Leak = { readonly file: string; readonly kind: LeakKind; readonly times: number };

export type LeakScan = {
  readonly files: number;
  readonly bytes: number;
  readonly leaks: readonly Leak[];
};

/** Where this program stands: no published byte may say so. */
const HERE = path.resolve(import.meta.dirname, '../../../..');

/** SHA-256 of files that were scanned before: the same bytes tell the same again. */
export type Scanned = ReadonlySet<string>;

/** Which of the files of a folder, in their order: one in `of`, from the one numbered `at`. */
export type Share = { readonly of: number; readonly at: number };

/**
 * Reads every byte of every file below a folder, or of a share of them, unpacked as deep as it goes; of equal
 * files of the same kind, and of those in `scanned`, one is enough.
 */
export async function scanFolder(
  folder: string,
  scanned: Scanned = new Set(),
  { of, at }: Share = { of: 1, at: 0 },
): Promise<LeakScan> {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) =>
      path.relative(folder, path.join(each.parentPath, each.name)).replaceAll('\\', '/'),
    )
    .toSorted();
  const declared = declaredHashes(folder, all);
  const names = all.filter((_, number) => number % of === at);
  return withDatabase({ file: ':memory:' }, async (database) => {
    const leaks: Leak[] = [];
    const seen = new Set<string>();
    let bytes = 0;
    for (const name of names) {
      const file = path.join(folder, name);
      const content = readFileSync(file);
      bytes += content.length;
      const hash = createHash('sha256').update(content).digest('hex');
      const same = `${path.extname(name)} ${hash}`;
      if (seen.has(same) || scanned.has(hash)) continue;
      seen.add(same);
      const scanner = scannerOf(name, content, declared);
      const { text, strange } = name.endsWith('.compact.json')
        ? readColumns(content)
        : { text: content, strange: 0 };
      const kinds = [
        ...Array<LeakKind>(strange).fill('coluna binária'),
        ...layersOf(text, name).flatMap((layer) => scanLayer(layer, scanner)),
        ...(name.endsWith('.parquet')
          ? await scanParquet(database, file, { ...scanner, context: 'dados' })
          : []),
      ];
      for (const [kind, times] of Map.groupBy(kinds, (each) => each))
        leaks.push({ file: name, kind, times: times.length });
    }
    return { files: names.length, bytes, leaks };
  });
}

function scanLayer(layer: Buffer, scanner: Scanner): readonly LeakKind[] {
  const text = layer.toString('latin1');
  const found = findLeaks(text, scanner);
  return found.includes('caminho da máquina') || HERE.length < 5 || !text.includes(HERE)
    ? found
    : [...found, 'caminho da máquina'];
}

/** Hashes of files that a manifest of the folder lists. */
function declaredHashes(folder: string, names: readonly string[]): Scanned {
  const manifests = names.filter((name) => path.basename(name) === 'manifest.json');
  return new Set(
    manifests.flatMap((name) => {
      const file = path.join(folder, name);
      const { files } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Manifest>;
      return existsSync(file) ? (files ?? []).map(({ sha256 }) => sha256) : [];
    }),
  );
}

/** Parquet is read by its values; its packed bytes are no text, in which codes side by side are no company. */
const DATA = /\.(?:csv|json|txt|tsv|ndjson|topojson|xml)(?:\.gz|\.br)?$/;

function scannerOf(name: string, content: Buffer, declared: ReadonlySet<string>): Scanner {
  const firstLine = content.toString('latin1', 0, 2000).split('\n', 1)[0] ?? '';
  return {
    context: DATA.test(name) ? 'dados' : 'codigo',
    declared,
    decimalComma: name.endsWith('.csv') && firstLine.includes(';'),
    positions: name.endsWith('.json') ? positionsIn(content) : 0,
  };
}

/** How many positions a sparse JSON-stat dataset numbers its values by; 0 in any other file. */
function positionsIn(content: Buffer): number {
  const head = content.toString('latin1', 0, 60);
  const size = content.indexOf('"size":[');
  if (!head.includes('"class":"dataset"') || size === -1) return 0;
  const [, sizes = ''] =
    /^"size":\[([\d,]+)\]/.exec(content.toString('latin1', size, size + 500)) ?? [];
  return sizes.split(',').reduce((product, each) => product * Number(each), 1);
}

import { linkSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Catalog, CompactCube, PublicCodeList } from '../../pipeline/registry/public-files.ts';
import { decodeCompact } from '../../site/tables/decode.ts';

/** Cells a town that the release does not show is given, at most: about what a town of middle size has. */
const CELLS_PER_TOWN = 40;

const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

/** The rows of each town of a cube, and the towns of each UF. */
function townsOf(cube: ReturnType<typeof decodeCompact>) {
  const column = cube.columns.get('municipio');
  const rows = new Map<string, number[]>();
  for (let row = 0; row < cube.rows; row++) {
    const code = column?.codes[column.index[row] ?? 0] ?? '';
    const found = rows.get(code) ?? [];
    rows.set(code, found);
    if (found.length < CELLS_PER_TOWN) found.push(row);
  }
  const byUf = Map.groupBy(rows.keys(), (code) => code.slice(0, 2));
  return { rows, byUf };
}

const base64 = (array: Uint16Array | Int32Array): string =>
  Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64');

/** A cube in which every town of the list has cells: those of another town of its UF, by turns. */
function fillTowns(compact: CompactCube, every: readonly string[]): CompactCube {
  const cube = decodeCompact(compact);
  const { rows, byUf } = townsOf(cube);
  const copied: { readonly row: number; readonly town: string }[] = [];
  every
    .filter((town) => !rows.has(town))
    .forEach((town, turn) => {
      const neighbours = byUf.get(town.slice(0, 2)) ?? [];
      const like = neighbours[turn % neighbours.length] ?? '';
      copied.push(...(rows.get(like) ?? []).map((row) => ({ row, town })));
    });
  const source = [
    ...Array.from({ length: cube.rows }, (_, row) => row),
    ...copied.map(({ row }) => row),
  ];
  return {
    ...compact,
    rows: source.length,
    dimensions: [...cube.columns.values()].map(({ id, codes, index }) => {
      const names =
        id === 'municipio' ? [...new Set([...codes, ...copied.map(({ town }) => town)])] : codes;
      const at = new Map(names.map((name, place) => [name, place]));
      const values = Uint16Array.from(source, (row, place) => {
        const town = copied[place - cube.rows]?.town;
        return (id === 'municipio' && town ? at.get(town) : index[row]) ?? 0;
      });
      return { id, codes: names, type: 'u16' as const, data: base64(values) };
    }),
    measures: [...cube.measures].map(([id, values]) => ({
      id,
      type: 'i32' as const,
      data: base64(Int32Array.from(source, (row) => values[row] ?? 0)),
    })),
  };
}

/** Copies a folder by links: nothing is written twice, and a file replaced in the copy stays in the original. */
function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const each of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, each.name), path.join(to, each.name)];
    if (each.isDirectory()) linkTree(source, target);
    else linkSync(source, target);
  }
}

/**
 * A published folder of the size of a complete release: that of the demonstration, with cells for every
 * município of the list in each main cube. Made up; only the time it takes to build means anything.
 */
export function makeWholeRelease(from: string, to: string): void {
  linkTree(from, to);
  const towns = readJson<PublicCodeList>(path.join(from, 'codelists/municipio.json'))
    .codes.filter(({ kind }) => kind === 'value')
    .map(({ code }) => code);
  const { cubes } = readJson<Catalog>(path.join(from, 'catalog.json'));
  for (const { id } of cubes.filter((each) => each.hasMunicipio && !each.derivedFrom)) {
    const file = `cubes/${id.toLowerCase()}.compact.json`;
    const filled = fillTowns(readJson<CompactCube>(path.join(from, file)), towns);
    writeFileSync(path.join(to, `${file}.new`), JSON.stringify(filled));
    renameSync(path.join(to, `${file}.new`), path.join(to, file));
  }
}

import { cubeById, readCatalog, readCodeList, readCompact, readManifest } from '../data/index.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { buildSchema, packBook } from './build-schema.ts';
import { unpackBook, type CodeBook, type PackedBook } from './code-book.ts';
import type { CubeData } from './cube.ts';
import { decodeCompact } from './decode.ts';
import { modelCube } from './model.ts';
import type { TableSchema } from './schema.ts';

/** A published cube ready to be pivoted at build time, with what its page carries for the browser. */
export type OpenCube = {
  readonly schema: TableSchema;
  readonly book: CodeBook;
  /** Labels without municípios, as they travel in the page. */
  readonly packed: PackedBook;
  readonly data: CubeData;
};

const decoded = new Map<string, CubeData>();

const decodedCube = (cubeId: string): CubeData => {
  const known = decoded.get(cubeId) ?? decodeCompact(readCompact(cubeId));
  decoded.set(cubeId, known);
  return known;
};

const opened = new Map<string, OpenCube>();

const open = (cubeId: string, locale: Locale): OpenCube => {
  const { receivedOn } = readManifest();
  const schema = {
    ...buildSchema(readCatalog(), cubeById(cubeId), locale),
    ...(receivedOn === null ? {} : { receivedOn }),
  };
  const cube = decodedCube(cubeId);
  const codesOf = (id: string): readonly string[] => cube.columns.get(id)?.codes ?? [];
  const packed = packBook(schema, codesOf, readCodeList, { municipios: false });
  const book = unpackBook(packBook(schema, codesOf, readCodeList, { municipios: true }));
  return { schema, book, packed, data: modelCube(cube, schema, book) };
};

/** Reads, decodes and models a cube of the release, once per cube and language. */
export const openCube = (cubeId: string, locale: Locale): OpenCube => {
  const key = `${cubeId}/${locale}`;
  const known = opened.get(key) ?? open(cubeId, locale);
  opened.set(key, known);
  return known;
};

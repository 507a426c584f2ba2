import { readFileSync } from 'node:fs';

/** Longitude and latitude in degrees. */
export type Position = [longitude: number, latitude: number];
export type Ring = Position[];
/** One area with its code and name; the n-th path of a drawing has the n-th name of its list. */
export type Area = {
  readonly code: string;
  readonly name: string;
  readonly rings: readonly Ring[];
};

/** The drawings of `mapa-brasil` (MIT), made from IBGE's 1:250.000 mesh. */
const PACKAGE = new URL('../../../node_modules/mapa-brasil/data/', import.meta.url);
/** Lagoa Mirim and Lagoa dos Patos, drawn as municipalities. */
const LAGOONS: ReadonlySet<string> = new Set(['4300001', '4300002']);

export type Drawing = {
  readonly folder: string;
  readonly file: string;
  readonly code: string;
  readonly name: string;
};

export const STATES: Drawing = {
  folder: 'federacao',
  file: 'br_unidades_da_federacao',
  code: 'CD_GEOCUF',
  name: 'NM_ESTADO',
};
export const MUNICIPALITIES: Drawing = {
  folder: 'municipios',
  file: 'br_municipios',
  code: 'CD_GEOCMU',
  name: 'NM_MUNICIP',
};

/** The areas of a drawing in degrees, lagoons left out, ordered by code. */
export function readAreas({ folder, file, code, name }: Drawing): readonly Area[] {
  const svg = readFileSync(new URL(`svg/low/${folder}/${file}.svg`, PACKAGE), 'utf8');
  const paths = Array.from(svg.matchAll(/<path d="([^"]*)"/g), ([, path = '']) => path);
  const listed = readNames(folder, file);
  if (paths.length !== listed.length) throw new Error(`names and outlines differ: ${file}`);
  return listed
    .map((each, index) => ({
      code: each[code] ?? '',
      name: each[name] ?? '',
      rings: ringsOf(paths[index] ?? ''),
    }))
    .filter((area) => !LAGOONS.has(area.code))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

function readNames(folder: string, file: string): readonly Record<string, string>[] {
  const text = readFileSync(new URL(`json/${folder}/${file}.json`, PACKAGE), 'utf8');
  return JSON.parse(text) as readonly Record<string, string>[];
}

function ringsOf(path: string): readonly Ring[] {
  return path
    .split('M')
    .slice(1)
    .map((part) =>
      positionsOf(Array.from(part.matchAll(/-?[\d.]+/g), ([number]) => Number(number))),
    );
}

/** The drawings are on a linear grid; the coefficients were fitted to seats of municipalities (median error 0.002°). */
function positionsOf(numbers: readonly number[]): Ring {
  return Array.from({ length: numbers.length >> 1 }, (_, index): Position => [
    -74.020732 + 0.05653464 * (numbers[2 * index] ?? 0),
    5.329581 - 0.05654043 * (numbers[2 * index + 1] ?? 0),
  ]);
}

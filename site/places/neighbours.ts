import { neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Cell } from '../../pipeline/registry/public-files.ts';
import { readPublicJson } from '../data/folder.ts';
import { placesBy } from './figures.ts';
import type { Fact } from './focus.ts';
import { findPlace, type Place } from './place.ts';

/** A place and those that touch it, as the maps draw them. */
export type Neighbour = {
  readonly code: string;
  /** As its outline says; a place without published figures has no page. */
  readonly name: string;
  readonly place: Place | undefined;
  readonly cell: Cell;
};

type Named = { readonly name?: string };

type Border = { readonly name: string; readonly beside: readonly string[] };

const borders = new Map<string, ReadonlyMap<string, Border>>();

/** Which areas of a topology share an arc, by code. */
export const bordersOf = (topology: Topology): ReadonlyMap<string, Border> => {
  const [object] = Object.values(topology.objects);
  const { geometries } = object as GeometryCollection;
  const codes = geometries.map(({ id }) => String(id));
  return new Map(
    neighbors(geometries).map((beside, at) => [
      codes[at] ?? '',
      {
        name: (geometries[at]?.properties as Named | undefined)?.name ?? '',
        beside: beside.flatMap((each) => codes[each] ?? []),
      },
    ]),
  );
};

const bordersIn = (file: string): ReadonlyMap<string, Border> => {
  const known = borders.get(file) ?? bordersOf(readPublicJson<Topology>(file));
  borders.set(file, known);
  return known;
};

const bySize = (a: Neighbour, b: Neighbour): number =>
  (b.cell.value ?? -1) - (a.cell.value ?? -1) || (a.code < b.code ? -1 : 1);

/**
 * A UF or municipality and those beside it, each with the figure of the same cube and year, largest
 * first; of a municipality, those of its UF. None for a country, and where the map knows no border.
 */
export const neighboursOf = (
  { cube, measure, period }: Fact,
  place: Place,
): readonly Neighbour[] => {
  const { kind, code } = place;
  if (kind === 'pais') return [];
  const file = kind === 'uf' ? 'geo/uf.topo.json' : `geo/municipios/${code.slice(0, 2)}.topo.json`;
  const areas = bordersIn(file);
  const beside = areas.get(code)?.beside ?? [];
  const cross = placesBy(cube, kind, 'sexo', { measure, period });
  const lines = [code, ...beside].map((each) => {
    const found = findPlace(kind, each);
    const name = areas.get(each)?.name ?? each;
    return { code: each, name, place: found, cell: cross.cell(each, null) };
  });
  return beside.length === 0 ? [] : lines.toSorted(bySize);
};

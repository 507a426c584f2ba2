import type { Topology } from 'topojson-specification';
import { readPublicJson } from '../data/folder.ts';
import { drawAreas } from '../maps/geometry.ts';
import { ufDrawing } from '../places/uf-outlines.ts';

type Place = { readonly code: string; readonly lat: number; readonly lon: number };

export type DrawnPoint = { readonly code: string; readonly x: number; readonly y: number };

/**
 * Where places stand on the outlines that every page shares: they are drawn together with the UFs, so
 * that the projection is the same. A place outside the outlines is left out.
 */
export const drawPoints = (places: readonly Place[]): readonly DrawnPoint[] => {
  const topology = readPublicJson<Topology>('geo/uf.topo.json');
  const { width, height } = ufDrawing();
  const codes = new Set(places.map(({ code }) => code));
  const { shapes } = drawAreas(withPoints(topology, places), width);
  return shapes.flatMap(({ code, centre: [x, y] }) =>
    codes.has(code) && x >= 0 && x <= width && y >= 0 && y <= height ? [{ code, x, y }] : [],
  );
};

/** A copy of the topology whose only object holds the areas and the points. */
const withPoints = (topology: Topology, places: readonly Place[]): Topology => {
  const [[name, areas] = ['', null]] = Object.entries(topology.objects);
  if (areas?.type !== 'GeometryCollection') throw new Error('topology without areas');
  const { scale = [1, 1], translate = [0, 0] } = topology.transform ?? {};
  const points = places.map(({ code, lat, lon }) => ({
    type: 'Point' as const,
    id: code,
    properties: { name: '' },
    coordinates: [(lon - translate[0]) / scale[0], (lat - translate[1]) / scale[1]],
  }));
  return {
    ...topology,
    objects: { [name]: { ...areas, geometries: [...areas.geometries, ...points] } },
  };
};

import { describe, expect, it } from 'vitest';
import { worldMesh } from '../../../pipeline/5-publish/geo/world.ts';
import { drawWorld, frameBox, worldProjection } from '../../../site/maps/world.ts';

const nothing = { type: 'FeatureCollection', features: [] } as const;
const drawing = drawWorld(
  worldMesh(),
  960,
  (code) => (code === 'HTI' ? 'Haití' : undefined),
  nothing as never,
);
const shape = (code: string) => drawing.shapes.find((each) => each.code === code)!;

describe('drawWorld', () => {
  it('draws every country but Brazil, in the language asked for', () => {
    expect(drawing.shapes.some(({ code }) => code === 'BRA')).toBe(false);
    expect(shape('HTI').name).toBe('Haití');
    expect(shape('VEN').name).toBe('Venezuela');
    expect(drawing.shapes.length).toBeGreaterThan(220);
  });

  it('gives every country something to point at, inside the drawing', () => {
    for (const {
      code,
      path,
      centre: [x, y],
    } of drawing.shapes) {
      expect(path, code).toMatch(/^M/);
      expect(x >= 0 && x <= drawing.width, code).toBe(true);
      expect(y >= 0 && y <= drawing.height, code).toBe(true);
    }
  });

  it('keeps areas in proportion, as choropleths need', () => {
    expect(shape('USA').area / shape('DZA').area).toBeCloseTo(9.5 / 2.38, 0);
    expect(shape('GRL').area).toBeLessThan(shape('ARG').area);
  });

  it('fits a page', () => {
    expect(JSON.stringify(drawing).length).toBeLessThan(170_000);
  });
});

describe('frameBox', () => {
  const inside = (box: string, place: [number, number]): boolean => {
    const [left = 0, top = 0, width = 0, height = 0] = box.split(' ').map(Number);
    const [x, y] = worldProjection(960)(place)!;
    return x >= left && x <= left + width && y >= top && y <= top + height;
  };

  it('holds the places it is named for', () => {
    const americas = frameBox('americas', drawing);
    expect(inside(americas, [-43, -23])).toBe(true);
    expect(inside(americas, [-72, 19])).toBe(true);
    expect(inside(americas, [139, 36])).toBe(false);
    expect(inside(frameBox('asia', drawing), [116, 40])).toBe(true);
    expect(frameBox('mundo', drawing)).toBe(`0 0 960 ${drawing.height}`);
  });
});

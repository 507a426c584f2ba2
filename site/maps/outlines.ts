import type { Drawing } from './geometry.ts';

/** The outlines of one drawing as a file of their own: areas by code, and what lies under them. */
export const outlinesFile = ({ width, height, shapes, land, home }: Drawing): string => {
  const paths = [
    ...shapes.map(({ code, path }) => [code, path] as const),
    ...(land ? [['land', land] as const] : []),
    ...(home ? [['home', home] as const] : []),
  ].map(([id, path]) => `<path id="a-${id}" vector-effect="non-scaling-stroke" d="${path}"/>`);
  return svgFile(width, height, paths);
};

export const svgFile = (width: number, height: number, parts: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${parts.join('')}</svg>\n`;

/** The start of the tag of an outline: drawn here, or used from a file that is fetched when wanted. */
export const outline = (file: string | undefined, id: string, path: string): string =>
  file === undefined ? `path d="${path}"` : `use href="${file}#a-${id}"`;

/** Where the outlines of the UFs and of the countries are, for every base and language. */
export const outlinesAddress = (kind: 'uf' | 'pais'): string => `/mapas/contornos/${kind}.svg`;

/** The shapes of data/public, by file: written by 5-publish, read by the site, the notebooks and the attackers. */

export type * from './public-files/accuracy.ts';
export type * from './public-files/attacks.ts';
export type * from './public-files/catalog.ts';
export type * from './public-files/cells.ts';
export type * from './public-files/codes.ts';
export type * from './public-files/manifest.ts';
export type * from './public-files/protection.ts';
export type * from './public-files/quality.ts';
export type * from './denominators.ts';

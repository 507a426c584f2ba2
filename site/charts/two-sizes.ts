/** A drawing for a page, and one for a phone: the words are as large in both, the room for them is not. */
export type Size = 'wide' | 'narrow';

/** Both drawings, of which the style sheet shows one and an image takes the first. */
export const inBothSizes = (draw: (size: Size) => string): string => draw('wide') + draw('narrow');

type Box = {
  readonly family: 'vc-time' | 'vc-bars' | 'vc-pyramid';
  readonly size: Size;
  readonly width: number;
  readonly height: number;
  /** Alternative text, escaped. */
  readonly label: string;
};

/** A drawing in its own units. */
export const drawingOf = ({ family, size, width, height, label }: Box, inside: string): string =>
  `<svg class="${family}" data-size="${size}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">${inside}</svg>`;

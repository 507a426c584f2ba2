import type { ExecutedSection } from '../../notebooks/execute.ts';

/** Taller drawings are too small to read as a card. */
const TALLEST = 400;

/** The first drawing of a notebook that fits a card; a picture beside its name says nothing more. */
export const thumbnailOf = (sections: readonly ExecutedSection[]): string | null => {
  const drawings = sections.flatMap(({ told }) => (told ? [told.figure.narrow] : []));
  const svg = drawings.find((each) => heightOf(each) <= TALLEST) ?? drawings[0];
  return (
    svg?.replace('role="img"', 'aria-hidden="true"').replace(/<title>.*?<\/title>/s, '') ?? null
  );
};

const heightOf = (svg: string): number => Number(/ height="([\d.]+)"/.exec(svg)?.[1] ?? 0);

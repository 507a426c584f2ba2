/** Pause between two drawings, in milliseconds: somebody may be scrolling. */
const PAUSE = 60;

/** Has the parts of a page laid out that wait for it (`content-visibility` in their styles), one at a time. */
export const layOut = ([first, ...others]: readonly HTMLElement[]): void => {
  if (!first) return;
  first.dataset['laidOut'] = '';
  setTimeout(() => layOut(others), PAUSE);
};

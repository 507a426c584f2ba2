/** Pause between two drawings, in milliseconds: somebody may be scrolling. */
const PAUSE = 60;

/** Has the drawings laid out that wait for it, one at a time. */
export const layOut = ([first, ...others]: readonly HTMLElement[]): void => {
  if (!first) return;
  first.dataset['laidOut'] = '';
  setTimeout(() => layOut(others), PAUSE);
};

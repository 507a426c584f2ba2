/** Shows the next few questions of a list in place of those that are there, and begins again at its end. */
const turn = (root: HTMLElement): void => {
  const items = [...root.querySelectorAll('li')];
  const first = items.findIndex(({ hidden }) => !hidden);
  const shown = items.filter(({ hidden }) => !hidden).length;
  const next = first + shown < items.length ? first + shown : 0;
  items.forEach((item, at) => {
    item.hidden = at < next || at >= next + shown;
  });
};

/** Lets a reader turn over the questions of the page; those who listen hear the new ones. */
export const turnQuestions = (): void => {
  for (const root of document.querySelectorAll<HTMLElement>('[data-turning]')) {
    root.querySelector('ul')?.setAttribute('aria-live', 'polite');
    root.querySelector('[data-turn]')?.addEventListener('click', () => turn(root));
  }
};

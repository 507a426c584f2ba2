import { foldText } from './fold-text.ts';
import { part } from './part.ts';

/** Hides the items of a list that do not hold what was typed, whatever the accents; says how many stay. */
const filterList = (root: HTMLElement): void => {
  const input = part<HTMLInputElement>(root, 'filter');
  const status = part(root, 'status');
  const items = [...root.querySelectorAll<HTMLElement>('[data-names] li')].map((item) => ({
    item,
    text: foldText(item.textContent ?? ''),
  }));
  input.addEventListener('input', () => {
    const wanted = foldText(input.value);
    let shown = 0;
    for (const { item, text } of items) {
      item.hidden = !text.includes(wanted);
      if (!item.hidden) shown += 1;
    }
    const { none = '', found = '' } = root.dataset;
    status.textContent = shown === 0 ? none : found.replace('{count}', String(shown));
  });
};

export const startNameFilters = (): void => {
  document.querySelectorAll<HTMLElement>('[data-name-filter]').forEach(filterList);
};

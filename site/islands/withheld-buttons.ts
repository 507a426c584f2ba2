/** The sign of a withheld cell, once it can be asked about. */
export const WITHHELD = 'button.vs-x';

const CELL = 'td[data-status="suppressed"]';

/** Turns the `x` of a cell into a button that keeps what it says and adds the question. */
const upgrade = (cell: HTMLElement, why: string): HTMLElement => {
  const button = document.createElement('button');
  const question = document.createElement('span');
  Object.assign(question, { className: 'vt-spoken', textContent: `: ${why}` });
  Object.assign(button, { type: 'button', className: 'vs-x', tabIndex: -1 });
  button.setAttribute('aria-haspopup', 'dialog');
  button.title = cell.title;
  cell.removeAttribute('title');
  button.append(...cell.childNodes, question);
  cell.append(button);
  return button;
};

const buttonsOf = (root: HTMLElement): readonly HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(WITHHELD),
];

/** One stop of the tab key for all withheld cells; the arrows go from one to the next. */
const stopAt = (root: HTMLElement, button: HTMLElement | undefined): void => {
  for (const each of root.querySelectorAll<HTMLElement>(`${WITHHELD}[tabindex="0"]`))
    each.tabIndex = -1;
  if (button) button.tabIndex = 0;
};

const columnOf = (button: HTMLElement): number =>
  button.closest<HTMLTableCellElement>('td')?.cellIndex ?? -1;

const neighbour = (root: HTMLElement, from: HTMLElement, key: string): HTMLElement | undefined => {
  const vertical = key === 'ArrowUp' || key === 'ArrowDown';
  const all = buttonsOf(root).filter((each) => !vertical || columnOf(each) === columnOf(from));
  const step = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1;
  return all[all.indexOf(from) + step];
};

const onKey = (root: HTMLElement, event: KeyboardEvent): void => {
  const from = event.target instanceof Element ? event.target.closest<HTMLElement>(WITHHELD) : null;
  if (!from || !event.key.startsWith('Arrow')) return;
  const to = neighbour(root, from, event.key);
  if (!to) return;
  event.preventDefault();
  stopAt(root, to);
  to.focus();
};

/** Keeps every withheld cell inside `root` a button, whenever its lines are printed anew. */
export const keepWithheldButtons = (root: HTMLElement, why: string): void => {
  const upgradeAll = (): void => {
    const made = [...root.querySelectorAll<HTMLElement>(CELL)]
      .filter((cell) => !cell.querySelector(WITHHELD))
      .map((cell) => upgrade(cell, why));
    if (made.length) stopAt(root, buttonsOf(root)[0]);
  };
  upgradeAll();
  new MutationObserver(upgradeAll).observe(root, { childList: true, subtree: true });
  root.addEventListener('keydown', (event) => onKey(root, event));
};

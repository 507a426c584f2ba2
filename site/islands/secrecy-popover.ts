import type { Explanation, Nearest } from '../secrecy/explain.ts';
import { RULE_ANCHORS } from '../secrecy/rule.ts';
import type { SecrecyText } from '../secrecy/text.ts';

/** Where the explanation of a withheld cell is shown: beside its button, or at the foot of a phone. */
export type SecrecyPopover = {
  readonly open: (button: HTMLElement) => void;
  readonly fill: (explanation: Explanation, hrefOf: (nearest: Nearest) => string) => void;
  readonly fail: () => void;
  readonly close: () => void;
};

const GAP = 6;

const element = (
  name: string,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElement => {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
};

/** Beside the button and inside the window; a narrow window leaves it to the style sheet. */
const place = (box: HTMLElement, button: HTMLElement): void => {
  const at = button.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const below = at.bottom + GAP;
  const top = below + height < innerHeight ? below : Math.max(GAP, at.top - GAP - height);
  const left = Math.min(Math.max(GAP, at.left), Math.max(GAP, innerWidth - width - GAP));
  box.style.setProperty('--top', `${top}px`);
  box.style.setProperty('--left', `${left}px`);
};

const link = (href: string, ...children: readonly (Node | string)[]): HTMLElement => {
  const made = element('a', '', ...children);
  made.setAttribute('href', href);
  return made;
};

const nearestItem = (nearest: Nearest, href: string): HTMLElement => {
  const go = link(href, nearest.label);
  if (nearest.page === undefined) go.dataset['search'] = nearest.search;
  return element('li', '', element('b', '', nearest.figure), go);
};

const nearestList = (
  { nearest }: Explanation,
  text: SecrecyText,
  hrefOf: (nearest: Nearest) => string,
): readonly Node[] =>
  nearest.length === 0
    ? [element('p', '', text.nothing)]
    : [
        element('p', 'vs-head', text.nearest),
        element('ul', '', ...nearest.map((each) => nearestItem(each, hrefOf(each)))),
        element('p', 'vs-note', text.partial),
      ];

type Parts = {
  readonly box: HTMLElement;
  readonly body: HTMLElement;
  readonly method: HTMLElement;
  readonly close: HTMLElement;
};

const closeButton = (label: string): HTMLElement => {
  const close = element('button', 'vs-close', '×');
  close.setAttribute('type', 'button');
  close.setAttribute('aria-label', label);
  return close;
};

const buildParts = (text: SecrecyText, page: string): Parts => {
  const title = element('h3', '', text.title);
  const body = element('div', 'vs-body');
  const method = link(page, text.page);
  const close = closeButton(text.close);
  const box = element('div', 'vs-box', title, body, element('p', 'vs-more', method), close);
  title.id = `vs-${crypto.randomUUID().slice(0, 8)}`;
  body.setAttribute('role', 'status');
  box.setAttribute('popover', 'auto');
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-labelledby', title.id);
  box.tabIndex = -1;
  return { box, body, method, close };
};

/**
 * One popover of a table. The browser closes it on Esc or a click outside and gives the focus back
 * to the button; `page` is the address of the page on confidentiality.
 */
export const createSecrecyPopover = (
  host: HTMLElement,
  text: SecrecyText,
  page: string,
): SecrecyPopover => {
  const { box, body, method, close } = buildParts(text, page);
  let opener: HTMLElement | null = null;
  host.append(box);
  close.addEventListener('click', () => box.hidePopover());
  box.addEventListener('toggle', (event) => {
    const open = (event as ToggleEvent).newState === 'open';
    opener?.setAttribute('aria-expanded', String(open));
  });
  return {
    open: (button) => {
      box.hidePopover();
      opener = button;
      body.replaceChildren(element('p', '', text.loading));
      box.showPopover();
      place(box, button);
      box.focus({ preventScroll: true });
    },
    fill: (explanation, hrefOf) => {
      const sentence = element('p', '', explanation.sentence);
      method.setAttribute('href', `${page}#${RULE_ANCHORS[explanation.rule]}`);
      body.replaceChildren(sentence, ...nearestList(explanation, text, hrefOf));
      if (opener) place(box, opener);
    },
    fail: () => body.replaceChildren(element('p', '', text.failed)),
    close: () => box.hidePopover(),
  };
};

import { part } from './part.ts';

const files = new Map<string, Promise<Document>>();

const read = async (file: string): Promise<Document> => {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${response.status} ${file}`);
  return new DOMParser().parseFromString(await response.text(), 'image/svg+xml');
};

/** One request per file, however many maps of the page use it. */
const readOnce = (file: string): Promise<Document> => {
  const known = files.get(file) ?? read(file);
  files.set(file, known);
  return known;
};

/** What is used from a file becomes part of the page, an outline or a group of them, with all that is said of it there. */
const draw = (use: SVGUseElement, file: Document): void => {
  const used = file.getElementById(use.href.baseVal.split('#')[1] ?? '');
  const paths = used?.localName === 'g' ? [...used.children] : used ? [used] : [];
  const copies = paths.map((path) => {
    const copy = document.importNode(path, true);
    copy.removeAttribute('id');
    for (const { name, value } of use.attributes)
      if (name !== 'href') copy.setAttribute(name, value);
    copy.append(...[...use.childNodes].map((each) => each.cloneNode(true)));
    return copy;
  });
  use.replaceWith(...copies);
};

/** What an element carries for readers without scripts, as nodes that ask for nothing yet; null when nothing. */
const carriedBy = (element: HTMLElement): DocumentFragment | null => {
  const carried = element.querySelector('noscript');
  if (!carried) return null;
  const { content } = document.createElement('template');
  // A page that was only parsed has them as nodes already.
  if (carried.firstElementChild) content.append(...carried.childNodes);
  else content.append(new Range().createContextualFragment(carried.textContent));
  return content;
};

/**
 * Gives a map what the page carries for readers without scripts only: its table, and its drawing over
 * outlines from a file. Where the file cannot be had, the drawing is left as such readers see it.
 */
export const unfold = async (root: HTMLElement): Promise<void> => {
  const [frame, twin] = [part(root, 'svg'), part(root, 'twin-table')];
  const [drawing, table] = [carriedBy(frame), carriedBy(twin)];
  if (table) twin.replaceChildren(table);
  if (!drawing) return;
  const uses = [...drawing.querySelectorAll<SVGUseElement>('use[href]')];
  try {
    const file = await readOnce(uses[0]?.href.baseVal.split('#')[0] ?? '');
    for (const use of uses) draw(use, file);
  } catch {
    // The browser asks for the file once more, as it does without scripts.
  }
  frame.replaceChildren(drawing);
  frame.style.removeProperty('aspect-ratio');
};

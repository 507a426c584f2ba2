/** The element a page marked `data-<name>` inside `root`; throws when the page lacks it. */
export const part = <T extends HTMLElement>(root: HTMLElement, name: string): T => {
  const found = root.querySelector<T>(`[data-${name}]`);
  if (!found) throw new Error(`missing part: ${name}`);
  return found;
};

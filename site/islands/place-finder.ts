import { foldText } from './fold-text.ts';
import { loadJson } from './load-files.ts';
import { part } from './part.ts';

/** Slug and name of each municipality with a page: `['sc/joinville', 'Joinville (SC)']`. */
type Listed = readonly (readonly [slug: string, name: string])[];

const SHOWN = 12;

const matching = (listed: Listed, typed: string): Listed => {
  const wanted = foldText(typed);
  if (wanted === '') return [];
  const folded = listed.map((each) => ({ each, name: foldText(each[1]) }));
  const starting = folded.filter(({ name }) => name.startsWith(wanted));
  const inside = folded.filter(({ name }) => !name.startsWith(wanted) && name.includes(wanted));
  return [...starting, ...inside].map(({ each }) => each);
};

const linkTo = (root: HTMLElement, [slug, name]: Listed[number]): HTMLLIElement => {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `${root.dataset['base'] ?? ''}${slug}/`;
  link.textContent = name;
  item.append(link);
  return item;
};

const find = async (root: HTMLElement, typed: string): Promise<void> => {
  const { list = '', none = '', found = '' } = root.dataset;
  const names = matching(await loadJson<Listed>(list), typed);
  part(root, 'found-list').replaceChildren(
    ...names.slice(0, SHOWN).map((each) => linkTo(root, each)),
  );
  const count = found.replace('{count}', String(names.length));
  part(root, 'status').textContent = typed.trim() === '' ? '' : names.length ? count : none;
};

export const startPlaceFinders = (): void => {
  document.querySelectorAll<HTMLElement>('[data-place-finder]').forEach((root) => {
    const input = part<HTMLInputElement>(root, 'find');
    input.addEventListener('input', () => void find(root, input.value));
  });
};

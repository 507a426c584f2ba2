import { part } from './part.ts';

/** What Pagefind tells of one page; `load` fetches its fragment. */
type Found = { readonly data: () => Promise<Fragment> };
type Fragment = {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
};
type Pagefind = {
  readonly options: (options: { readonly baseUrl: string }) => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly Found[] }>;
};

const STEP = 10;

const absolute = (address: string): string => new URL(address, location.href).href;

let loaded: Promise<Pagefind> | undefined;

/** The index is fetched when someone searches, and only the parts that the words need. */
const loadIndex = (root: HTMLElement): Promise<Pagefind> =>
  (loaded ??= (async () => {
    const index = (await import(
      /* @vite-ignore */ absolute(root.dataset['index'] ?? '')
    )) as Pagefind;
    await index.options({ baseUrl: new URL(absolute(root.dataset['site'] ?? '/')).pathname });
    return index;
  })());

/** Text of an excerpt: Pagefind marks the words found with `<mark>` and escapes the rest. */
const excerptOf = (html: string): DocumentFragment => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const made = document.createDocumentFragment();
  for (const node of body.childNodes) {
    const marked = node instanceof HTMLElement && node.tagName === 'MARK';
    const each = marked ? document.createElement('mark') : document.createElement('span');
    each.textContent = node.textContent;
    made.append(each);
  }
  return made;
};

const resultItem = ({ url, excerpt, meta }: Fragment): HTMLLIElement => {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const text = document.createElement('p');
  link.href = url;
  link.textContent = meta['title'] ?? url;
  text.append(excerptOf(excerpt));
  item.append(link, text);
  return item;
};

const countWords = ({ dataset }: HTMLElement, query: string, count: number): string => {
  const { none = '', one = '', found = '' } = dataset;
  const words = count === 0 ? none : count === 1 ? one : found;
  return words.replace('{count}', String(count)).replace('{query}', query);
};

/** A search in course: an older one that ends later is dropped. */
type Session = {
  readonly root: HTMLElement;
  results: readonly Found[];
  shown: number;
  turn: number;
};

const showMore = async (session: Session): Promise<void> => {
  const { root, results, shown, turn } = session;
  const next = results.slice(shown, shown + STEP);
  const fragments = await Promise.all(next.map((each) => each.data()));
  if (turn !== session.turn) return;
  session.shown = shown + next.length;
  part(root, 'results').append(...fragments.map(resultItem));
  part(root, 'more').hidden = session.shown >= results.length;
};

const search = async (session: Session, query: string): Promise<void> => {
  const turn = ++session.turn;
  const { root } = session;
  const { results } = await (await loadIndex(root)).search(query);
  if (turn !== session.turn) return;
  session.results = results;
  session.shown = 0;
  part(root, 'results').replaceChildren();
  part(root, 'status').textContent = countWords(root, query, results.length);
  await showMore(session);
};

const start = (root: HTMLElement): void => {
  const session: Session = { root, results: [], shown: 0, turn: 0 };
  const input = part<HTMLInputElement>(root, 'query');
  const failed = (): void => {
    part(root, 'status').textContent = root.dataset['failed'] ?? '';
  };
  const run = (): void => {
    const query = input.value.trim();
    if (query !== '') search(session, query).catch(failed);
  };
  part<HTMLFormElement>(root, 'form').addEventListener('submit', (event) => {
    event.preventDefault();
    history.replaceState(null, '', `?q=${encodeURIComponent(input.value.trim())}`);
    run();
  });
  part(root, 'more').addEventListener('click', () => {
    showMore(session).catch(failed);
  });
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  run();
};

export const startSiteSearch = (): void => {
  document.querySelectorAll<HTMLElement>('[data-site-search]').forEach(start);
};

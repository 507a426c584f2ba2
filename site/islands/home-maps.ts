import type { CubeBlock, MapBlock } from './map-session.ts';
import { part } from './part.ts';

/** Name of the count in the address of the page. */
const PARAMETER = 'contar';

const remember = (id: string, usual: boolean): void => {
  const params = new URLSearchParams(location.search);
  if (usual) params.delete(PARAMETER);
  else params.set(PARAMETER, id);
  const search = params.toString();
  history.replaceState(null, '', location.pathname + (search && `?${search}`) + location.hash);
};

/** What a map shares with the table of its own page goes with it to another. */
const withItsCube = (map: HTMLElement, other: Document): HTMLElement => {
  const own = part(map, 'page-block');
  const block = JSON.parse(own.textContent) as MapBlock;
  const cube = [...other.querySelectorAll('[data-base-table] [data-page-block]')]
    .map((each) => JSON.parse(each.textContent) as CubeBlock)
    .find(({ schema }) => schema.cubeId === map.dataset['cube']);
  own.textContent = JSON.stringify({ ...block, cube: block.cube ?? cube ?? null });
  return map;
};

/** The map of the page of a base: the one drawn there, with its figures, under an address of its own. */
const fetchMap = async (page: string, id: string): Promise<HTMLElement> => {
  const answer = await fetch(page);
  if (!answer.ok) throw new Error(`${page}: ${answer.status}`);
  const other = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const map = other.querySelector<HTMLElement>('[data-area-map][data-kind=uf]');
  if (!map) throw new Error(`${page}: no map`);
  map.dataset['key'] = `mapa-${id.toLowerCase()}`;
  return withItsCube(map, other);
};

/** Brings a map to the front page, where it stays, and gives it life. */
const bring = async (root: HTMLElement, { value, dataset }: HTMLInputElement): Promise<void> => {
  const place = document.createElement('div');
  place.dataset['count'] = value;
  place.append(await fetchMap(dataset['page'] ?? '', value));
  root.querySelector('[data-home-status]')?.before(place);
  const { startMaps } = await import('./area-map.ts');
  await startMaps();
};

const isThere = (root: HTMLElement, id: string): boolean =>
  root.querySelector(`[data-count="${id}"]`) !== null;

/** Shows the map of the count that is chosen, which may have changed while another was on its way. */
const showChosen = (root: HTMLElement): void => {
  const chosen = root.querySelector<HTMLInputElement>(`[name=${PARAMETER}]:checked`)?.value ?? '';
  if (!isThere(root, chosen)) return;
  for (const each of root.querySelectorAll<HTMLElement>('[data-count]'))
    each.hidden = each.dataset['count'] !== chosen;
};

const showCount = async (root: HTMLElement, radio: HTMLInputElement): Promise<void> => {
  const status = root.querySelector('[data-home-status]');
  const { loading = '', failed = '' } = root.dataset;
  if (!status) return;
  if (!isThere(root, radio.value)) {
    status.textContent = loading;
    try {
      await bring(root, radio);
    } catch {
      status.textContent = failed;
      return;
    }
  }
  status.textContent = '';
  showChosen(root);
};

/** Lets a reader of the front page choose what its map counts; the choice is in the address. */
export const switchHomeMaps = (): void => {
  const root = document.querySelector<HTMLElement>('[data-home-maps]');
  const radios = [...(root?.querySelectorAll<HTMLInputElement>(`[name=${PARAMETER}]`) ?? [])];
  const [usual] = radios;
  if (!root || !usual) return;
  const choose = (radio: HTMLInputElement): void => {
    radio.checked = true;
    remember(radio.value, radio === usual);
    void showCount(root, radio);
  };
  for (const radio of radios) radio.addEventListener('change', () => choose(radio));
  const asked = new URLSearchParams(location.search).get(PARAMETER);
  const wanted = radios.find(({ value }) => value === asked);
  if (wanted && wanted !== usual) choose(wanted);
};

/** Name of the count in the address of the page. */
const PARAMETER = 'contar';

const remember = (id: string, usual: boolean): void => {
  const params = new URLSearchParams(location.search);
  if (usual) params.delete(PARAMETER);
  else params.set(PARAMETER, id);
  const search = params.toString();
  history.replaceState(null, '', location.pathname + (search && `?${search}`) + location.hash);
};

/** Puts the map of a template in the page, where it stays; it comes to life as the first one did. */
const bringOut = async (template: HTMLTemplateElement): Promise<void> => {
  const place = document.createElement('div');
  place.dataset['count'] = template.dataset['count'] ?? '';
  place.append(template.content);
  template.replaceWith(place);
  const { startMaps } = await import('./area-map.ts');
  startMaps();
};

const showCount = (root: HTMLElement, id: string): void => {
  for (const each of root.querySelectorAll<HTMLElement>('[data-count]')) {
    const wanted = each.dataset['count'] === id;
    each.hidden = !wanted;
    if (wanted && each instanceof HTMLTemplateElement) void bringOut(each);
  }
};

/** Lets a reader of the front page choose what its map counts; the choice is in the address. */
export const switchHomeMaps = (): void => {
  const root = document.querySelector<HTMLElement>('[data-home-maps]');
  const radios = [...(root?.querySelectorAll<HTMLInputElement>(`[name=${PARAMETER}]`) ?? [])];
  const [usual] = radios;
  if (!root || !usual) return;
  const choose = (radio: HTMLInputElement): void => {
    radio.checked = true;
    showCount(root, radio.value);
    remember(radio.value, radio === usual);
  };
  for (const radio of radios) radio.addEventListener('change', () => choose(radio));
  const asked = new URLSearchParams(location.search).get(PARAMETER);
  const wanted = radios.find(({ value }) => value === asked);
  if (wanted && wanted !== usual) choose(wanted);
};

import type { MapSession } from './map-session.ts';

const municipalMap = ({ sources }: MapSession): HTMLElement | null =>
  document.querySelector<HTMLElement>(
    `[data-area-map][data-kind="municipio"][data-cube="${sources.cubeId}"]`,
  );

/** Opens a UF on the municipal map of the page, with the focus on its list of UFs. */
const openUf = (map: HTMLElement, uf: string): void => {
  const select = map.querySelector<HTMLSelectElement>('select[name="uf"]');
  if (!select || ![...select.options].some(({ value }) => value === uf)) return;
  select.value = uf;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  map.scrollIntoView({ behavior: still ? 'auto' : 'smooth', block: 'start' });
  select.focus({ preventScroll: true });
};

const ufUnder = (target: EventTarget | null): string | undefined =>
  target instanceof Element
    ? target.closest<SVGPathElement>('path[data-area]')?.dataset['area']
    : undefined;

/** From a UF of the country to its municípios, by click or Enter, where the page has both maps. */
export const watchZoom = (session: MapSession): void => {
  if (session.choice.kind !== 'uf') return;
  const map = municipalMap(session);
  if (!map) return;
  session.root.dataset['zooms'] = '';
  const open = (event: Event): void => {
    const uf = ufUnder(event.target);
    if (uf === undefined) return;
    event.preventDefault();
    openUf(map, uf);
  };
  session.frame.addEventListener('click', open);
  session.frame.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') open(event);
  });
};

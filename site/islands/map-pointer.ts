/** A place as the keyboard walks it. */
type Named = { readonly code: string; readonly name: string };

export type TipText = (code: string) => { readonly name: string; readonly figure: string } | null;

type Parts = { readonly root: HTMLElement; readonly svg: HTMLElement; readonly tip: HTMLElement };

const areaUnder = (target: EventTarget | null): SVGPathElement | null =>
  target instanceof Element ? target.closest<SVGPathElement>('path[data-area]') : null;

/** The code of the area or circle under the pointer. */
const codeUnder = (target: EventTarget | null): string | undefined =>
  areaUnder(target)?.dataset['area'] ??
  (target instanceof Element
    ? target.closest<SVGElement>('[data-circle]')?.dataset['circle']
    : undefined);

const mark = ({ root }: Parts, code: string | null): void => {
  for (const each of root.querySelectorAll('.vm-on')) each.classList.remove('vm-on');
  if (code === null) return;
  for (const each of root.querySelectorAll(`[data-area="${code}"], [data-rank="${code}"]`))
    each.classList.add('vm-on');
};

const place = (tip: HTMLElement, frame: DOMRect, x: number, y: number): void => {
  const half = tip.offsetWidth / 2;
  const left = Math.max(half, Math.min(frame.width - half, x - frame.left));
  tip.style.left = `${left}px`;
  tip.style.top = `${Math.max(tip.offsetHeight + 12, y - frame.top)}px`;
};

const showTip = ({ svg, tip }: Parts, text: TipText, code: string, x: number, y: number): void => {
  const content = text(code);
  if (!content) return;
  const name = document.createElement('b');
  name.textContent = content.name;
  tip.replaceChildren(name, content.figure);
  tip.hidden = false;
  place(tip, svg.getBoundingClientRect(), x, y);
};

const centreOf = (path: Element): readonly [number, number] => {
  const { left, top, width, height } = path.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};

/** Figures on hover and on focus, with the same place marked in the map and in the list. */
export const watchPointer = (parts: Parts, text: TipText): void => {
  const { root, svg, tip } = parts;
  const hide = (): void => {
    tip.hidden = true;
    mark(parts, null);
  };
  svg.addEventListener('pointermove', ({ target, clientX, clientY }) => {
    const code = codeUnder(target);
    if (code === undefined) return hide();
    mark(parts, code);
    showTip(parts, text, code, clientX, clientY);
  });
  svg.addEventListener('pointerleave', hide);
  svg.addEventListener('focusout', hide);
  svg.addEventListener('focusin', ({ target }) => {
    const path = areaUnder(target);
    if (!path) return;
    mark(parts, path.dataset['area'] ?? null);
    showTip(parts, text, path.dataset['area'] ?? '', ...centreOf(path));
  });
  root.addEventListener('pointerover', ({ target }) => {
    const item = target instanceof Element ? target.closest<HTMLElement>('[data-rank]') : null;
    if (item) mark(parts, item.dataset['rank'] ?? null);
  });
};

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();

const nextIndex = (areas: readonly Named[], at: number, key: string): number | null => {
  const step = STEPS[key];
  if (step !== undefined) return (at + step + areas.length) % areas.length;
  if (key === 'Home') return 0;
  if (key === 'End') return areas.length - 1;
  if (key.length !== 1 || !/\p{L}/u.test(key)) return null;
  const order = areas.map((_, offset) => (at + 1 + offset) % areas.length);
  return order.find((index) => plain(areas[index]?.name ?? '').startsWith(plain(key))) ?? null;
};

/** One tab stop for the whole map; arrows and letters walk the places by name. */
export const watchKeyboard = (svg: HTMLElement, byName: () => readonly Named[]): void => {
  svg.addEventListener('keydown', (event) => {
    const current = areaUnder(event.target);
    if (!current || event.ctrlKey || event.metaKey || event.altKey) return;
    const areas = byName();
    const at = areas.findIndex(({ code }) => code === current.dataset['area']);
    const next = nextIndex(areas, at, event.key);
    const path =
      next === null
        ? null
        : svg.querySelector<SVGPathElement>(`[data-area="${areas[next]?.code}"]`);
    if (!path) return;
    event.preventDefault();
    current.tabIndex = -1;
    path.tabIndex = 0;
    path.focus();
  });
};

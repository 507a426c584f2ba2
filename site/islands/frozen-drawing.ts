/** Properties of the page's style that make a drawing what it is; an image carries them itself. */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'paint-order',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'vector-effect',
] as const;

/** Computed styles name a pattern by the address of the page; inside an image it is the id alone. */
const local = (value: string): string => value.replace(/url\("[^"#]*#([^"]+)"\)/, 'url(#$1)');

/** A shape that is only drawn by use takes its paint from there. */
const isReused = (element: Element): boolean => element.matches('defs > path[id]');

const freeze = (from: Element, to: Element): void => {
  if (isReused(from)) return;
  const style = getComputedStyle(from);
  for (const name of PROPERTIES) {
    const value = style.getPropertyValue(name);
    if (value && value !== 'normal') to.setAttribute(name, local(value));
  }
  for (const name of ['class', 'tabindex', 'role', 'aria-label']) to.removeAttribute(name);
  [...from.children].forEach((child, at) => {
    const copy = to.children[at];
    if (copy) freeze(child, copy);
  });
};

/** Works on the light theme, whichever is in force: an image is printed on white. */
export const inLight = <T>(work: () => T): T => {
  const { dataset } = document.documentElement;
  const before = dataset['theme'];
  dataset['theme'] = 'light';
  try {
    return work();
  } finally {
    if (before === undefined) delete dataset['theme'];
    else dataset['theme'] = before;
  }
};

/** Something drawn, and how tall it is. */
export type Part = { readonly svg: string; readonly height: number };

const sizeOf = (svg: SVGSVGElement): readonly [number, number] => {
  const { width, height } = svg.viewBox.baseVal;
  return [width, height];
};

/** A drawing of the page as it looks, at a place and width of the image. */
export const copied = (svg: SVGSVGElement, x: number, y: number, width: number): Part => {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  freeze(svg, copy);
  const [own, tall] = sizeOf(svg);
  const height = (tall / own) * width;
  const place = { x, y, width, height };
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, value.toFixed(1));
  return { svg: new XMLSerializer().serializeToString(copy), height };
};

/** Time a page is left alone after it has loaded, at most, in milliseconds. */
const PATIENCE = 300;

/**
 * Runs something once, when the page has loaded and is at rest, or before that at the first sign that a
 * reader wants one of some elements. An address that asks for something is such a sign.
 */
export const whenWanted = (selector: string, run: () => void): void => {
  const signs = ['pointerover', 'focusin', 'touchstart'] as const;
  const elements = document.querySelectorAll(selector);
  const start = (): void => {
    for (const each of elements) for (const sign of signs) each.removeEventListener(sign, start);
    if (!started) run();
    started = true;
  };
  const rest = (): void => {
    if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: PATIENCE });
    else setTimeout(start, PATIENCE);
  };
  let started = elements.length === 0;
  if (location.search !== '') return start();
  for (const each of elements)
    for (const sign of signs) each.addEventListener(sign, start, { passive: true });
  if (document.readyState === 'complete') rest();
  else addEventListener('load', rest, { once: true });
};

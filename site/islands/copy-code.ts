import { copyText } from './save-file.ts';

/** What the pages are written with: their own address is known only where they are opened. */
const PLACEHOLDER = 'https://SITE';
const INDEX = '/dados/api/v1/index.json';

/** The address of the site, from the link to the index on the page; null on a page without one. */
const siteAddress = (): string | null => {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
  const index = links.find(({ href }) => href.endsWith(INDEX));
  return index ? index.href.slice(0, -INDEX.length) : null;
};

/** Puts the address of the site into the calls, so that they run as they are copied. */
const addressCalls = (): void => {
  const address = siteAddress();
  if (address === null) return;
  for (const call of document.querySelectorAll<HTMLElement>('.call pre'))
    call.textContent = call.textContent.replaceAll(PLACEHOLDER, address);
};

/** Each button copies the call below it and says so; where the clipboard is closed, the call is selected. */
export const startCopyButtons = (): void => {
  addressCalls();
  const note = document.querySelector<HTMLElement>('[data-copied-note]');
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]'))
    button.addEventListener('click', async () => {
      const call = button.closest('.call')?.querySelector<HTMLElement>('pre');
      if (!call) return;
      const copied = await copyText(call.textContent, call);
      if (copied && note) note.textContent = note.dataset['text'] ?? '';
    });
};

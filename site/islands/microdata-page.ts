import { abntDate } from '../tables/cite.ts';

/** Puts the address of the page, of its files and the day of access where the page leaves them open. */
export const fillAddresses = (): void => {
  const page = location.origin + location.pathname;
  const now = new Date();
  const date = new Date(now.getTime() - now.getTimezoneOffset() * 60_000)
    .toISOString()
    .slice(0, 10);
  for (const each of document.querySelectorAll<HTMLElement>('[data-fill="address"]'))
    each.textContent = page;
  for (const each of document.querySelectorAll<HTMLElement>('[data-fill="date"]'))
    each.textContent = date;
  for (const each of document.querySelectorAll<HTMLElement>('[data-fill="day"]'))
    each.textContent = dayIn(document.documentElement.lang, date);
  for (const each of document.querySelectorAll<HTMLElement>('[data-files]'))
    each.textContent = new URL(each.dataset['files'] ?? '', location.href).href;
};

/** In Portuguese as the norm of citations has it. */
const dayIn = (language: string, date: string): string =>
  language.startsWith('pt')
    ? abntDate(date)
    : new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
        new Date(date),
      );

/** Copies the text of the block beside a button, and says so in the button itself. */
export const watchCopies = (): void => {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const text = button.closest('[data-copied]')?.querySelector('pre, blockquote')?.textContent;
      void navigator.clipboard.writeText(text ?? '').then(() => {
        button.dataset['done'] = '';
        button.textContent = button.dataset['said'] ?? '';
      });
    });
  }
};

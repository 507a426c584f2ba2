import { copyText } from './save-file.ts';

/** Each button copies the code below it and says so; where the clipboard is closed, the code is selected. */
export const startCopyButtons = (): void => {
  const note = document.querySelector<HTMLElement>('[data-copied-note]');
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]'))
    button.addEventListener('click', async () => {
      const code = button.closest('.call')?.querySelector<HTMLElement>('pre');
      if (!code) return;
      const copied = await copyText(code.textContent ?? '', code);
      if (copied && note) note.textContent = note.dataset['text'] ?? '';
    });
};

import { drawPng, saveFile } from './save-file.ts';

const download = async (root: HTMLElement, kind: string): Promise<void> => {
  const { writeFigureSvg } = await import('./figure-image.ts');
  const svg = writeFigureSvg(root, location.href);
  const name = root.dataset['name'] ?? 'vinculo';
  if (kind === 'svg') saveFile(`${name}.svg`, 'image/svg+xml', svg);
  else saveFile(`${name}.png`, 'image/png', await drawPng(svg));
};

/** Hands over the charts of the page as images; nothing is fetched before someone asks. */
export const watchCharts = (): void => {
  for (const root of document.querySelectorAll<HTMLElement>('[data-chart]'))
    root.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-image]') : null;
      const kind = button?.dataset['image'];
      if (kind === undefined) return;
      download(root, kind).catch(() => {
        const status = root.querySelector('[data-status]');
        if (status) status.textContent = root.dataset['failed'] ?? '';
      });
    });
};

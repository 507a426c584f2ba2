import { saveFile, drawPng } from './save-file.ts';
import type { MapSession } from './map-session.ts';

/** Hands the map over as an image with title, legend, source and notes; the writer is fetched then. */
const download = async ({ root, key, schema, choice }: MapSession, kind: string): Promise<void> => {
  const { writeFigureSvg } = await import('./figure-image.ts');
  const svg = writeFigureSvg(root, location.href);
  const name = [schema.cubeId.toLowerCase(), key, choice.period.id].join('_');
  if (kind === 'svg') saveFile(`${name}.svg`, 'image/svg+xml', svg);
  else saveFile(`${name}.png`, 'image/png', await drawPng(svg));
};

export const watchImages = (session: MapSession): void => {
  session.root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-image]') : null;
    const kind = button?.dataset['image'];
    if (kind === undefined) return;
    download(session, kind).catch(() => {
      session.root.querySelector('[data-status]')!.textContent = session.text.failed;
    });
  });
};

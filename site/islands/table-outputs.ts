import { part } from './part.ts';
import { say, type TableSession } from './table-session.ts';

/** What leaves the page is fetched with the first sign that somebody wants it. */
const work = () => import('./output-work.ts');

type Work = Awaited<ReturnType<typeof work>>;

const withWork = async (session: TableSession, act: (work: Work) => unknown): Promise<void> => {
  try {
    act(await work());
  } catch {
    say(session, session.text.failed);
  }
};

const onClick = (session: TableSession, button: HTMLElement): void => {
  const { download: file, link, copyText: shown } = button.dataset;
  if (file) void withWork(session, (each) => each.download(session, file, button));
  if (link) void withWork(session, (each) => each.copyLink(session, link, button));
  if (shown) void withWork(session, (each) => each.copyShown(session, shown, button));
};

/** Listens to downloads, links, citations and code: everything that leaves the page. */
export const watchOutputs = (session: TableSession): void => {
  const { root } = session;
  const outputs = part(root, 'outputs');
  const refresh = (): void => {
    if (outputs.querySelector('details[open]'))
      void withWork(session, (each) => each.refreshTexts(session));
  };
  outputs.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    if (button) onClick(session, button);
  });
  for (const each of outputs.querySelectorAll('details')) each.addEventListener('toggle', refresh);
  part(root, 'language').addEventListener('change', refresh);
  root.addEventListener('vt-drawn', refresh);
};

import type { TableSession } from './table-session.ts';
import { keepWithheldButtons, WITHHELD } from './withheld-buttons.ts';
import type { WithheldAnswers } from './withheld-answers.ts';

const withheldAt = ({ target }: Event): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(WITHHELD) : null;

/** Lets every `x` of a table say why it is one; the rules and words are fetched for the first who nears an `x`. */
export const watchSecrecy = (session: TableSession): void => {
  const legend = session.root.querySelector<HTMLElement>('[data-secrecy]');
  if (!legend) return;
  let answers: Promise<WithheldAnswers> | null = null;
  const load = (): Promise<WithheldAnswers> =>
    (answers ??= import('./withheld-answers.ts').then(({ answerWithheld }) =>
      answerWithheld(session, legend),
    ));
  keepWithheldButtons(session.scroll, legend.dataset['why'] ?? '');
  for (const sign of ['pointerover', 'focusin'])
    session.scroll.addEventListener(sign, (event) => {
      if (withheldAt(event)) void load();
    });
  session.scroll.addEventListener('click', (event) => {
    const button = withheldAt(event);
    if (button) void load().then((answer) => answer(button));
  });
};

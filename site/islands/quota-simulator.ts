import type { Locale } from '../../pipeline/registry/types.ts';
import { answerOf, resultHtml } from '../quota/simulator-html.ts';
import {
  problemOf,
  readWish,
  simulate,
  wholeNumber,
  WISH_KEYS,
  wishAddress,
  type CompanyWish,
} from '../quota/simulate.ts';
import type { QuotaTexts } from '../quota/text/index.ts';
import { part } from './part.ts';

type Words = QuotaTexts['simulator'];

const inputOf = (form: HTMLFormElement, key: string): HTMLInputElement => {
  const found = form.elements.namedItem(key);
  if (!(found instanceof HTMLInputElement)) throw new Error(`missing input: ${key}`);
  return found;
};

const typedWish = (form: HTMLFormElement): CompanyWish => {
  const at = (key: (typeof WISH_KEYS)[number]): number => wholeNumber(inputOf(form, key).value);
  return {
    empregados: at('empregados'),
    aprendizes: at('aprendizes'),
    incapacidade: at('incapacidade'),
    pcd: at('pcd'),
    fora: at('fora'),
  };
};

/** Answers as somebody types, keeps the company in the address, and says the answer once it is whole. */
export const startSimulator = (): void => {
  const root = document.querySelector<HTMLElement>('[data-simulator]');
  if (!root) return;
  const form = root.querySelector('form');
  if (!form) throw new Error('simulator without form');
  const words = JSON.parse(root.dataset['words'] ?? '{}') as Words;
  const locale = (root.dataset['locale'] ?? 'pt') as Locale;
  const [result, status] = [part(root, 'result'), part(root, 'status')];
  const link = part<HTMLAnchorElement>(root, 'link');

  const show = (wish: CompanyWish): void => {
    result.innerHTML = resultHtml(wish, words, locale);
    link.href = wishAddress(wish);
  };
  const say = (wish: CompanyWish): void => {
    const problem = problemOf(wish);
    status.textContent = problem
      ? words.problems[problem]
      : answerOf(simulate(wish), words, locale);
  };
  const write = (wish: CompanyWish): void => {
    for (const key of WISH_KEYS) inputOf(form, key).value = String(wish[key]);
  };

  const opening = readWish(location.search);
  write(opening);
  show(opening);
  form.addEventListener('input', () => {
    const wish = typedWish(form);
    show(wish);
    history.replaceState(null, '', wishAddress(wish));
  });
  form.addEventListener('change', () => say(typedWish(form)));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    say(typedWish(form));
  });
};

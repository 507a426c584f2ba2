import { bracketOf, judgeCompany, quotaBrackets } from '../../pipeline/registry/quota/rule.ts';

/** What somebody types about one company: whole numbers of bonds of the whole company. */
export type CompanyWish = {
  readonly empregados: number;
  readonly aprendizes: number;
  readonly incapacidade: number;
  /** Persons with disability and rehabilitated persons, all of them. */
  readonly pcd: number;
  /** Of these, apprentices, intermittent workers and those retired for incapacity. */
  readonly fora: number;
};

export const WISH_KEYS = ['empregados', 'aprendizes', 'incapacidade', 'pcd', 'fora'] as const;

export const OPENING_WISH: CompanyWish = {
  empregados: 250,
  aprendizes: 10,
  incapacidade: 2,
  pcd: 5,
  fora: 1,
};

const MOST = 9_999_999;

/** A number as typed: digits only, from none to millions; anything else is zero. */
export const wholeNumber = (typed: string | null): number =>
  /^\d{1,7}$/.test(typed?.trim() ?? '') ? Math.min(MOST, Number(typed)) : 0;

/** The wish of an address; what it does not say is zero, and an address that says nothing opens the example. */
export const readWish = (search: string): CompanyWish => {
  const params = new URLSearchParams(search);
  if (!WISH_KEYS.some((key) => params.has(key))) return OPENING_WISH;
  const at = (key: string): number => wholeNumber(params.get(key));
  return {
    empregados: at('empregados'),
    aprendizes: at('aprendizes'),
    incapacidade: at('incapacidade'),
    pcd: at('pcd'),
    fora: at('fora'),
  };
};

export const wishAddress = (wish: CompanyWish): string =>
  `?${WISH_KEYS.map((key) => `${key}=${wish[key]}`).join('&')}`;

/** What cannot be true of a company. */
export type WishProblem = 'excluidosDemais' | 'foraDemais' | 'pcdDemais';

export const problemOf = (wish: CompanyWish): WishProblem | null => {
  if (wish.aprendizes + wish.incapacidade > wish.empregados) return 'excluidosDemais';
  if (wish.fora > wish.pcd) return 'foraDemais';
  return wish.pcd > wish.empregados ? 'pcdDemais' : null;
};

/** The rule of the pipeline applied to one company, with what its bracket and the next one ask. */
export const simulate = (wish: CompanyWish) => {
  const base = Math.max(0, wish.empregados - wish.aprendizes - wish.incapacidade);
  const filled = Math.max(0, wish.pcd - wish.fora);
  const bracket = bracketOf(base);
  const next = quotaBrackets.find(({ from }) => from > base);
  return {
    base,
    filled,
    bracket,
    ...judgeCompany({ base, filled }),
    /** Where the next bracket begins, and what a company there reserves; null in the last bracket. */
    next: next
      ? { from: next.from, reserved: judgeCompany({ base: next.from, filled: 0 }).reserved }
      : null,
  };
};

export type Simulation = ReturnType<typeof simulate>;

/**
 * Lei 8.213/1991, art. 93: posts a company with 100 employees or more reserves for rehabilitated
 * beneficiaries and persons with disability. The rate of its bracket applies to the whole base
 * (all establishments of the CNPJ root, whole country) and a fraction counts as one more post.
 */
export type QuotaBracket = {
  readonly code: '0' | '1' | '2' | '3' | '4';
  readonly from: number;
  /** Last base of the bracket, included. */
  readonly to: number;
  readonly percent: 0 | 2 | 3 | 4 | 5;
};

export const quotaBrackets: readonly QuotaBracket[] = [
  { code: '0', from: 0, to: 99, percent: 0 },
  { code: '1', from: 100, to: 200, percent: 2 },
  { code: '2', from: 201, to: 500, percent: 3 },
  { code: '3', from: 501, to: 1000, percent: 4 },
  { code: '4', from: 1001, to: Number.MAX_SAFE_INTEGER, percent: 5 },
];

/** Base from which a company must reserve posts. */
export const OBLIGED_FROM = 100;

/** The bracket of a base of employees; a base below zero or not whole is a programmer's error. */
export function bracketOf(base: number): QuotaBracket {
  const found = quotaBrackets.find(({ from, to }) => base >= from && base <= to);
  if (!found || !Number.isInteger(base)) throw new Error(`no base of employees: ${base}`);
  return found;
}

/** Posts to reserve, in whole numbers: ⌈base × rate⌉ without floating point. */
export function reservedPosts(base: number): number {
  return Math.floor((base * bracketOf(base).percent + 99) / 100);
}

export type CompanyStanding = {
  readonly base: number;
  readonly filled: number;
};

/** What the law asks of one company and what it has. `surplus` never fills another's deficit. */
export function judgeCompany({ base, filled }: CompanyStanding) {
  const reserved = reservedPosts(base);
  return {
    obliged: base >= OBLIGED_FROM,
    reserved,
    effective: Math.min(filled, reserved),
    deficit: Math.max(0, reserved - filled),
    surplus: base >= OBLIGED_FROM ? Math.max(0, filled - reserved) : 0,
    complies: base >= OBLIGED_FROM && filled >= reserved,
  };
}

const rate = (part: number, whole: number) => (whole === 0 ? null : part / whole);

/** Sums of SPEC 5.3 over companies. Rates are null where no post is reserved. */
export function quotaTotals(companies: readonly CompanyStanding[]) {
  const judged = companies.map((each) => ({ ...each, ...judgeCompany(each) }));
  const obliged = judged.filter((each) => each.obliged);
  const sum = (of: (each: (typeof judged)[number]) => number) =>
    obliged.reduce((total, each) => total + of(each), 0);
  const reserved = sum((each) => each.reserved);
  return {
    obliged: obliged.length,
    complying: obliged.filter((each) => each.complies).length,
    reserved,
    effective: sum((each) => each.effective),
    filled: sum((each) => each.filled),
    deficit: sum((each) => each.deficit),
    employed: companies.reduce((total, each) => total + each.filled, 0),
    effectiveRate: rate(
      sum((each) => each.effective),
      reserved,
    ),
    grossRate: rate(
      sum((each) => each.filled),
      reserved,
    ),
    complyingShare: rate(obliged.filter((each) => each.complies).length, obliged.length),
  };
}

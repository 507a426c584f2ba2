import path from 'node:path';
import { lostLedger, otherTerms, tooOld, tooSoon } from './ledger-errors.ts';
import {
  readLedgers,
  readMeta,
  refuseDamage,
  type LedgerMeta,
  type LedgerTerms,
} from './ledger-meta.ts';

export type VintageRequest = {
  /** Folder of all ledgers. */
  readonly ledger: string;
  /** 'AAAA-MM' of the vintage; a publication without one stands alone. */
  readonly release?: string;
  /** Start a new ledger: everything is judged again. */
  readonly consolidate: boolean;
  readonly terms: LedgerTerms;
};

/** What a publication starts from. */
export type Vintage =
  | { readonly release?: never; readonly base?: never }
  | {
      readonly release: string;
      /** Vintage of the newest ledger there is. */
      readonly newest?: string;
      readonly consolidated: string;
      /** Folder and meta of the ledger this vintage is made on top of. */
      readonly base?: { readonly folder: string; readonly meta: LedgerMeta };
    };

/**
 * Finds the ledger a vintage is made on top of, and checks it. Throws a DataError for a vintage not
 * later than the newest one (which can be made again), for other terms, for a consolidation within
 * twelve months of the last, and for a ledger that is missing or not as it was written.
 */
export async function openVintage(request: VintageRequest): Promise<Vintage> {
  const { ledger, release } = request;
  if (release === undefined) return {};
  const newest = readLedgers(ledger).at(-1);
  const from = chooseBase(newest, { ...request, release });
  const found = {
    release,
    consolidated: from.consolidated,
    ...(newest ? { newest: newest.release } : {}),
  };
  if (from.base === undefined) return found;
  const folder = path.join(ledger, from.base);
  const meta = readMeta(folder);
  refuseOtherTerms(meta, request);
  await refuseDamage(folder, meta);
  return { ...found, base: { folder, meta } };
}

type Choice = { readonly base?: string; readonly consolidated: string };

/** Which ledger a vintage starts from, given the newest one. */
export function chooseBase(
  newest: Pick<LedgerMeta, 'release' | 'previous' | 'consolidated'> | undefined,
  { release, consolidate }: { readonly release: string; readonly consolidate: boolean },
): Choice {
  if (!newest) return { consolidated: release };
  if (release < newest.release) throw tooOld(release, newest.release);
  const again = release === newest.release;
  if (again && newest.previous === null) return { consolidated: release };
  if (!consolidate)
    return {
      base: (again ? newest.previous : null) ?? newest.release,
      consolidated: newest.consolidated,
    };
  if (monthsBetween(newest.consolidated, release) < 12) throw tooSoon(release, newest.consolidated);
  return { consolidated: release };
}

const monthsBetween = (from: string, to: string) => monthOf(to) - monthOf(from);

function monthOf(text: string): number {
  const [year = 0, month = 0] = text.split('-').map(Number);
  return 12 * year + month;
}

function refuseOtherTerms({ release, terms }: LedgerMeta, request: VintageRequest): void {
  const names = [...new Set([...Object.keys(terms), ...Object.keys(request.terms)])];
  const other = names.filter(
    (name) => JSON.stringify(terms[name]) !== JSON.stringify(request.terms[name]),
  );
  if (other.length > 0) throw otherTerms(release, other, request.ledger);
}

/** What a public folder says of the vintage in it. */
type Published = {
  readonly release?: string;
  readonly previous?: { readonly release: string };
};

/**
 * Refuses to go on when the vintage in the public folder is newer than every ledger, unless it is made again
 * from the same base: its ledger was lost, and what it published would be taken for unpublished.
 */
export function refuseLostLedger(published: Published | undefined, vintage: Vintage): void {
  if (published?.release === undefined || vintage.release === undefined) return;
  if (published.release <= (vintage.newest ?? '')) return;
  const again = published.release === vintage.release;
  if (!again || published.previous?.release !== vintage.base?.meta.release)
    throw lostLedger(published.release);
}

export type Part = { readonly id: string; readonly share: number };
export type Segment = { readonly id: string; readonly from: number; readonly width: number };

/** Less than this of the width cannot be seen. */
const INVISIBLE = 1e-6;

/** Lays parts (fractions of 1) end to end, in per cent of the width; invisible parts are left out. */
export const stackOf = (parts: readonly Part[]): readonly Segment[] => {
  let from = 0;
  return parts.flatMap(({ id, share }) => {
    const segment = { id, from: percent(from), width: percent(share) };
    from += share;
    return share > INVISIBLE ? [segment] : [];
  });
};

const percent = (fraction: number): number => Math.round(fraction * 10_000) / 100;

import type { AttackReport } from '../../registry/public-files.ts';

export type Finding = AttackReport['attacks'][number];

/** Where an attack was tried and where it worked, as one query or one search counts them. */
export type Score = { readonly tried: number; readonly succeeded: number };

export const nothing: Score = { tried: 0, succeeded: 0 };

export function addScores(scores: readonly Score[]): Score {
  return scores.reduce(
    (sum, each) => ({
      tried: sum.tried + each.tried,
      succeeded: sum.succeeded + each.succeeded,
    }),
    nothing,
  );
}

const whole = new Intl.NumberFormat('pt-BR');

/** 'células 12.345 (0 com sucesso); …' */
export function describeScores(scores: readonly (readonly [what: string, score: Score])[]): string {
  return scores
    .map(
      ([what, { tried, succeeded }]) =>
        `${what}: ${whole.format(tried)} (${whole.format(succeeded)} com sucesso)`,
    )
    .join('; ');
}

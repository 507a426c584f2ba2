import { duties } from '../../registry/quota/duties.ts';
import { reservedPostsExamples } from '../../registry/quota/examples.ts';
import type { QuotaRule } from '../../registry/quota/files.ts';
import { growthParameters } from '../../registry/quota/kpi.ts';
import { quotaBrackets } from '../../registry/quota/rule.ts';
import { RULES } from '../../registry/quota/units.ts';

/** The rule of art. 93, the goals and the deadlines of the Portaria, as data. */
export const quotaRule: QuotaRule = {
  reference: RULES,
  brackets: quotaBrackets.map(({ to, ...bracket }) => ({
    ...bracket,
    to: to === Number.MAX_SAFE_INTEGER ? null : to,
  })),
  examples: reservedPostsExamples,
  goals: growthParameters,
  duties,
};
